import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neededParts } from '../../../shared/domain/outcome/asked-parts'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import type { OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import type { OutcomePlan, OutcomeProblem } from '../../../shared/domain/outcome/outcome-plan'
import { planOutcome } from '../../../shared/domain/outcome/plan-outcome'
import { type Instant, localDate } from '../../../shared/lib/time'
import { anyCase, type OutcomeCase } from './arbitrary-outcomes'

const MEETING = ['meeting_at', 'meeting_place', 'attendees'] as const
const RUNS = { numRuns: 1_000 }

/** Checks what holds for every outcome that can be saved, and that such outcomes came up. */
function everyPlan(law: (plan: OutcomePlan, given: OutcomeCase) => void): void {
  let plans = 0
  fc.assert(
    fc.property(anyCase, (given) => {
      const verdict = planOutcome(given.definition, given.input, given.context)
      if (!verdict.ok) return
      plans += 1
      law(verdict.plan, given)
    }),
    RUNS
  )
  expect(plans).toBeGreaterThan(RUNS.numRuns / 5)
}

const isDue = (due: OutcomePlan['todos'][number]['due'], now: Instant): boolean =>
  due.kind === 'time' ? due.at >= now : due.on >= localDate(now)

describe('whatever the outcome, the input and the lead', () => {
  it('there is a plan, or the problems are named', () => {
    fc.assert(
      fc.property(anyCase, ({ definition, input, context }) => {
        const verdict = planOutcome(definition, input, context)
        if (!verdict.ok) expect(verdict.problems.length).toBeGreaterThan(0)
      }),
      RUNS
    )
  })

  it('what is missing is what the outcome needs, and with everything given there is a plan', () => {
    fc.assert(
      fc.property(anyCase, ({ definition, input, context }) => {
        const verdict = planOutcome(definition, input, context)
        const missing = (verdict.ok ? [] : verdict.problems).filter(isMissing).map(({ part }) => part)
        const needed = [...neededParts(definition), ...(definition.next.kind === 'meeting_change' ? MEETING : [])]
        for (const part of missing) expect(needed).toContain(part)
        expect(planOutcome(definition, everythingGiven(context.now), context).ok).toBe(true)
      }),
      RUNS
    )
  })

  it('a meeting says what was not heard, and where the team asks why, it is never agreed without a reason', () => {
    fc.assert(
      fc.property(anyCase, ({ definition, input, context }) => {
        const verdict = planOutcome(definition, input, context)
        const { policy, gaps } = context.hearing
        const looked = definition.next.kind === 'meeting' && policy !== 'off' && gaps.length > 0
        if (verdict.ok) expect(verdict.plan.hearingGaps).toEqual(looked ? { fields: gaps, reason: input.gapReason ?? null } : null)
        const unexplained = looked && policy === 'reason' && input.gapReason === undefined
        expect(!verdict.ok && verdict.problems.some(({ kind }) => kind === 'hearing_gaps')).toBe(unexplained)
      }),
      RUNS
    )
  })

  it('no lead that goes on is left without a next step', () => {
    everyPlan(({ entry, todos }, { definition }) => {
      if (!definition.ends) expect(entry.kind !== 'out' || todos.length > 0).toBe(true)
    })
  })

  it('a next step lies in the future or is due now', () => {
    everyPlan(({ entry, todos, mails, companyRestUntil, handoff }, { context: { now } }) => {
      if (entry.kind === 'queued') expect(entry.dueAt).toBeGreaterThanOrEqual(now)
      for (const { due } of todos) expect(isDue(due, now)).toBe(true)
      for (const { dueOn } of mails) expect(dueOn >= localDate(now)).toBe(true)
      if (companyRestUntil !== null) expect(companyRestUntil).toBeGreaterThan(now)
      if (handoff !== null) expect(handoff.meetingAt).toBeGreaterThan(now)
    })
  })

  it('who may not be called is entered under do-not-call, leaves the queue and gets no mail', () => {
    everyPlan(({ dnc, entry, mails }, { definition, input }) => {
      expect(dnc).toEqual(definition.forbids ? { scope: input.dncScope, words: input.dncWords } : null)
      if (definition.forbids) expect([entry.kind, mails]).toEqual(['out', []])
    })
  })

  it('levels stay between 1 and 4, and the limit of attempts leads to 1', () => {
    everyPlan(({ level, entry }, { definition, context }) => {
      expect([1, 2, 3, 4]).toContain(level)
      const reached =
        definition.countsAttempt && !context.incoming && !definition.flags.person && context.attempts + 1 >= context.maxAttempts
      expect(entry.kind === 'out' && entry.reason === 'six_call_out').toBe(reached)
      if (reached) expect(level).toBe(1)
    })
  })

  it('attempts go up by one for a call of ours, stay, or start again with the person reached', () => {
    everyPlan(({ attempts }, { definition, context }) => {
      const counted = context.attempts + (definition.countsAttempt && !context.incoming ? 1 : 0)
      expect(attempts).toBe(definition.flags.person ? 0 : counted)
    })
  })

  it('mails are planned only for who may be mailed, each once', () => {
    everyPlan(({ mails, mailConsent, stopsMails }, { context }) => {
      if (mails.length === 0) return
      expect(stopsMails).toBe(false)
      expect(mailConsent === null ? context.mayMail : mailConsent && context.hasEmail).toBe(true)
      expect(new Set(mails.map(({ template, dueOn }) => `${template} ${dueOn}`)).size).toBe(mails.length)
    })
  })

  it('what the outcome does not ask for changes nothing', () => {
    fc.assert(
      fc.property(anyCase, anyCase, ({ definition, input, context }, { input: leftOver }) => {
        const asksNothing: OutcomeDefinition = { ...definition, required: [], optional: [], next: { kind: 'retry' }, forbids: false }
        expect(planOutcome(asksNothing, { ...input, ...leftOver }, context)).toEqual(planOutcome(asksNothing, {}, context))
      }),
      RUNS
    )
  })
})

function isMissing(problem: OutcomeProblem): problem is Extract<OutcomeProblem, { kind: 'missing' }> {
  return problem.kind === 'missing'
}

function everythingGiven(now: Instant): OutcomeInput {
  return {
    followUp: { kind: 'time', at: now + 60_000 },
    reason: '理由',
    dncScope: 'number',
    dncWords: 'もう電話しないで',
    change: 'moved',
    meetingAt: now + 1,
    meetingPlace: '本社',
    attendees: 'ご本人',
    mailConsent: true,
    competitor: '架空システム',
    contractEnd: '2030-03-31',
    restMonths: 6,
    successor: '例 二郎',
    gapReason: '商談で確認する'
  }
}
