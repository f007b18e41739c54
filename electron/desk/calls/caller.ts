import type { CallerView } from '../../../shared/contract/call-view'
import type { LineKind } from '../../../shared/domain/call/line-kind'
import { formatNational, isE164, parsePhones } from '../../../shared/lib/phone-number'
import type { CallerRow } from '../../database/repositories/caller-repository'
import type { DeskPorts } from '../desk-ports'

/** A caller's number as it is stored and looked for: E.164 where it can be read as such, else as the exchange gave it; empty when withheld. */
export function storedNumber(given: string | null): string {
  if (given === null || isE164(given)) return given ?? ''
  const { numbers } = parsePhones(given)
  return numbers.length === 1 ? (numbers[0]?.e164 ?? given) : given
}

/** As people write it; null when it was withheld. */
export function shownNumber(stored: string): string | null {
  return stored === '' ? null : formatNational(stored)
}

/** The lead that has the number: of several the one called last. Made-up leads call on the practice line alone, real ones on any other. */
export function findCaller({ repositories, settings }: DeskPorts, number: string, line: LineKind): CallerRow | undefined {
  return isE164(number) ? repositories.callers.find(number, line === 'practice', settings().listId) : undefined
}

export function callerView({ leadId, entryId, company, name, lastAt, lastOutcome, found }: CallerRow): CallerView {
  const last = lastAt === null || lastOutcome === null ? null : { at: lastAt, outcome: lastOutcome }
  return { leadId, entryId, company, name, last, more: found - 1 }
}
