import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walkOf } from '../../../shared/domain/script/walk'

const at = (step: string, time: number) => ({ script: 'full', step, at: time })
const answer = (step: string | null, answeredAt: number) => ({ step, answeredAt })

describe('the way through a script', () => {
  it('says how long each step was talked about, the last until the end of the call', () => {
    const walked = walkOf([at('reception', 100), at('person', 130), at('closing', 180)], [], { startedAt: 100, endedAt: 200 })
    expect(walked.map(({ step, spent }) => [step, spent])).toEqual([
      ['reception', 30],
      ['person', 50],
      ['closing', 20]
    ])
  })

  it('does not count the time before dialling', () => {
    const walked = walkOf([at('before_dial', 10), at('reception', 20), at('person', 130)], [], { startedAt: 100, endedAt: 200 })
    expect(walked.map(({ spent }) => spent)).toEqual([null, 30, 70])
  })

  it('counts nothing for steps looked at after the call', () => {
    const walked = walkOf([at('reception', 100), at('closing', 250)], [], { startedAt: 100, endedAt: 200 })
    expect(walked.map(({ spent }) => spent)).toEqual([100, 0])
  })

  it('puts a chosen answer at its step, though the next one begins at the same instant', () => {
    const given = answer('budget', 150)
    const walked = walkOf([at('budget', 100), at('timeframe', 150)], [given], { startedAt: 100, endedAt: 200 })
    expect(walked.map(({ answers }) => answers)).toEqual([[given], []])
  })

  it('puts an answer of the panel at the step that was talked about', () => {
    const given = answer(null, 160)
    const walked = walkOf([at('budget', 100), at('timeframe', 150)], [given], { startedAt: 100, endedAt: 200 })
    expect(walked.map(({ answers }) => answers)).toEqual([[], [given]])
  })

  it('loses no answer and no time, whatever was done', () => {
    const times = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 12 }).map((list) => [...list].sort((one, other) => one - other))
    const names = fc.constantFrom('a', 'b', 'c')
    fc.assert(
      fc.property(
        times,
        fc.array(fc.record({ step: fc.option(names), answeredAt: fc.nat(1_000) })),
        fc.array(names, { minLength: 12, maxLength: 12 }),
        fc.nat(1_000),
        fc.nat(1_000),
        (entered, answers, steps, startedAt, length) => {
          const path = entered.map((time, index) => at(steps[index] ?? 'a', time))
          const endedAt = startedAt + length
          const walked = walkOf(path, answers, { startedAt, endedAt })
          expect(walked.flatMap((step) => step.answers)).toHaveLength(answers.length)
          const talked = Math.max(0, endedAt - Math.max(startedAt, entered[0] ?? 0))
          expect(walked.reduce((sum, { spent }) => sum + (spent ?? 0), 0)).toBe(talked)
        }
      )
    )
  })
})
