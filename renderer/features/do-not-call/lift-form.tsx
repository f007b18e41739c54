import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DncEntryView } from '../../../shared/contract/do-not-call'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import { ChoiceChips } from '../../ui'
import { FormFrame } from './form-frame'
import { LiftEffect } from './lift-effect'
import { useAnswer } from './use-answer'

interface LiftFormProps {
  readonly entry: DncEntryView
  readonly onClose: () => void
}

/** Ends an entry, or all that came with it in one list. Takes a reason, which stays in the history. */
export function LiftForm({ entry, onClose }: LiftFormProps) {
  const t = useText()
  const busy = useDesk((desk) => desk.busy)
  const [reach, setReach] = useState<'one' | 'all'>('one')
  const [reason, setReason] = useState('')
  const { list } = entry
  const what = reach === 'all' && list !== null ? { listId: list.id } : { id: entry.id }
  const effect = useAnswer('dnc.liftPreview', what)
  const ready = !busy && reason.trim() !== ''

  const save = async () => {
    if (ready && (await runCall('dnc.lift', { what, reason: reason.trim() })) !== undefined) onClose()
  }

  return (
    <FormFrame
      title={t('dnc.liftTitle', { label: entry.label })}
      save={t('dnc.liftSave')}
      ready={ready}
      onSave={() => void save()}
      onClose={onClose}
    >
      {list !== null && list.inForce > 1 && (
        <ChoiceChips
          label={t('dnc.liftWhat')}
          choices={[
            { value: 'one', label: t('dnc.liftOne') },
            { value: 'all', label: t('dnc.liftAll', { name: list.name, count: formatCount(list.inForce) }) }
          ]}
          value={reach}
          onChoose={setReach}
        />
      )}
      <LiftEffect effect={effect} />
      <TextInput
        label={t('dnc.liftReason')}
        placeholder={t('dnc.liftReasonHint')}
        autoFocus
        value={reason}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormFrame>
  )
}
