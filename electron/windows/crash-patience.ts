import { MINUTE } from '../../shared/lib/time'

const CRASHES_BORNE = 3
const PAUSE_MILLISECONDS = 10_000

/**
 * How long to wait before a page that crashed is loaded again. At once, as a rule: somebody is working. A page that has crashed again and
 * again within a minute gets a pause before each further try, so that it can't keep the machine busy with crashing.
 * @param crashes when it crashed, this time included
 */
export function pauseAfterCrash(crashes: readonly number[], now: number): number {
  return crashes.filter((at) => now - at < MINUTE).length > CRASHES_BORNE ? PAUSE_MILLISECONDS : 0
}
