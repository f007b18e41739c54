import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CallView } from '../../../shared/contract/call-view'
import { useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton, ChoiceChips } from '../../ui'
import { rememberTarget } from './recent-targets'
import classes from './transfer.module.css'
import { closeTransfer } from './transfer-surface'

const NONE: readonly string[] = []

/** Whom to, and whether to ask first; why not, where the line can't; how it goes, once it is under way. */
export function TransferForm({ call }: { readonly call: CallView }) {
  const t = useText()
  const recent = useDesk(({ snapshot }) => snapshot?.settings.transferTargets) ?? NONE
  const who = useDesk(({ snapshot }) => (snapshot?.lead ? `${snapshot.lead.company.name} ${snapshot.lead.name}`.trim() : ''))
  const busy = useDesk((desk) => desk.busy)
  const [typed, setTyped] = useState('')
  const target = typed.trim()
  const connected = call.phase === 'talking' || call.phase === 'held'
  const ready = target !== '' && connected && call.can.transfer && !call.transferring && !busy
  useActions([
    { id: 'transfer.ask', enabled: ready, run: () => void ask() },
    { id: 'transfer.blind', enabled: ready, run: () => void passOn() }
  ])
  if (!call.can.transfer) return <p className={classes.note}>{t(`phone.transfer.cannot.${call.line}`)}</p>
  return (
    <div className={classes.form}>
      <p className={classes.who}>{t('phone.transfer.of', { who })}</p>
      {!connected && <p className={classes.note}>{t('phone.transfer.notTalking')}</p>}
      <TextInput
        label={t('phone.transfer.target')}
        description={t('phone.transfer.help')}
        data-autofocus
        inputMode="tel"
        autoComplete="off"
        maxLength={40}
        value={typed}
        disabled={call.transferring}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {recent.length > 0 && (
        <ChoiceChips
          label={t('phone.transfer.recent')}
          choices={recent.map((value) => ({ value, label: value }))}
          value={recent.includes(target) ? target : null}
          disabled={call.transferring}
          onChoose={setTyped}
        />
      )}
      <div className={classes.state} role="status" data-failed={(call.transferProblem && !call.transferring) || undefined}>
        {call.transferring && (
          <>
            <b>{t('phone.transfer.working')}</b> {t('phone.transfer.workingDetail')}
          </>
        )}
        {call.transferProblem && !call.transferring && t('phone.transfer.failed')}
      </div>
      <div className={classes.ways}>
        <ActionButton tone="primary" action="transfer.ask" disabled={!ready} onPress={() => void ask()} />
        <span className={classes.note}>{t('phone.transfer.askDetail')}</span>
        <ActionButton action="transfer.blind" disabled={!ready} onPress={() => void passOn()} />
        <span className={classes.note}>{t('phone.transfer.blindDetail')}</span>
      </div>
      <div>
        <ActionButton label={t('common.cancel')} keys="Escape" onPress={closeTransfer} />
      </div>
    </div>
  )

  async function ask(): Promise<void> {
    if (!ready) return
    if ((await runCall('call.consult', { target })) === undefined) return
    closeTransfer()
    await rememberTarget(recent, target)
  }

  /** The dialog stays until the customer is gone: a transfer that fails is tried again here. */
  async function passOn(): Promise<void> {
    if (!ready) return
    if ((await runCall('call.transfer', { target })) !== undefined) await rememberTarget(recent, target)
  }
}
