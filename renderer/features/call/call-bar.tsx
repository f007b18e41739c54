import { useState } from 'react'
import type { CallView } from '../../../shared/contract/call-view'
import { lineCapabilities } from '../../../shared/domain/call/line-kind'
import { useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { Hint } from '../hints'
import { RecordingSign } from '../recording'
import classes from './call-bar.module.css'
import { CallMessage } from './call-message'
import { CallTimer } from './call-timer'
import { dialSelected, selectNextNumber, useSelectedNumber } from './dial-choice'
import { DialPad } from './dial-pad'
import { ManualLineCard } from './manual-line-card'

/** The call's state and its controls. Every control keeps its place in every state; dial and hang-up are at opposite ends. */
export function CallBar() {
  const t = useText()
  const call = useDesk(({ snapshot }) => snapshot?.call)
  const number = useSelectedNumber()
  const controls = controlsOf(call, number !== undefined)
  const [pad, setPad] = useState(false)
  useActions([
    { id: 'call.dial', enabled: controls.dial, run: () => void dialSelected() },
    { id: 'call.nextNumber', enabled: controls.dial, run: selectNextNumber },
    { id: 'call.mute', enabled: controls.mute, run: () => void toggleMute(call) },
    { id: 'call.hold', enabled: controls.hold, run: () => void toggleHold(call) },
    { id: 'call.digits', enabled: controls.digits, run: () => setPad(true) },
    { id: 'call.answered', enabled: controls.answered, run: () => void runCall('call.answered') },
    { id: 'call.openPhone', enabled: controls.openPhone, run: () => void runCall('call.openPhone') },
    { id: 'call.hangup', enabled: controls.hangup, run: () => void runCall('call.hangup') }
  ])
  const phase = call?.phase ?? 'idle'
  const muted = call?.muted ?? false
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
        disabled={!controls.dial}
        onPress={() => void dialSelected()}
      >
        <span className={classes.number}>{number?.national ?? '—'}</span>
      </ActionButton>
      <ActionButton action="call.mute" pressed={muted} disabled={!controls.mute} onPress={() => void toggleMute(call)} />
      <ActionButton action="call.hold" pressed={phase === 'held'} disabled={!controls.hold} onPress={() => void toggleHold(call)} />
      <ActionButton action="call.answered" disabled={!controls.answered} onPress={() => void runCall('call.answered')} />
      <Hint at="call" />
      <RecordingSign recording={call?.recording ?? 'off'} />
      <CallMessage call={call} number={number} />
      <ActionButton
        className={classes.hangup}
        tone="danger"
        action="call.hangup"
        disabled={!controls.hangup}
        onPress={() => void runCall('call.hangup')}
      />
      {pad && controls.digits && <DialPad onClose={() => setPad(false)} />}
      {controls.openPhone && call?.number != null && <ManualLineCard number={call.number} />}
    </section>
  )
}

interface Controls {
  readonly dial: boolean
  readonly mute: boolean
  readonly hold: boolean
  readonly digits: boolean
  readonly answered: boolean
  readonly openPhone: boolean
  readonly hangup: boolean
}

const NONE: Controls = { dial: false, mute: false, hold: false, digits: false, answered: false, openPhone: false, hangup: false }

/** Which controls do something in a phase; main decides again when one is used. */
function controlsOf(call: CallView | undefined, hasNumber: boolean): Controls {
  if (call === undefined) return NONE
  const live = call.phase !== 'idle' && call.phase !== 'ended'
  const line = lineCapabilities[call.line]
  const notAnsweredYet = call.phase === 'dialling' || call.phase === 'ringing'
  return {
    dial: hasNumber && !live && call.callId === null,
    mute: line.mute && (call.phase === 'talking' || call.phase === 'held'),
    hold: line.hold && (call.phase === 'talking' || call.phase === 'held'),
    digits: line.digits && call.phase === 'talking',
    answered: !line.reportsAnswer && notAnsweredYet,
    openPhone: call.line === 'manual' && notAnsweredYet,
    hangup: live
  }
}

function toggleHold(call: CallView | undefined) {
  return runCall('call.hold', { on: call?.phase !== 'held' })
}

function toggleMute(call: CallView | undefined) {
  return runCall('call.mute', { on: call?.muted !== true })
}
