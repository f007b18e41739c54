import type { SoundCounts } from '../../../../shared/domain/call/quality/quality-sample'
import type { Timers } from '../../../../shared/lib/timers'
import { readSound } from './sound-counts'

/** Milliseconds for which a reading does for others: more than half of the second after which each of them looks again, and less than all of it. */
const RECENT = 600

/**
 * Reads what a connection counts, for all who look at it. What the browser puts together for one reading, some 24 KB, lies about until it
 * tidies its memory, which may take a quarter of an hour; so one reading a second serves everybody.
 */
export interface SoundReader {
  now(): Promise<SoundCounts>
  /** As it stands, or stood a moment ago. */
  recently(): Promise<SoundCounts>
}

export function soundReader(connection: RTCPeerConnection, timers: Timers): SoundReader {
  let recent: Promise<SoundCounts> | undefined
  let stopTimer: () => void = () => {}
  const now = (): Promise<SoundCounts> => {
    stopTimer()
    const reading = readSound(connection)
    recent = reading
    stopTimer = timers.after(RECENT, () => {
      recent = undefined
    })
    return reading
  }
  return { now, recently: () => recent ?? now() }
}
