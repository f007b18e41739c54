import type { CallView } from '../../../shared/contract/call-view'
import { lineCapabilities } from '../../../shared/domain/call/line-kind'
import { type Action, useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import classes from './call-bar.module.css'
import { CallMessage } from './call-message'
import { CallTimer } from './call-timer'
import { dialSelected, useSelectedNumber } from './dial-choice'
import { ManualLineCard } from './manual-line-card'

/** The call's state and its controls. Every control keeps its place in every state; dial and hang-up are at opposite ends. */
export function CallBar() {
  const t = useText()
  const call = useDesk(({ snapshot }) => snapshot?.call)
  const number = useSelectedNumber()
  const controls = controlsOf(call, number !== undefined)
  const actions: readonly Action[] = [
    { id: 'call.dial', label: t('call.dial'), keys: ['d'], enabled: controls.dial, run: () => void dialSelected() },
    { id: 'call.mute', label: t('call.mute'), keys: ['m'], enabled: controls.mute, run: () => void toggleMute(call) },
    { id: 'call.answered', label: t('call.answered'), keys: ['h'], enabled: controls.answered, run: () => void runCall('call.answered') },
    {
      id: 'call.hangup',
      label: t('call.hangup'),
      keys: ['Shift+Escape'],
      inFieldKeys: ['Shift+Escape'],
      enabled: controls.hangup,
      run: () => void runCall('call.hangup')
    }
  ]
  useActions(actions)
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
        label={t('call.dial')}
        keys="d"
        disabled={!controls.dial}
        onPress={() => void dialSelected()}
      >
        <span className={classes.number}>{number?.national ?? '—'}</span>
      </ActionButton>
      <ActionButton label={t('call.mute')} keys="m" pressed={muted} disabled={!controls.mute} onPress={() => void toggleMute(call)} />
      <ActionButton label={t('call.answered')} keys="h" disabled={!controls.answered} onPress={() => void runCall('call.answered')} />
      <CallMessage call={call} number={number} />
      <ActionButton
        className={classes.hangup}
        tone="danger"
        label={t('call.hangup')}
        keys="Shift+Escape"
        disabled={!controls.hangup}
        onPress={() => void runCall('call.hangup')}
      />
      {call?.line === 'manual' && (call.phase === 'dialling' || call.phase === 'ringing') && call.number !== null && (
        <ManualLineCard number={call.number} />
      )}
    </section>
  )
}

interface Controls {
  readonly dial: boolean
  readonly mute: boolean
  readonly answered: boolean
  readonly hangup: boolean
}

/** Which controls do something in a phase; main decides again when one is used. */
function controlsOf(call: CallView | undefined, hasNumber: boolean): Controls {
  if (call === undefined) return { dial: false, mute: false, answered: false, hangup: false }
  const live = call.phase !== 'idle' && call.phase !== 'ended'
  const line = lineCapabilities[call.line]
  return {
    dial: hasNumber && !live && call.callId === null,
    mute: line.mute && (call.phase === 'talking' || call.phase === 'held'),
    answered: !line.reportsAnswer && (call.phase === 'dialling' || call.phase === 'ringing'),
    hangup: live
  }
}

function toggleMute(call: CallView | undefined) {
  return runCall('call.mute', { on: call?.muted !== true })
}
