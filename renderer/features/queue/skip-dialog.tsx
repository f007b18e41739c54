import { useState } from 'react'
import type { LeadView } from '../../../shared/contract/desk-snapshot'
import { useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton, ChoiceChips, Dialog, GrowingText } from '../../ui'
import classes from './skip-dialog.module.css'

interface SkipDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Asks why the lead on the desk is put off. */
export function SkipDialog({ open, onClose }: SkipDialogProps) {
  const t = useText()
  const lead = useDesk(({ snapshot }) => snapshot?.lead)
  return (
    <Dialog scope="skip" title={t('queue.skip.title')} open={open && lead != null} onClose={onClose} closeLabel={t('common.close')}>
      {lead && <SkipForm key={lead.entryId} lead={lead} onClose={onClose} />}
    </Dialog>
  )
}

const REASONS = ['colleague', 'prepare', 'timing', 'data', 'material'] as const
const LONGEST_REASON = 200

function SkipForm({ lead, onClose }: { readonly lead: LeadView; readonly onClose: () => void }) {
  const t = useText()
  const [reason, setReason] = useState('')
  const busy = useDesk((desk) => desk.busy)
  const ready = reason.trim() !== '' && !busy
  const usual = REASONS.map((name) => t(`queue.skip.reasons.${name}`))

  const skip = async () => {
    if (!ready) return
    const skipped = await runCall('desk.skip', { entryId: lead.entryId, reason: reason.trim() })
    if (skipped !== undefined) onClose()
  }
  useActions([{ id: 'skip.confirm', enabled: ready, run: () => void skip() }])

  return (
    <div className={classes.form}>
      <p className={classes.lead}>{t('queue.skip.lead', { company: lead.company.name, name: lead.name })}</p>
      <p className={classes.note}>{t('queue.skip.explanation')}</p>
      <ChoiceChips
        label={t('queue.skip.reason')}
        choices={usual.map((text) => ({ value: text, label: text }))}
        value={usual.includes(reason) ? reason : null}
        onChoose={setReason}
      />
      <GrowingText
        label={t('queue.skip.other')}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={LONGEST_REASON}
        least={2}
        most={5}
      />
      <div className={classes.buttons}>
        <ActionButton label={t('common.cancel')} keys="Escape" onPress={onClose} />
        <ActionButton tone="primary" action="skip.confirm" disabled={!ready} onPress={() => void skip()} />
      </div>
    </div>
  )
}
