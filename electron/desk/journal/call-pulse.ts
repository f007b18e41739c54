import type { Timers } from '../../../shared/lib/timers'
import type { DeskPorts } from '../desk-ports'

/** So much of a call's length is uncertain at most when the app ends in the middle of it, in milliseconds. */
export const PULSE_INTERVAL = 3_000

/** Notes again and again which calls are running, so that after a crash its end is known about. The answer ends it. */
export function keepCallPulse(
  { line, repositories, clock, storage }: Pick<DeskPorts, 'line' | 'repositories' | 'clock' | 'storage'>,
  timers: Timers
): () => void {
  let stop = timers.after(PULSE_INTERVAL, beat)
  return () => stop()

  function beat(): void {
    const running = line.liveCalls().map(({ callId }) => callId)
    // on a full disk a pulse is not worth keeping: the next one says more
    if (running.length > 0 && storage.view().level !== 'full') storage.keep(() => repositories.deskSession.pulse(running, clock.now()))
    stop = timers.after(PULSE_INTERVAL, beat)
  }
}
