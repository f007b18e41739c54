import { dncSubjects } from '../../shared/domain/compliance/do-not-call'
import type { LeadIdentity } from '../../shared/domain/import/same-lead'

/** What may not be called, as it stood at one moment. */
export interface ForbiddenSubjects {
  includes(lead: LeadIdentity): boolean
  equals(other: ForbiddenSubjects): boolean
  readonly keys: ReadonlySet<string>
}

export function createForbiddenSubjects(subjects: readonly { readonly scope: string; readonly subject: string }[]): ForbiddenSubjects {
  const keys = new Set(subjects.map(keyOf))
  return {
    keys,
    includes: (lead) => keys.size > 0 && lead.numbers.some((number) => dncSubjects(number, lead).some((each) => keys.has(keyOf(each)))),
    equals: (other) => keys.size === other.keys.size && [...keys].every((key) => other.keys.has(key))
  }
}

function keyOf({ scope, subject }: { readonly scope: string; readonly subject: string }): string {
  return `${scope}\n${subject}`
}
