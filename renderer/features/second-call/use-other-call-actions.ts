import { useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { answerLabel, otherCallControls } from './other-call-controls'
import { otherCallOrders } from './other-call-orders'

/** The keys of the call that is not on the desk. */
export function useOtherCallActions(): void {
  const t = useText()
  const other = useDesk(({ snapshot }) => snapshot?.other)
  const call = useDesk(({ snapshot }) => snapshot?.call)
  const can = otherCallControls(other, call)
  const practises = useDesk(({ snapshot }) => snapshot?.settings.line === 'practice' && snapshot.other === null)
  useActions([
    { id: 'other.answer', label: t(`phone.incoming.${answerLabel(call)}`), enabled: can.answer, run: otherCallOrders.answer },
    { id: 'other.reject', enabled: can.reject, run: otherCallOrders.reject },
    { id: 'other.switch', enabled: can.switchOver, run: otherCallOrders.switchOver },
    { id: 'other.hangup', enabled: can.hangUp, run: otherCallOrders.hangUp },
    { id: 'call.join', enabled: can.join, run: otherCallOrders.join },
    { id: 'practice.ring', enabled: practises, run: () => void runCall('practice.ring', {}) }
  ])
}
