import type { HostedLines } from '../../renderer/line/line-host'
import { lineCapabilities } from '../../shared/domain/call/line-kind'

/** A Twilio line that is never logged in to. */
export function handTwilioLine(): Pick<HostedLines, 'twilio' | 'testTwilio'> {
  return {
    twilio: ({ tell }) => ({
      kind: 'twilio',
      capabilities: lineCapabilities.twilio,
      hurry: () => {},
      connect: (login) => tell(login ? { kind: 'ready' } : { kind: 'off' }),
      register: () => Promise.resolve(),
      dial: () => {},
      answer: () => {},
      hangup: () => {},
      mute: () => {},
      hold: () => {},
      sendDigits: () => {},
      transfer: () => {},
      join: () => {},
      setDevices: () => Promise.resolve(),
      stats: () => Promise.resolve(undefined)
    }),
    testTwilio: () => Promise.resolve({ kind: 'ready' })
  }
}
