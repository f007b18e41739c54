import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DncEntryView } from '../../../shared/contract/do-not-call'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import classes from './do-not-call.module.css'
import { FormFrame } from './form-frame'
import { LiftEffect } from './lift-effect'
import { useAnswer } from './use-answer'

interface LevelFormProps {
  readonly entry: DncEntryView
  readonly onClose: () => void
}

/** Makes caution forbidden, or the other way round: that is a lifting, and needs its reason. */
export function LevelForm({ entry, onClose }: LevelFormProps) {
  const t = useText()
  const busy = useDesk((desk) => desk.busy)
  const [reason, setReason] = useState('')
  const raises = entry.level === 'caution'
  const told = raises || reason.trim() !== ''
  const ready = !busy && told

  const save = async () => {
    const request = { id: entry.id, level: raises ? ('forbidden' as const) : ('caution' as const), reason: reason.trim() }
    if (ready && (await runCall('dnc.changeLevel', request)) !== undefined) onClose()
  }

  return (
    <FormFrame
      title={t(raises ? 'dnc.raiseTitle' : 'dnc.lowerTitle', { label: entry.label })}
      save={t('dnc.changeSave')}
      tone={raises ? 'danger' : 'primary'}
      ready={ready}
      onSave={() => void save()}
      onClose={onClose}
    >
      {raises ? <RaiseEffect entry={entry} /> : <LowerEffect entry={entry} />}
      <TextInput
        label={t(raises ? 'dnc.changeReason' : 'dnc.liftReason')}
        placeholder={raises ? '' : t('dnc.liftReasonHint')}
        autoFocus
        value={reason}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormFrame>
  )
}

function RaiseEffect({ entry }: { readonly entry: DncEntryView }) {
  const t = useText()
  const reach = useAnswer('dnc.reach', { id: entry.id })
  const { label } = entry
  return (
    <p className={classes.effect} role="status">
      {reach &&
        `${t(`dnc.means.${entry.scope}`)} ${
          reach.leaving > 0 ? t('dnc.leaving', { label, count: formatCount(reach.leaving) }) : t('dnc.leavingNone', { label })
        }`}
    </p>
  )
}

function LowerEffect({ entry }: { readonly entry: DncEntryView }) {
  const t = useText()
  return (
    <>
      <LiftEffect effect={useAnswer('dnc.liftPreview', { id: entry.id })} />
      <p className={classes.effect}>{t('dnc.cautionMeans')}</p>
    </>
  )
}
