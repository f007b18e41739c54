import { runCall } from '../../bridge/desk-store'

/** What the rep can do with the call that is not on the desk. Main decides again whether it means anything. */
export const otherCallOrders = {
  answer: () => void runCall('other.answer'),
  reject: () => void runCall('other.reject'),
  switchOver: () => void runCall('other.switch'),
  hangUp: () => void runCall('other.hangup'),
  join: () => void runCall('call.join')
}
