import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLeadIndex, isSameLead, type LeadIdentity } from '../../../shared/domain/import/same-lead'

const lead = (companyKey: string, personKey: string, ...numbers: string[]): LeadIdentity => ({ companyKey, personKey, numbers })

test.each([
  ['the same person at the same company, whatever the number', lead('青葉', '山田', '1'), lead('青葉', '山田', '2'), true],
  ['a switchboard does not join two people', lead('青葉', '山田', '1'), lead('青葉', '佐藤', '1'), false],
  ['a number joins a nameless row and a person', lead('青葉', '', '1'), lead('青葉', '佐藤', '1'), true],
  ['a person is known again by the number under another company name', lead('青葉', '山田', '1'), lead('青葉商事', '山田', '1'), true],
  ['two offices of one company are two leads', lead('青葉', '', '1'), lead('青葉', '', '2'), false],
  ['two people of one name without a company are two', lead('', '山田', '1'), lead('', '山田', '2'), false]
])('%s', (_, one, other, same) => {
  expect(isSameLead(one, other)).toBe(same)
})

const anyLead = fc.record({
  companyKey: fc.constantFrom('', 'a', 'b'),
  personKey: fc.constantFrom('', 'x', 'y', 'z'),
  numbers: fc.uniqueArray(fc.constantFrom('1', '2', '3'), { maxLength: 2 })
})

test('being the same is mutual', () => {
  fc.assert(
    fc.property(anyLead, anyLead, (one, other) => {
      expect(isSameLead(one, other)).toBe(isSameLead(other, one))
    })
  )
})

test('the index finds a same lead exactly when there is one', () => {
  fc.assert(
    fc.property(fc.array(anyLead, { maxLength: 12 }), anyLead, (known, wanted) => {
      const index = createLeadIndex()
      known.forEach((each, position) => {
        index.add(each, String(position))
      })
      const found = index.find(wanted)
      const same = known.flatMap((each, position) => (isSameLead(each, wanted) ? [String(position)] : []))
      expect(found === undefined).toBe(same.length === 0)
      if (found !== undefined) expect(same).toContain(found)
    }),
    { numRuns: 1000 }
  )
})
