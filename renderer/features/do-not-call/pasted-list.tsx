import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import classes from './do-not-call.module.css'
import { FormFrame } from './form-frame'
import { LiftEffect } from './lift-effect'
import { useAnswer } from './use-answer'

interface PastedListProps {
  readonly listId: string
  readonly entered: number
  readonly onClose: () => void
}

/** What taking in a list came to, with the way back: all of it, as one. */
export function PastedList({ listId, entered, onClose }: PastedListProps) {
  const t = useText()
  const busy = useDesk((desk) => desk.busy)
  const [reason, setReason] = useState('')
  const what = { listId }
  const effect = useAnswer('dnc.liftPreview', what)
  const ready = !busy && reason.trim() !== ''

  const undo = async () => {
    if (ready && (await runCall('dnc.lift', { what, reason: reason.trim() })) !== undefined) onClose()
  }

  return (
    <FormFrame
      title={t('dnc.pasteTitle')}
      save={t('dnc.pasteUndo')}
      leave={t('dnc.back')}
      ready={ready}
      onSave={() => void undo()}
      onClose={onClose}
    >
      <p className={classes.effect} role="status">
        {t('dnc.pasteDone', { count: formatCount(entered) })}
      </p>
      <TextInput
        label={t('dnc.liftReason')}
        autoFocus
        value={reason}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <LiftEffect effect={effect} />
    </FormFrame>
  )
}
