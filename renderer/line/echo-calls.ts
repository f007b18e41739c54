import { DialOptions } from '../../shared/domain/call/dial-options'
import type { EndReason } from '../../shared/domain/call/end-reason'
import type { LineEvent } from '../../shared/domain/call/line-event'
import { failureOf, type LinePort } from '../../shared/domain/call/line-port'
import type { CallTracks } from './recording/call-tracks'

/** What comes of a call to an echo. */
export interface EchoListener {
  ringing(): void
  /** Somebody answered: what is said, and what comes back. */
  answered(sound: ReturnType<CallTracks['of']>): void
  /** The call is over without this side's doing. Nothing comes after it. */
  over(reason: EndReason): void
}

export interface EchoCall {
  /** Milliseconds there and back; null where nobody says. */
  roundTrip(): Promise<number | null>
  /** Ends the call; of no effect when it is over. */
  hangup(): void
}

/** Calls a number that sends back what it hears. `volume`: 0 silent … 1 full. */
export type CallEcho = (number: string, volume: number, listener: EchoListener) => EchoCall

interface EchoCalls {
  readonly call: CallEcho
  /** Takes what a line says of such a call; false for what belongs to a call of the desk. */
  takes(event: LineEvent): boolean
}

/** Calls that are no calls of the desk: the line carries them like others, and main hears nothing of them but what the test says. */
export function echoCalls(port: () => LinePort, tracks: Pick<CallTracks, 'of' | 'forget'>): EchoCalls {
  const listeners = new Map<string, EchoListener>()
  let latest = 0
  const forget = (callId: string): boolean => {
    tracks.forget(callId)
    return listeners.delete(callId)
  }
  return {
    call(number, volume, listener) {
      latest += 1
      const callId = `echo-${latest}`
      listeners.set(callId, listener)
      port()
        .register()
        .then(
          () => {
            if (listeners.has(callId)) port().dial({ callId, number, options: DialOptions.parse({ volume }) })
          },
          (error: unknown) => {
            if (forget(callId)) listener.over({ kind: 'failed', code: failureOf(error) })
          }
        )
      return {
        roundTrip: async () => (await port().stats(callId))?.roundTrip ?? null,
        hangup() {
          if (forget(callId)) port().hangup(callId)
        }
      }
    },
    takes(event) {
      const { callId } = event
      const listener = listeners.get(callId)
      if (!listener) return false
      if (event.kind === 'ringing') listener.ringing()
      else if (event.kind === 'answered') listener.answered(tracks.of(callId))
      else if (event.kind === 'ended' || event.kind === 'failed') {
        forget(callId)
        listener.over(event.kind === 'ended' ? { kind: event.reason } : { kind: 'failed', code: event.code })
      }
      return true
    }
  }
}
