import type { DncScope } from '../outcome/outcome-input'

/** What a person is known by in the do-not-call table: whatever list they come in on again. */
export interface DncIdentity {
  readonly companyKey: string
  readonly personKey: string
}

/** `caution` warns before dialling, `forbidden` forbids it. */
export type DncLevel = 'caution' | 'forbidden'

export interface DncEntry {
  readonly scope: DncScope
  readonly subject: string
  readonly level: DncLevel
}

/**
 * What a customer's "do not call" is entered under. A person without a name or a company without one can't be known again by it, so the
 * number that was called stands for them: the wish is never lost.
 */
export function dncTarget(scope: DncScope, number: string, identity: DncIdentity): { scope: DncScope; subject: string } {
  const known = scope === 'number' || (scope === 'company' ? identity.companyKey !== '' : identity.personKey !== '')
  const reach = known ? scope : 'number'
  return { scope: reach, subject: dncSubject(reach, number, identity) }
}

/** Every (scope, subject) under which a call to this number and lead could be forbidden. A nameless person is no subject. */
export function dncSubjects(number: string, identity: DncIdentity): readonly { scope: DncScope; subject: string }[] {
  const scopes: DncScope[] = identity.personKey === '' ? ['number', 'company'] : ['number', 'person', 'company']
  return scopes.map((scope) => ({ scope, subject: dncSubject(scope, number, identity) })).filter(({ subject }) => subject !== '')
}

/** The text under which a scope is stored: the number itself, the company's key, or company and person together. */
function dncSubject(scope: DncScope, number: string, identity: DncIdentity): string {
  if (scope === 'number') return number
  if (scope === 'company') return identity.companyKey
  return `${identity.companyKey}|${identity.personKey}`
}
