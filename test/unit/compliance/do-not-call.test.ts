import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DncIdentity,
  type DncSubject,
  dncSubjects,
  dncTarget,
  isShut,
  knownScopes,
  reachesAsFar
} from '../../../shared/domain/compliance/do-not-call'
import { companyKey, departmentKey, personKey } from '../../../shared/domain/lead/keys'
import type { DncScope } from '../../../shared/domain/outcome/outcome-input'
import { parsePhones } from '../../../shared/lib/phone-number'

const NUMBER = '+81350001001'
const OTHER = '+819012345678'
const anyNumber = fc.constantFrom(NUMBER, OTHER, '+81350001002')
/** Names that hold what could be mistaken for a border between two keys. */
const anyKey = fc.constantFrom('', '架空商事', '見本|物産', '見本', '物産', '","', '[1]')
/** As on a desk: a company's group is the same for everybody there. */
const GROUP_OF: Readonly<Record<string, string>> = { 架空商事: '架空グループ', '見本|物産': '架空グループ', 見本: '見本グループ' }
const anyIdentity: fc.Arbitrary<DncIdentity> = fc
  .record({ companyKey: anyKey, personKey: anyKey, departmentKey: anyKey, numbers: fc.uniqueArray(anyNumber, { minLength: 1 }) })
  .map((identity) => ({ ...identity, groupKey: GROUP_OF[identity.companyKey] ?? '' }))
const anyScope = fc.constantFrom<DncScope>('number', 'person', 'department', 'company', 'group')

/** Whether a call of somebody is forbidden by an entry. */
function holds(entry: DncSubject, number: string, called: DncIdentity): boolean {
  return dncSubjects(number, called).some(({ scope, subject }) => scope === entry.scope && subject === entry.subject)
}

