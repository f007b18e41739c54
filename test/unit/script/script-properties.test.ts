import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBundle, isPublishable } from '../../../shared/domain/script/check'
import { advance, availableBranches, positionOf, type ScriptEvent, startSession } from '../../../shared/domain/script/engine'
import type { ScriptContext } from '../../../shared/domain/script/evaluate-condition'
import { walkables } from '../../../shared/domain/script/positions'
import type { ScriptBundle } from '../../../shared/domain/script/script'
import { type ScriptSession, STEP_LIMIT } from '../../../shared/domain/script/session'
import { anyBundle, anyContext, anyEvent } from './arbitrary-bundle'

describe('any script', () => {
  it('that passes the checks can be walked from every step to an outcome, whatever is known', () => {
    let passed = 0
    let failed = 0
    fc.assert(
      fc.property(anyBundle, anyContext, (bundle, context) => {
        if (!isPublishable(checkBundle(bundle))) {
          failed += 1
          return
        }
        passed += 1
        for (const session of sessionsAtEveryStep(bundle, context)) expect(reachesOutcome(bundle, session, context)).toBe(true)
      }),
      { numRuns: 300 }
    )
    expect(passed).toBeGreaterThan(40)
    expect(failed).toBeGreaterThan(40)
  })

  it('that has a step from which no outcome can be reached when nothing is known is refused', () => {
    const nothingHolds: ScriptContext = { answers: {}, lead: {}, list: {} }
    let stuck = 0
    fc.assert(
      fc.property(anyBundle, (bundle) => {
        const sound = sessionsAtEveryStep(bundle, nothingHolds).every((session) => reachesOutcome(bundle, session, nothingHolds))
        if (sound) return
        stuck += 1
        expect(isPublishable(checkBundle(bundle))).toBe(false)
      }),
      { numRuns: 300 }
    )
    expect(stuck).toBeGreaterThan(20)
  })
})

describe('a session', () => {
  it('survives any events: nothing throws, a refused event changes nothing, and the path stays within the limit', () => {
    fc.assert(
      fc.property(anyBundle, anyContext, fc.array(anyEvent, { maxLength: 60 }), (bundle, context, events) => {
        let session = startSession(bundle, 0)
        for (const event of events) {
          const result = advance(bundle, session, event, context)
          if (result.refused) expect(result.session).toBe(session)
          session = result.session
        }
        expect(session.path.length).toBeLessThanOrEqual(session.stepsTaken + 1)
        expect(session.history.length).toBeLessThanOrEqual(session.stepsTaken)
      })
    )
  })

  it('gets back by one step what an accepted choice changed', () => {
    let accepted = 0
    fc.assert(
      fc.property(
        anyBundle,
        anyContext,
        fc.array(anyEvent, { maxLength: 20 }),
        fc.constantFrom('1', '2', '3'),
        (bundle, context, events, key) => {
          const before = play(bundle, context, events)
          const chosen = advance(bundle, before, { kind: 'choose', key, at: 1 }, context)
          if (chosen.refused) return
          accepted += 1
          const after = advance(bundle, chosen.session, { kind: 'back', at: 2 }, context).session
          expect(placeAndCount(after)).toEqual(placeAndCount(before))
          expect(after.history).toEqual(before.history)
        }
      )
    )
    expect(accepted).toBeGreaterThan(10)
  })

  it('stands where it stood after opening a block and returning', () => {
    let opened = 0
    fc.assert(
      fc.property(anyBundle, anyContext, fc.array(anyEvent, { maxLength: 20 }), (bundle, context, events) => {
        const before = play(bundle, context, events)
        const inside = advance(bundle, before, { kind: 'openBlock', blockId: 'block0', at: 1 }, context)
        if (inside.refused) return
        opened += 1
        const after = advance(bundle, inside.session, { kind: 'returnFromBlock', at: 2 }, context).session
        expect(placeAndCount(after)).toEqual(placeAndCount(before))
      })
    )
    expect(opened).toBeGreaterThan(10)
  })

  it('never grows beyond the step limit', () => {
    fc.assert(
      fc.property(anyBundle, anyContext, (bundle, context) => {
        let session = startSession(bundle, 0)
        const there: ScriptEvent = { kind: 'jump', script: 'hearing', step: 's0', at: 1 }
        for (let turn = 0; turn < STEP_LIMIT + 20; turn += 1) session = advance(bundle, session, there, context).session
        expect(session.stepsTaken).toBe(STEP_LIMIT)
        expect(advance(bundle, session, there, context).refused).toBe('step_limit')
        expect(session.path.length).toBeLessThanOrEqual(STEP_LIMIT + 1)
      }),
      { numRuns: 5 }
    )
  })
})

function play(bundle: ScriptBundle, context: ScriptContext, events: readonly ScriptEvent[]): ScriptSession {
  return events.reduce((session, event) => advance(bundle, session, event, context).session, startSession(bundle, 0))
}

function placeAndCount({ scriptId, stepId, blockReturn, refusals, outcome }: ScriptSession) {
  return { scriptId, stepId, blockReturn, refusals, outcome }
}

/** One session on each step; those in a block were opened from the first step. */
function sessionsAtEveryStep(bundle: ScriptBundle, context: ScriptContext): ScriptSession[] {
  const start = startSession(bundle, 0)
  return walkables(bundle).flatMap(({ id, steps }) =>
    steps.map((step) => advance(bundle, start, { kind: 'jump', script: id, step: step.id, at: 1 }, context).session)
  )
}

/** Whether choosing available branches, in some order, leads to an outcome. */
function reachesOutcome(bundle: ScriptBundle, from: ScriptSession, context: ScriptContext): boolean {
  const seen = new Set<string>()
  const waiting = [from]
  for (let session = waiting.pop(); session; session = waiting.pop()) {
    const place = JSON.stringify([positionOf(session), session.blockReturn])
    if (seen.has(place)) continue
    seen.add(place)
    for (const { key } of availableBranches(bundle, session, context)) {
      const next = advance(bundle, session, { kind: 'choose', key, at: 2 }, context)
      if (next.session.outcome) return true
      if (!next.refused) waiting.push(next.session)
    }
  }
  return false
}
