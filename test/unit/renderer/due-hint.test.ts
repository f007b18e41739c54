import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doneHints, dueHint, type HintSituation } from '../../../renderer/features/hints/due-hint'
import { HINTS, type HintId } from '../../../shared/contract/settings-choices'

const QUIET: HintSituation = {
  canDial: true,
  callOpen: false,
  talking: false,
  hasBranches: true,
  wentOn: false,
  outcomeChosen: false,
  paletteOpen: false
}
const anySituation: fc.Arbitrary<HintSituation> = fc.record({
  canDial: fc.boolean(),
  callOpen: fc.boolean(),
  talking: fc.boolean(),
  hasBranches: fc.boolean(),
  wentOn: fc.boolean(),
  outcomeChosen: fc.boolean(),
  paletteOpen: fc.boolean()
})

test('a first call is led from the dial key to the next lead, one hint at a time', () => {
  const done: HintId[] = []
  const told: (HintId | null)[] = []
  let before = QUIET
  const talking = { ...QUIET, callOpen: true, talking: true }
  const steps = [QUIET, talking, { ...talking, wentOn: true }, { ...talking, wentOn: true, outcomeChosen: true }, QUIET]
  for (const now of [...steps, { ...QUIET, paletteOpen: true }, QUIET]) {
    done.push(...doneHints(before, now))
    told.push(dueHint(now, done))
    before = now
  }
  expect(told).toEqual(['dial', 'branch', 'outcome', 'save', 'palette', null, null])
})

test('nobody answers: the outcome is told without a word about branches', () => {
  expect(dueHint({ ...QUIET, callOpen: true }, ['dial'])).toBe('outcome')
})

test('nothing is told twice, and nothing of what cannot be done now', () => {
  fc.assert(
    fc.property(anySituation, fc.subarray([...HINTS]), (now, done) => {
      const hint = dueHint(now, done)
      if (hint !== null) expect(done).not.toContain(hint)
      if (hint === 'dial') expect(now.canDial && !now.callOpen).toBe(true)
      if (hint === 'save') expect(now.outcomeChosen).toBe(true)
    })
  )
})
