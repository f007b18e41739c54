import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { DncEntryView } from '../../../shared/contract/do-not-call'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import classes from './do-not-call.module.css'
import { FormFrame } from './form-frame'
import { linesOf } from './target-draft'

interface CompaniesFormProps {
  readonly entry: DncEntryView
  readonly onClose: () => void
}

/** Which companies belong to the group of an entry. */
export function CompaniesForm({ entry, onClose }: CompaniesFormProps) {
  const t = useText()
  const busy = useDesk((desk) => desk.busy)
  const [text, setText] = useState(entry.companies.join('\n'))
  const companies = linesOf(text)
  const ready = !busy && companies.length > 0

  const save = async () => {
    if (ready && (await runCall('dnc.setCompanies', { id: entry.id, companies })) !== undefined) onClose()
  }

  return (
    <FormFrame
      title={t('dnc.groupTitle', { label: entry.label })}
      save={t('dnc.groupSave')}
      ready={ready}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className={classes.effect}>{t('dnc.groupNote')}</p>
      <Textarea
        label={t('dnc.target.companies')}
        autoFocus
        rows={5}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormFrame>
  )
}
