import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANTCH_ITEMS, type Confidence } from '../../../shared/domain/hearing/answer'
import { RequiredHearing } from '../../../shared/domain/hearing/required-hearing'
import { type Stage, stageOf } from '../../../shared/domain/hearing/stage'

const REQUIRED = ['needs', 'authority', 'timeframe']
const heard = (...fields: string[]) => fields.map((field) => ({ field, confidence: 'heard' as const }))
const guessed = (...fields: string[]) => fields.map((field) => ({ field, confidence: 'guessed' as const }))

describe('the stage of a lead', () => {
  it.each<[string, ReturnType<typeof stageOf>['name'], number, readonly { field: string; confidence: Confidence }[]]>([
    ['nothing known', 'untouched', 0, []],
    ['something known that is not required', 'untouched', 0, heard('budget')],
    ['one guess', 'begun', 0.5, guessed('needs')],
    ['one heard of three', 'begun', 1, heard('needs')],
    ['one heard and one guessed', 'half', 1.5, [...heard('needs'), ...guessed('authority')]],
    ['all guessed', 'half', 1.5, guessed(...REQUIRED)],
    ['all but one heard, that one guessed', 'half', 2.5, [...heard('needs', 'authority'), ...guessed('timeframe')]],
    ['all heard', 'complete', 3, heard(...REQUIRED)]
  ])('%s: %s', (_case, name, points, answers) => {
    expect(stageOf(REQUIRED, answers)).toMatchObject({ name, points, of: 3 })
  })

  it('is complete when a team requires nothing', () => {
    expect(stageOf([], [])).toEqual({ name: 'complete', points: 0, of: 0, heard: [], guessed: [], gaps: [] })
  })
})

const NAMES = ['untouched', 'begun', 'half', 'complete']
const anyRequired = fc.subarray([...BANTCH_ITEMS])
const anyAnswers = fc
  .subarray([...BANTCH_ITEMS])
  .chain((fields) =>
    fc.tuple(...fields.map((field) => fc.constantFrom<Confidence>('heard', 'guessed').map((confidence) => ({ field, confidence }))))
  )
const rank = ({ name }: Stage): number => NAMES.indexOf(name)

describe('whatever is required and known, the stage', () => {
  it('never falls by one more answer, nor by a guess that is confirmed', () => {
    fc.assert(
      fc.property(anyRequired, anyAnswers, fc.constantFrom(...BANTCH_ITEMS), (required, answers, field) => {
        const before = stageOf(required, answers)
        const others = answers.filter((answer) => answer.field !== field)
        const after = stageOf(required, [...others, { field, confidence: 'heard' as const }])
        expect(after.points).toBeGreaterThanOrEqual(before.points)
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
        const without = stageOf(required, others)
        expect(without.points).toBeLessThanOrEqual(before.points)
      })
    )
  })

  it('is complete exactly when nothing is missing, and has as many points as it can have only then', () => {
    fc.assert(
      fc.property(anyRequired, anyAnswers, (required, answers) => {
        const stage = stageOf(required, answers)
        expect(stage.name === 'complete').toBe(stage.gaps.length === 0)
        expect(stage.points === stage.of).toBe(stage.gaps.length === 0)
        expect([...stage.heard, ...stage.gaps].sort()).toEqual([...required].sort())
      })
    )
  })

  it('depends on no order', () => {
    fc.assert(
      fc.property(anyRequired, anyAnswers, (required, answers) => {
        const one = stageOf(required, answers)
        const other = stageOf([...required].reverse(), [...answers].reverse())
        expect([other.name, other.points, other.of]).toEqual([one.name, one.points, one.of])
      })
    )
  })
})

it('refuses a required set that names an item twice', () => {
  expect(RequiredHearing.safeParse({ policy: 'warn', fields: ['needs', 'needs'] }).success).toBe(false)
})
