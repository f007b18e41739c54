import type { LineEvent } from '../../shared/domain/call/line-event'
import type { LinePort, LineStats } from '../../shared/domain/call/line-port'
import { type QualitySample, sampleBetween } from '../../shared/domain/call/quality/quality-sample'
import type { Timers } from '../../shared/lib/timers'

/** Milliseconds between two samples. */
const EVERY = 1_000

/** Measures the sound of calls, second by second, while somebody talks in them. */
export interface QualitySampler {
  /** A call's events: it is measured from its answer to its end. */
  follow(event: LineEvent, port: LinePort | undefined): void
  /** The call is over here. */
  release(callId: string): void
}

export function qualitySampler(timers: Timers, tell: (callId: string, sample: QualitySample) => void): QualitySampler {
  const stops = new Map<string, () => void>()

  const release = (callId: string): void => {
    stops.get(callId)?.()
    stops.delete(callId)
  }
  const begin = (callId: string, port: LinePort): void => {
    release(callId)
    let before: LineStats | undefined
    const look = async (): Promise<void> => {
      const now = await port.stats(callId).catch(() => undefined)
      if (!stops.has(callId)) return
      if (before && now) tell(callId, sampleBetween(before, now, { elapsed: EVERY, held: now.held, muted: now.muted }))
      before = now
      later()
    }
    const later = (): void =>
      void stops.set(
        callId,
        timers.after(EVERY, () => void look())
      )
    later()
  }

  return {
    release,
    follow(event, port) {
      if (event.kind === 'answered' && port) begin(event.callId, port)
      if (event.kind === 'ended' || event.kind === 'failed' || event.kind === 'transferred') release(event.callId)
    }
  }
}
