import type { CallView, OtherCallView } from '../../../shared/contract/call-view'
import { useDesk } from '../../bridge/desk-store'
import { type Translate, useLanguage, useText } from '../../i18n'
import { endText } from '../../lib/end-text'
import { ActionButton } from '../../ui'
import { Caller } from './caller'
import { otherCallControls } from './other-call-controls'
import { otherCallOrders } from './other-call-orders'
import classes from './second-call.module.css'
import { Since } from './since'

/** The call beside the one on the desk: a customer on hold, or a colleague who is asked. It takes a line of its own for as long as it lasts. */
export function OtherCallRow() {
  const t = useText()
  const other = useDesk(({ snapshot }) => snapshot?.other ?? null)
  const call = useDesk(({ snapshot }) => snapshot?.call)
  const shown = other !== null && other.role !== 'incoming' ? other : null
  return (
    <section className={classes.place} aria-label={t('phone.other.label')}>
      {shown && call && <Row other={shown} call={call} />}
    </section>
  )
}

function Row({ other, call }: { readonly other: OtherCallView; readonly call: CallView }) {
  const t = useText()
  const language = useLanguage()
  const can = otherCallControls(other, call)
  const consult = other.role === 'consult'
  const over = other.phase === 'ended'
  return (
    <div className={classes.row} data-held={other.phase === 'held' || undefined}>
      <div className={classes.words} role="status">
        <strong className={classes.state}>
          <span className={classes.dot} aria-hidden="true" />
          {stateText(other, t)}
        </strong>
        <Caller other={other} />
        {consult && !over && (
          <span className={classes.aside}>{t(call.phase === 'held' ? 'phone.other.customerHeld' : 'phone.other.customerHeard')}</span>
        )}
        {over && other.endReason !== null && (
          <span className={classes.failed}>{t('phone.other.ended', { reason: endText(other.endReason, t, language) })}</span>
        )}
      </div>
      {!over && <Since from={other.phaseAt} />}
      <div className={classes.buttons}>
        {consult && !over && <ActionButton tone="primary" action="call.join" disabled={!can.join} onPress={otherCallOrders.join} />}
        {!over && <ActionButton action="other.switch" disabled={!can.switchOver} onPress={otherCallOrders.switchOver} />}
        <ActionButton
          className={consult ? undefined : classes.reject}
          action="other.hangup"
          label={consult ? t(over ? 'phone.other.back' : 'phone.other.endConsult') : undefined}
          disabled={!can.hangUp}
          onPress={otherCallOrders.hangUp}
        />
      </div>
    </div>
  )
}

function stateText({ role, phase }: OtherCallView, t: Translate): string {
  return role === 'consult' ? `${t('phone.other.consult')} ${t(`call.phase.${phase}`)}` : t('phone.other.waiting')
}
