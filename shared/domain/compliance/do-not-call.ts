import type { Instant } from '../../lib/time'
import { DncScope } from '../outcome/outcome-input'

/** How far a do-not-call can reach, the narrowest first. A department lies within its company, a company within its group. */
export const DNC_SCOPES: readonly DncScope[] = DncScope.options

/** `caution` warns before dialling, `forbidden` forbids it. */
export const DNC_LEVELS = ['caution', 'forbidden'] as const
export type DncLevel = (typeof DNC_LEVELS)[number]

/** What a lead is known by in the do-not-call table: whatever list it comes in on again. An empty key is known of nobody. */
export interface DncIdentity {
  readonly companyKey: string
  readonly personKey: string
  readonly departmentKey: string
  /** The group that the company belongs to. */
  readonly groupKey: string
  /** All numbers of the lead as E.164, its company's included. */
  readonly numbers: readonly string[]
}

/** Under what an entry is stored and looked for. */
export interface DncSubject {
  readonly scope: DncScope
  readonly subject: string
}

/** An entry in force, with the customer's words and who entered it when. */
export interface DncEntry extends DncSubject {
  readonly level: DncLevel
  readonly words: string
  readonly rep: string
  readonly at: Instant
}

/**
 * Every subject under which a call to this number and lead could be forbidden. The one answer for dialling, queue and import alike.
 * @param number E.164; empty for the lead as a whole, whatever it is called on
 */
export function dncSubjects(number: string, identity: DncIdentity): readonly DncSubject[] {
  const { companyKey, personKey, departmentKey, groupKey, numbers } = identity
  const subjects: DncSubject[] = []
  if (number !== '') subjects.push({ scope: 'number', subject: number })
  if (personKey !== '') {
    if (companyKey !== '') subjects.push({ scope: 'person', subject: keyOf(companyKey, personKey) })
    for (const own of new Set([number, ...numbers])) {
      if (own !== '') subjects.push({ scope: 'person', subject: keyOf('', personKey, own) })
    }
  }
  if (companyKey !== '' && departmentKey !== '') subjects.push({ scope: 'department', subject: keyOf(companyKey, departmentKey) })
  if (companyKey !== '') subjects.push({ scope: 'company', subject: companyKey })
  if (groupKey !== '') subjects.push({ scope: 'group', subject: groupKey })
  return subjects
}

/**
 * What a customer's "do not call" is entered under. Where the lead has not what the scope needs (no name, no company, no department, no
 * group), the number that was called stands for it: the wish is never lost. A person without a company is known by name and number
 * together, since the name alone may be anybody's.
 */
export function dncTarget(scope: DncScope, number: string, identity: DncIdentity): DncSubject {
  return isKnown(scope, identity) ? { scope, subject: subjectOf(scope, number, identity) } : { scope: 'number', subject: number }
}

/** How far each scope reaches. A person may change departments: neither holds the other. */
const REACH: Readonly<Record<DncScope, number>> = { number: 0, person: 1, department: 1, company: 2, group: 3 }

/** Whether an entry of one scope may take the place of another for the same lead, so that the customer's wish still holds. */
export function reachesAsFar(scope: DncScope, other: DncScope): boolean {
  return scope === other || REACH[scope] > REACH[other]
}

/** The scopes in which a lead can be meant at all. */
export function knownScopes(identity: DncIdentity): readonly DncScope[] {
  return DNC_SCOPES.filter((scope) => isKnown(scope, identity))
}

/** Whether nobody may call a lead any more: it is forbidden as a whole, or number by number. */
export function isShut(identity: DncIdentity, usableNumbers: readonly string[], isForbidden: (subject: DncSubject) => boolean): boolean {
  return dncSubjects('', identity).some(isForbidden) || usableNumbers.every((number) => isForbidden({ scope: 'number', subject: number }))
}

/** The keys that the subject of a person or a department is made of: company, name, and the number of a person without a company. */
export function keysIn(subject: string): readonly string[] {
  const keys: unknown = JSON.parse(subject)
  return Array.isArray(keys) ? keys.map(String) : []
}

function isKnown(scope: DncScope, { companyKey, personKey, departmentKey, groupKey }: DncIdentity): boolean {
  const needed: Readonly<Record<DncScope, readonly string[]>> = {
    number: [],
    person: [personKey],
    department: [companyKey, departmentKey],
    company: [companyKey],
    group: [groupKey]
  }
  return needed[scope].every((key) => key !== '')
}

function subjectOf(scope: DncScope, number: string, { companyKey, personKey, departmentKey, groupKey }: DncIdentity): string {
  switch (scope) {
    case 'number':
      return number
    case 'person':
      return companyKey === '' ? keyOf('', personKey, number) : keyOf(companyKey, personKey)
    case 'department':
      return keyOf(companyKey, departmentKey)
    case 'company':
      return companyKey
    case 'group':
      return groupKey
  }
}

/** Several keys as one text that no other keys make. */
function keyOf(...keys: readonly string[]): string {
  return JSON.stringify(keys)
}
