import type { UA } from 'jssip'

/** JsSIP's session: one call, in either direction. */
export type SipSession = ReturnType<UA['call']>

/** Whether a call from outside has not been taken yet, or its taking has not left this computer. */
export function isOffered({ direction, status, C }: SipSession): boolean {
  return direction === 'incoming' && status <= C.STATUS_ANSWERED
}
