import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dncSubjects, dncTarget } from '../../../shared/domain/compliance/do-not-call'

const NUMBER = '+81350001001'
const anyIdentity = fc.record({
  companyKey: fc.constantFrom('', '架空商事', '見本物産'),
  personKey: fc.constantFrom('', '見本一郎', '例二郎')
})
const anyScope = fc.constantFrom('number' as const, 'person' as const, 'company' as const)

describe('a do-not-call', () => {
  it('is always found again for the very number and person it was said by', () => {
    fc.assert(
      fc.property(anyScope, anyIdentity, (scope, identity) => {
        expect(dncSubjects(NUMBER, identity)).toContainEqual(dncTarget(scope, NUMBER, identity))
      })
    )
  })

  it('by number is found for everybody on that number', () => {
    fc.assert(
      fc.property(anyIdentity, anyIdentity, (said, called) => {
        expect(dncSubjects(NUMBER, called)).toContainEqual(dncTarget('number', NUMBER, said))
      })
    )
  })

  it('by person or company is found on any other number, and for nobody else', () => {
    fc.assert(
      fc.property(fc.constantFrom('person' as const, 'company' as const), anyIdentity, anyIdentity, (scope, said, called) => {
        const same = said.companyKey === called.companyKey && (scope === 'company' || said.personKey === called.personKey)
        const known = scope === 'company' ? said.companyKey !== '' : said.personKey !== ''
        const target = dncTarget(scope, NUMBER, said)
        const found = dncSubjects('+819012345678', called).some((other) => other.scope === target.scope && other.subject === target.subject)
        expect(found).toBe(known && same)
      })
    )
  })

  it('never looks under an empty subject', () => {
    expect(dncSubjects('', { companyKey: '', personKey: '' })).toEqual([])
  })
})
