import type { Instant } from '../../lib/time'
import { addDays, instantOf, localDate, MINUTE } from '../../lib/time'

/** How long nobody may have touched the desk, and the person must have been told, before it restarts by itself. */
export const REST_BEFORE_INSTALL = 5 * MINUTE

/** Work that a restart would break off. */
export const WORKS = ['import', 'export', 'backup'] as const
export type Work = (typeof WORKS)[number]

/** Everything the rule looks at, gathered at that moment. */
export interface InstallFacts {
  readonly now: Instant
  /** When the person was told that a new version waits. */
  readonly toldAt: Instant
  readonly lastInputAt: Instant
  readonly postponedUntil: Instant | null
  /** A call is under way, or its outcome is not saved yet. */
  readonly callOpen: boolean
  readonly works: readonly Work[]
}

export type InstallHindrance = 'call' | 'work' | 'postponed' | 'person'

/** What stands against replacing the app by itself now; null when nothing does. A call and its outcome come before everything. */
export function hindrance(facts: InstallFacts): InstallHindrance | null {
  const always = hardHindrance(facts)
  if (always !== null) return always
  if (facts.postponedUntil !== null && facts.now < facts.postponedUntil) return 'postponed'
  const quietSince = Math.max(facts.lastInputAt, facts.toldAt)
  return facts.now - quietSince < REST_BEFORE_INSTALL ? 'person' : null
}

/** What stands against it even when the person asks for it. */
export function hardHindrance({ callOpen, works }: Pick<InstallFacts, 'callOpen' | 'works'>): 'call' | 'work' | null {
  if (callOpen) return 'call'
  return works.length > 0 ? 'work' : null
}

/** Put off means until the next day begins in Japan. */
export function putOffUntil(now: Instant): Instant {
  return instantOf(addDays(localDate(now), 1), '00:00')
}