describe('a do-not-call', () => {
  it('is always found again for the very number and person it was said by', () => {
    fc.assert(
      fc.property(anyScope, anyIdentity, (scope, identity) => {
        expect(dncSubjects(NUMBER, identity)).toContainEqual(dncTarget(scope, NUMBER, identity))
      })
    )
  })

  it('is found again on every other number of the same person, unless it was the number that was meant', () => {
    fc.assert(
      fc.property(anyScope, anyIdentity, anyNumber, (scope, identity, number) => {
        const said = dncTarget(scope, number, identity)
        const others = identity.numbers.filter((own) => own !== number)
        const known = { ...identity, numbers: [...identity.numbers, number] }
        for (const own of others) expect(holds(said, own, known)).toBe(said.scope !== 'number')
      })
    )
  })

  it('is given up for no other by a correction but for one that reaches further', () => {
    expect(reachesAsFar('company', 'person')).toBe(true)
    expect(reachesAsFar('group', 'company')).toBe(true)
    expect(reachesAsFar('person', 'person')).toBe(true)
    expect(reachesAsFar('department', 'person')).toBe(false)
    expect(reachesAsFar('person', 'department')).toBe(false)
    expect(reachesAsFar('number', 'person')).toBe(false)
  })

  it('by number is found for everybody on that number', () => {
    fc.assert(
      fc.property(anyIdentity, anyIdentity, (said, called) => {
        expect(holds(dncTarget('number', NUMBER, said), NUMBER, called)).toBe(true)
      })
    )
  })

  it('reaches whoever a narrower one reaches: a person or a department within the company, a company within the group', () => {
    const ladder = fc.constantFrom<readonly [DncScope, DncScope]>(
      ['person', 'company'],
      ['department', 'company'],
      ['company', 'group'],
      ['department', 'group'],
      ['person', 'group']
    )
    fc.assert(
      fc.property(ladder, anyIdentity, anyIdentity, anyNumber, ([narrow, wide], said, called, number) => {
        fc.pre(said.companyKey !== '' && knownScopes(said).includes(narrow) && knownScopes(said).includes(wide))
        if (holds(dncTarget(narrow, number, said), number, called)) expect(holds(dncTarget(wide, number, said), number, called)).toBe(true)
      }),
      { numRuns: 2_000 }
    )
  })

  it('by person, department or company is found for the same ones alone, whatever their names are made of', () => {
    fc.assert(
      fc.property(fc.constantFrom<DncScope>('person', 'department', 'company'), anyIdentity, anyIdentity, (scope, said, called) => {
        fc.pre(knownScopes(said).includes(scope) && said.companyKey !== '')
        const same =
          said.companyKey === called.companyKey &&
          (scope !== 'person' || said.personKey === called.personKey) &&
          (scope !== 'department' || said.departmentKey === called.departmentKey)
        expect(holds(dncTarget(scope, NUMBER, said), OTHER, called)).toBe(same)
      }),
      { numRuns: 2_000 }
    )
  })

  it('by a person without a company reaches that name on that number, and no namesake elsewhere', () => {
    const said = { companyKey: '', personKey: '見本一郎', departmentKey: '', groupKey: '', numbers: [NUMBER] }
    const entry = dncTarget('person', NUMBER, said)
    expect(holds(entry, OTHER, { ...said, numbers: [NUMBER, OTHER] })).toBe(true)
    expect(holds(entry, NUMBER, { ...said, companyKey: '架空商事' })).toBe(true)
    expect(holds(entry, OTHER, { ...said, numbers: [OTHER] })).toBe(false)
    expect(holds(entry, NUMBER, { ...said, personKey: '例二郎' })).toBe(false)
  })

  it('never looks under an empty subject', () => {
    expect(dncSubjects('', { companyKey: '', personKey: '', departmentKey: '', groupKey: '', numbers: [''] })).toEqual([])
  })

  it.each([
    ['０３－５０００－１００１', '03-5000-1001', '+81 3-5000-1001', '0350001001', '(03)5000-1001', '81350001001'],
    ['090-1234-5678', '０９０１２３４５６７８', '+81-90-1234-5678', '9012345678', '090.1234.5678', '090 1234 5678']
  ])('knows a number however it is written: %s', (...spellings) => {
    expect(new Set(spellings.flatMap((cell) => parsePhones(cell).numbers.map(({ e164 }) => e164))).size).toBe(1)
  })

  it('knows companies, people and departments however they are written', () => {
    expect(companyKey('（株） 架空 商事')).toBe(companyKey('架空商事株式会社'))
    expect(personKey('見本　一郎 様')).toBe(personKey('見本一郎'))
    expect(departmentKey('第１営業部　営業課')).toBe(departmentKey('第1営業部営業課'))
  })
})

describe('a lead', () => {
  const lead = { companyKey: '架空商事', personKey: '見本一郎', departmentKey: '営業部', groupKey: '', numbers: [NUMBER, OTHER] }
  const only =
    (...entries: readonly string[]) =>
    ({ scope, subject }: DncSubject) =>
      entries.includes(`${scope} ${subject}`)

  it('is shut when everything it can be called on is forbidden, and not before', () => {
    expect(isShut(lead, [NUMBER, OTHER], only(`number ${NUMBER}`))).toBe(false)
    expect(isShut(lead, [NUMBER], only(`number ${NUMBER}`))).toBe(true)
    expect(isShut(lead, [NUMBER, OTHER], only('company 架空商事'))).toBe(true)
    expect(isShut(lead, [NUMBER, OTHER], only('company 見本物産'))).toBe(false)
  })

  it('that is shut is forbidden on each of its numbers', () => {
    const anyEntries = fc.array(fc.tuple(anyScope, anyIdentity).map(([scope, identity]) => dncTarget(scope, NUMBER, identity)))
    fc.assert(
      fc.property(anyIdentity, anyEntries, (identity, entries) => {
        const forbidden = ({ scope, subject }: DncSubject) => entries.some((entry) => entry.scope === scope && entry.subject === subject)
        const each = identity.numbers.every((number) => dncSubjects(number, identity).some(forbidden))
        expect(isShut(identity, identity.numbers, forbidden)).toBe(each)
      }),
      { numRuns: 2_000 }
    )
  })
})
