import { dncSubjects } from '../../shared/domain/compliance/do-not-call'
import type { LeadIdentity } from '../../shared/domain/import/same-lead'
import { departmentKey } from '../../shared/domain/lead/keys'

/** What may not be called, as it stood at one moment. */
export interface ForbiddenSubjects {
  includes(lead: LeadIdentity & { readonly department: string }): boolean
  equals(other: ForbiddenSubjects): boolean
  readonly keys: ReadonlySet<string>
}

/** @param subjects those of groups are passed over: their companies stand among the others */
export function createForbiddenSubjects(subjects: readonly { readonly scope: string; readonly subject: string }[]): ForbiddenSubjects {
  const keys = new Set(subjects.map(keyOf))
  return {
    keys,
    includes(lead) {
      if (keys.size === 0) return false
      const identity = { ...lead, departmentKey: departmentKey(lead.department), groupKey: '' }
      return lead.numbers.some((number) => dncSubjects(number, identity).some((each) => keys.has(keyOf(each))))
    },
    equals: (other) => keys.size === other.keys.size && [...keys].every((key) => other.keys.has(key))
  }
}

function keyOf({ scope, subject }: { readonly scope: string; readonly subject: string }): string {
  return `${scope}\n${subject}`
}
