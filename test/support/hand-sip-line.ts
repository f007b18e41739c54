import type { HostedLines } from '../../renderer/line/line-host'
import { callTracks } from '../../renderer/line/recording/call-tracks'
import { lineCapabilities } from '../../shared/domain/call/line-kind'
import { LineError } from '../../shared/domain/call/line-port'
import { systemTimers } from '../../shared/lib/timers'

/** A SIP line without an exchange: every login is taken, the wrong password excepted, and every call rings. Nothing of it sounds. */
export function handSipLine(): Omit<HostedLines, 'practice' | 'manual' | 'twilio' | 'testTwilio'> {
  return {
    sip: (emit, tell) => {
      let ready = false
      return {
        kind: 'sip',
        capabilities: lineCapabilities.sip,
        connect(login) {
          ready = login?.secrets.password === HAND_PASSWORD
          if (!login) tell({ kind: 'off' })
          else tell(ready ? { kind: 'ready' } : { kind: 'failed', code: 'line.wrong_password' })
        },
        hurry: () => {},
        register: async () => {
          if (!ready) throw new LineError('line.not_configured')
        },
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
      }
    },
    testSip: async ({ secrets }) =>
      secrets.password === HAND_PASSWORD ? { kind: 'ready' } : { kind: 'failed', code: 'line.wrong_password' },
    ring: () => () => {},
    audio: () => ({ obey: () => {} }),
    tracks: callTracks(),
    timers: systemTimers
  }
}

/** The password that `handSipLine` takes. */
const HAND_PASSWORD = 'right'
