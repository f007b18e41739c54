import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadShippedScripts } from '../../../electron/scripts/load-scripts'
import { OUTCOME_CODES } from '../../../shared/domain/outcome/outcome-code'
import { advance, startSession } from '../../../shared/domain/script/engine'
import { stepAt, walkables } from '../../../shared/domain/script/positions'
import { answeredSession, beginSession, firstHearingGap, standsWhereItResumed } from '../../../shared/domain/script/resume'

const bundle = await loadShippedScripts('resources/scripts')
const NOTHING = { answers: {}, lead: { level: 2, score: 0, email: '' }, list: { kind: 'outbound' } } as const
const full = (step: string) => ({ script: bundle.full.id, step })
const ABSENT = ['before_dial', 'reception', 'purpose', 'absent', 'absent_closing'].map(full)

describe('a call after one that did not reach the person', () => {
  it('begins at the reception where the last one was met', () => {
    const session = beginSession(bundle, { outcome: 'absent', path: ABSENT }, 5)
    expect(session).toMatchObject({ stepId: 'reception', path: [{ ...full('reception'), at: 5 }] })
    expect(standsWhereItResumed(bundle, session)).toBe(true)
  })

  it('begins at the person when there was no reception', () => {
    const path = ['before_dial', 'person', 'other_person', 'absent', 'absent_closing'].map(full)
    expect(beginSession(bundle, { outcome: 'absent_until', path }, 5).stepId).toBe('person')
  })

  it('goes back to the first step by one step back', () => {
    const session = beginSession(bundle, { outcome: 'absent', path: ABSENT }, 5)
    const { session: before, refused } = advance(bundle, session, { kind: 'back', at: 6 }, NOTHING)
    expect(refused).toBeUndefined()
    expect(before.stepId).toBe(bundle.full.entry)
    expect(standsWhereItResumed(bundle, before)).toBe(false)
  })

  it('begins at the first step when nobody had answered at all', () => {
    const session = beginSession(bundle, { outcome: 'no_answer', path: [full('before_dial')] }, 5)
    expect(session.stepId).toBe(bundle.full.entry)
    expect(standsWhereItResumed(bundle, session)).toBe(false)
  })

  it.each(['gatekeeper_refused', 'callback', 'gathering', 'declined', 'wrong_number'] as const)('begins anew after %s', (outcome) => {
    expect(beginSession(bundle, { outcome, path: ABSENT }, 5).stepId).toBe(bundle.full.entry)
  })

  it('begins anew when the script no longer has that step', () => {
    expect(beginSession(bundle, { outcome: 'absent', path: [full('gone')] }, 5).stepId).toBe(bundle.full.entry)
  })

  it('always begins at a step that exists, with the entry one step back at most', () => {
    const positions = walkables(bundle).flatMap(({ id, steps }) => steps.map((step) => ({ script: id, step: step.id })))
    fc.assert(
      fc.property(fc.constantFrom(...OUTCOME_CODES), fc.array(fc.constantFrom(...positions)), (outcome, path) => {
        const session = beginSession(bundle, { outcome, path }, 0)
        expect(stepAt(bundle, { script: session.scriptId, step: session.stepId })).toBeDefined()
        const { session: before } = advance(bundle, session, { kind: 'back', at: 1 }, NOTHING)
        expect(before.stepId).toBe(bundle.full.entry)
      })
    )
  })
})

describe('a call that came in', () => {
  it('begins where the script takes calls, with the first step one step back, and goes on from nothing', () => {
    const session = answeredSession(bundle, 5)
    expect(session).toMatchObject({ stepId: 'incoming', path: [{ ...full('incoming'), at: 5 }] })
    expect(standsWhereItResumed(bundle, session)).toBe(false)
    expect(advance(bundle, session, { kind: 'back', at: 6 }, NOTHING).session.stepId).toBe(bundle.full.entry)
  })

  it('begins at the entry of a script that says nothing of it', () => {
    const { incoming: _, ...silent } = bundle.full
    expect(answeredSession({ ...bundle, full: silent }, 5)).toEqual(startSession(bundle, 5))
  })
})

describe('the first gap of the hearing', () => {
  it('is offered only when something was heard before', () => {
    expect(firstHearingGap(bundle, new Set())).toBeUndefined()
  })

  it('is the first step, in written order, whose question has no answer', () => {
    expect(firstHearingGap(bundle, new Set(['present_tool', 'needs']))).toEqual({ script: bundle.hearing.id, step: 'wish', field: 'wish' })
    expect(firstHearingGap(bundle, new Set(['needs']))).toMatchObject({ step: 'situation' })
  })

  it('is none once everything the hearing asks for was heard', () => {
    const fields = bundle.hearing.steps.flatMap(({ questions }) => questions?.map(({ field }) => field) ?? [])
    expect(firstHearingGap(bundle, new Set(fields))).toBeUndefined()
  })
})
