import type { Instant } from '../../lib/time'
import { localDate } from '../../lib/time'
import type { CallingVerdict } from '../calendar/calling-hours'
import type { LineKind } from '../call/line-kind'
import type { NumberKind } from '../call/number-kind'
import type { DncScope } from '../outcome/outcome-input'
import type { DncEntry } from './do-not-call'

/** Everything the one gate for dialling looks at. Gathered by main at the moment of dialling, never taken from the screen. */
export interface DialFacts {
  readonly now: Instant
  readonly rep: string
  readonly line: LineKind
  /** The number as E.164, or null when it can't be read as one. */
  readonly number: string | null
  /** What kind of number it is, whether it can be read as one or not. */
  readonly numberKind: NumberKind
  /** Whether the number is one of the opened lead's own and not marked as wrong. */
  readonly numberStatus: 'active' | 'wrong' | 'foreign'
  readonly practiceLead: boolean
  /** The do-not-call entries in force that match the number, the person, the department, the company or the group. */
  readonly dnc: readonly DncEntry[]
  readonly hours: CallingVerdict
  readonly lineBusy: boolean
  /** Calls without an outcome: they come first. */
  readonly openCalls: number
  readonly lease: { readonly owner: string; readonly until: Instant } | null
  readonly companyRestUntil: Instant | null
  /** How long a number rests between two tries, in milliseconds. */
  readonly numberRest: number
  readonly numberTriedAt: Instant | null
  readonly companyCalledAt: Instant | null
}

export type DialRefusal =
  | { readonly kind: 'do_not_call'; readonly scope: DncScope }
  /** Help is called from a telephone, not from a list of leads. */
  | { readonly kind: 'emergency_number' }
  /** Whoever calls it pays for more than the call. */
  | { readonly kind: 'premium_number' }
  | { readonly kind: 'unreadable_number' }
  | { readonly kind: 'wrong_number' }
  | { readonly kind: 'foreign_number' }
  | { readonly kind: 'practice_only' }
  | { readonly kind: 'closed'; readonly reason: string; readonly opensAt: Instant }
  | { readonly kind: 'line_busy' }
  | { readonly kind: 'open_outcome'; readonly calls: number }
  | { readonly kind: 'leased'; readonly owner: string }

export type DialWarning =
  /** Somebody asked for care: their words, who wrote them down and when. */
  | ({ readonly kind: 'caution' } & Pick<DncEntry, 'scope' | 'words' | 'rep' | 'at'>)
  /** A real lead on the practice line: nobody is rung, but what is saved counts. */
  | { readonly kind: 'practice_on_real' }
  | { readonly kind: 'edge_hours'; readonly when: 'early' | 'lunch' | 'late' }
  | { readonly kind: 'company_resting'; readonly until: Instant }
  | { readonly kind: 'tried_lately'; readonly at: Instant }
  | { readonly kind: 'company_called_today'; readonly at: Instant }

export type DialVerdict =
  | { readonly kind: 'allowed'; readonly warnings: readonly DialWarning[] }
  | { readonly kind: 'refused'; readonly refusals: readonly DialRefusal[] }

/**
 * The one gate for dialling: every path (button, key, redial, call-back, link) asks here, and there is no second door.
 *
 * A refusal can't be overridden; a warning is shown and confirmed. The practice line rings nobody, so hours do not bind it, but
 * do-not-call does: what is trained must be what is done.
 */
export function dialGate(facts: DialFacts): DialVerdict {
  const refusals = refusalsOf(facts)
  return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'allowed', warnings: warningsOf(facts) }
}

function refusalsOf(facts: DialFacts): DialRefusal[] {
  const refusals: DialRefusal[] = facts.dnc
    .filter((entry) => entry.level === 'forbidden')
    .map((entry) => ({ kind: 'do_not_call', scope: entry.scope }))
  if (facts.numberKind !== 'ordinary') refusals.push({ kind: `${facts.numberKind}_number` })
  else if (facts.number === null) refusals.push({ kind: 'unreadable_number' })
  if (facts.numberStatus === 'wrong') refusals.push({ kind: 'wrong_number' })
  if (facts.numberStatus === 'foreign') refusals.push({ kind: 'foreign_number' })
  if (facts.practiceLead && facts.line !== 'practice') refusals.push({ kind: 'practice_only' })
  if (facts.line !== 'practice' && facts.hours.kind === 'closed') {
    refusals.push({ kind: 'closed', reason: facts.hours.reason, opensAt: facts.hours.opensAt })
  }
  if (facts.lineBusy) refusals.push({ kind: 'line_busy' })
  if (facts.openCalls > 0) refusals.push({ kind: 'open_outcome', calls: facts.openCalls })
  if (facts.lease !== null && facts.lease.owner !== facts.rep && facts.lease.until > facts.now) {
    refusals.push({ kind: 'leased', owner: facts.lease.owner })
  }
  return refusals
}

function warningsOf(facts: DialFacts): DialWarning[] {
  const warnings: DialWarning[] = facts.dnc.map(({ scope, words, rep, at }) => ({ kind: 'caution', scope, words, rep, at }))
  if (facts.line === 'practice' && !facts.practiceLead) warnings.push({ kind: 'practice_on_real' })
  if (facts.line !== 'practice' && facts.hours.kind === 'open' && facts.hours.warning) {
    warnings.push({ kind: 'edge_hours', when: facts.hours.warning })
  }
  if (facts.companyRestUntil !== null && facts.companyRestUntil > facts.now) {
    warnings.push({ kind: 'company_resting', until: facts.companyRestUntil })
  }
  if (facts.numberTriedAt !== null && facts.now - facts.numberTriedAt < facts.numberRest) {
    warnings.push({ kind: 'tried_lately', at: facts.numberTriedAt })
  } else if (facts.companyCalledAt !== null && localDate(facts.companyCalledAt) === localDate(facts.now)) {
    warnings.push({ kind: 'company_called_today', at: facts.companyCalledAt })
  }
  return warnings
}
