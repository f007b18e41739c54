import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Condition, OPERATORS } from '../../../shared/domain/script/condition'
import { amountOf, conditionHolds, type ScriptContext } from '../../../shared/domain/script/evaluate-condition'
import { knowing, nothingKnown, sampleBundle } from './sample-bundle'

const holds = (condition: unknown, context: ScriptContext) => conditionHolds(Condition.parse(condition), context)

describe('a condition', () => {
  it.each([
    [{ field: 'budget', operator: 'is', value: 'まだない' }, { budget: 'まだない' }, true],
    [{ field: 'budget', operator: 'is', value: 'まだない' }, {}, false],
    [{ field: 'budget', operator: 'is_not', value: 'まだない' }, {}, true],
    [{ field: 'needs', operator: 'contains', value: '棚卸し' }, { needs: '棚卸しに時間がかかる' }, true],
    [{ field: 'needs', operator: 'one_of', value: ['い', 'ろ'] }, { needs: 'ろ' }, true],
    [{ field: 'needs', operator: 'one_of', value: ['い', 'ろ'] }, { needs: 'は' }, false],
    [{ field: 'budget', operator: 'known' }, { budget: 'x' }, true],
    [{ field: 'budget', operator: 'unknown' }, { budget: 'x' }, false],
    [{ field: 'budget', operator: 'at_least', value: 3_000_000 }, { budget: '300万円くらい' }, true],
    [{ field: 'budget', operator: 'at_most', value: 3_000_000 }, { budget: '未定' }, false],
    [{ field: 'contract_end', operator: 'before', value: '2027-04-01' }, { contract_end: '2027-03-31' }, true],
    [{ field: 'contract_end', operator: 'after', value: '2027-04-01' }, {}, false]
  ] as const)('%j given %j is %s', (condition, answers, expected) => {
    expect(holds(condition, knowing(answers))).toBe(expected)
  })

  it('can look at the lead and its list', () => {
    const context: ScriptContext = { answers: {}, lead: { level: 3, score: 40, email: '' }, list: { kind: 'dormant' } }
    expect(holds({ field: 'lead.level', operator: 'at_least', value: 3 }, context)).toBe(true)
    expect(holds({ field: 'lead.score', operator: 'at_most', value: 39 }, context)).toBe(false)
    expect(holds({ field: 'lead.email', operator: 'known' }, context)).toBe(false)
    expect(holds({ field: 'list.kind', operator: 'is', value: 'dormant' }, context)).toBe(true)
  })

  it.each([
    [{ field: 'lead.level', operator: 'contains', value: '3' }],
    [{ field: 'list.kind', operator: 'at_least', value: 3 }],
    [{ field: 'budget', operator: 'at_least', value: '3' }],
    [{ field: 'budget', operator: 'resembles', value: 'x' }],
    [{ field: 'budget', operator: 'before', value: '2027-02-30' }],
    [{ field: 'budget', operator: 'known', value: 'x' }]
  ])('that makes no sense is refused when it is built: %j', (condition) => {
    expect(Condition.safeParse(condition).success).toBe(false)
  })

  it('is refused when the field’s kind does not allow the comparison', () => {
    const asked = (field: string) => () =>
      sampleBundle((_, hearing) =>
        hearing.steps[1]?.branches?.push({ label: '?', target: { outcome: 'declined' }, when: { field, operator: 'at_least', value: 3 } })
      )
    expect(asked('stock_count')).not.toThrow()
    expect(asked('budget')).toThrow(/at_least cannot be asked of budget/)
  })

  it('never fails once it is built, whatever the answers are', () => {
    const operators = Object.values(OPERATORS).flat()
    const raw = fc.record({
      field: fc.constantFrom('budget', 'lead.level', 'lead.email', 'list.kind', 'toString'),
      operator: fc.constantFrom(...operators),
      value: fc.oneof(fc.string(), fc.double(), fc.constant('2027-01-01'), fc.array(fc.string()))
    })
    fc.assert(
      fc.property(raw, fc.string(), (input, answer) => {
        const condition = Condition.safeParse(input)
        if (condition.success) expect(typeof conditionHolds(condition.data, knowing({ budget: answer }))).toBe('boolean')
      })
    )
    expect(holds({ field: 'to_string', operator: 'unknown' }, nothingKnown)).toBe(true)
  })
})

describe('an amount in an answer', () => {
  it.each([
    ['300万円くらい', 3_000_000],
    ['３００万', 3_000_000],
    ['1,200,000円', 1_200_000],
    ['1.5億', 150_000_000],
    ['2千万円', 20_000_000],
    ['まだない', undefined]
  ])('%s is %s', (text, amount) => {
    expect(amountOf(text)).toBe(amount)
  })
})
