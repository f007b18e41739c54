import { type Instant, MINUTE } from '../../lib/time'
import type { Role } from './role'

/** How long an unlocked role stays so while nobody touches the desk: long enough for a talk beside it, too short for lunch. */
export const IDLE_MILLISECONDS = 15 * MINUTE

/** What decides the role in force. */
export interface RoleLock {
  /** The role chosen at the desk. */
  readonly chosen: Role
  /** Whether a passphrase guards the lead's role. */
  readonly guarded: boolean
  /** When somebody who knows the passphrase was last active; null while it is locked. */
  readonly openSince: Instant | null
}

/** What a person may do right now: a lead whose role is guarded and not unlocked counts as a rep. */
export function roleInForce(lock: RoleLock, now: Instant): Role {
  return lock.chosen === 'lead' && lock.guarded && !isOpen(lock, now) ? 'rep' : lock.chosen
}

/** Whether the lead's role may be taken without the passphrase. */
export function isOpen({ guarded, openSince }: RoleLock, now: Instant): boolean {
  if (!guarded) return true
  // a clock that was set back must not keep it open longer than it was
  return openSince !== null && now >= openSince && now - openSince < IDLE_MILLISECONDS
}
