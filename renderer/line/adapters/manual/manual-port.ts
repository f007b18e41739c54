import { lineCapabilities } from '../../../../shared/domain/call/line-kind'
import type { CreateLinePort } from '../../../../shared/domain/call/line-port'

/**
 * The rep's own phone. Main opens the tel: link or shows the QR code; from then on only the rep knows what happens, and
 * says so on the screen. All this line can tell is that it has begun.
 */
export const manualLine: CreateLinePort = (emit) => ({
  kind: 'manual',
  capabilities: lineCapabilities.manual,
  register: () => Promise.resolve(),
  dial: ({ callId }) => emit({ kind: 'ringing', callId }),
  answer: () => {},
  hangup: () => {},
  mute: () => {},
  hold: () => {},
  sendDigits: () => {},
  transfer: () => {},
  join: () => {},
  setDevices: () => Promise.resolve(),
  stats: () => Promise.resolve(undefined)
})
