import { useState } from 'react'
import type { CallView, OtherCallView } from '../../../shared/contract/call-view'
import { useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { Hint } from '../hints'
import { RecordingSign } from '../recording'
import { openTransfer } from '../transfer'
import classes from './call-bar.module.css'
import { callControls, heard } from './call-controls'
import { CallMessage } from './call-message'
import { CallTimer } from './call-timer'
import { dialSelected, selectNextNumber, useSelectedNumber } from './dial-choice'
import { DialPad } from './dial-pad'
import { ManualLineCard } from './manual-line-card'

/**
 * The call's state and its controls. Every control of a line keeps its place in every state, and one that the line does not know has none;
 * dial and hang-up are at opposite ends.
 */
export function CallBar() {
  const t = useText()
  const call = useDesk(({ snapshot }) => snapshot?.call)
  const other = useDesk(({ snapshot }) => snapshot?.other ?? null)
  const number = useSelectedNumber()
  const can = callControls(call, other, number !== undefined)
  const live = can.hangup
  const [pad, setPad] = useState(false)
  useActions([
    { id: 'call.dial', enabled: can.dial, run: () => void dialSelected() },
    { id: 'call.nextNumber', enabled: can.dial, run: selectNextNumber },
    { id: 'call.mute', enabled: can.mute === true, run: () => void toggleMute(call, other) },
    { id: 'call.hold', enabled: can.hold === true, run: () => void toggleHold(call) },
    // where the line can't, it says why
    { id: 'call.transfer', enabled: can.transfer ?? live, run: openTransfer },
    { id: 'call.digits', enabled: can.digits, run: () => setPad(true) },
    { id: 'call.answered', enabled: can.answered === true, run: () => void runCall('call.answered') },
    { id: 'call.openPhone', enabled: can.openPhone, run: () => void runCall('call.openPhone') },
    { id: 'call.hangup', enabled: can.hangup, run: () => void runCall('call.hangup') }
  ])
  const phase = call?.phase ?? 'idle'
  const muted = call !== undefined && heard(call, other).muted
  return (
    <section className={classes.bar} aria-label={t('call.panel')}>
      <div className={classes.state} data-phase={phase} role="status">
        <span className={classes.dot} aria-hidden="true" />
        <span className={classes.phase}>{t(`call.phase.${phase}`)}</span>
      </div>
      <CallTimer call={call} />
      <ActionButton
        className={classes.dial}
        tone={number?.verdict.kind === 'refused' ? 'plain' : 'primary'}
        action="call.dial"
        disabled={!can.dial}
        onPress={() => void dialSelected()}
      >
        <span className={classes.number}>{number?.national ?? '—'}</span>
      </ActionButton>
      {can.mute !== null && (
        <ActionButton action="call.mute" pressed={muted} disabled={!can.mute} onPress={() => void toggleMute(call, other)} />
      )}
      {can.hold !== null && (
        <ActionButton action="call.hold" pressed={phase === 'held'} disabled={!can.hold} onPress={() => void toggleHold(call)} />
      )}
      {can.transfer !== null && <ActionButton action="call.transfer" disabled={!can.transfer} onPress={openTransfer} />}
      {can.answered !== null && (
        <ActionButton action="call.answered" disabled={!can.answered} onPress={() => void runCall('call.answered')} />
      )}
      <Hint at="call" />
      <RecordingSign recording={call?.recording ?? 'off'} />
      <CallMessage call={call} number={number} />
      <ActionButton
        className={classes.hangup}
        tone="danger"
        action="call.hangup"
        disabled={!can.hangup}
        onPress={() => void runCall('call.hangup')}
      />
      {pad && can.digits && <DialPad onClose={() => setPad(false)} />}
      {can.openPhone && call?.number != null && <ManualLineCard number={call.number} />}
    </section>
  )
}

function toggleHold(call: CallView | undefined) {
  return runCall('call.hold', { on: call?.phase !== 'held' })
}

function toggleMute(call: CallView | undefined, other: OtherCallView | null) {
  return runCall('call.mute', { on: call === undefined || !heard(call, other).muted })
}
