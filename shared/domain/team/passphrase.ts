import { type Instant, MINUTE } from '../../lib/time'

export const PASSPHRASE_MIN = 6
export const PASSPHRASE_MAX = 200

/** One spelling for what a person typed: full width and half width are the same, spaces at the ends do not count. */
export function spelledPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim()
}

/** Whether a passphrase is long enough to be one. */
export function isPassphrase(typed: string): boolean {
  const { length } = [...spelledPassphrase(typed)]
  return length >= PASSPHRASE_MIN && length <= PASSPHRASE_MAX
}

/** Wrong tries in a row, as they are kept. */
export interface WrongTries {
  readonly count: number
  readonly lastAt: Instant
}

const SECOND = 1000
/** A slip of the finger costs nothing. */
const FREE_TRIES = 3
const FIRST_WAIT = 5 * SECOND
const LONGEST_WAIT = 5 * MINUTE

/** How long to wait after so many wrong tries in a row: nothing at first, then twice as long each time, never more than five minutes. */
export function waitAfter(count: number): number {
  return count < FREE_TRIES ? 0 : Math.min(FIRST_WAIT * 2 ** (count - FREE_TRIES), LONGEST_WAIT)
}

/** When the next try is looked at; null when it is at once. A clock that was set back does not make the wait longer than it is. */
export function nextTryAt({ count, lastAt }: WrongTries, now: Instant): Instant | null {
  const wait = waitAfter(count)
  const at = Math.min(lastAt, now) + wait
  return at > now ? at : null
}
