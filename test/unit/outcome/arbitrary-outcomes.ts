import fc from 'fast-check'
import { GAP_POLICIES } from '../../../shared/domain/hearing/required-hearing'
import { defaultOutcomes } from '../../../shared/domain/outcome/default-outcomes'
import { OUTCOME_CODES } from '../../../shared/domain/outcome/outcome-code'
import type { OutcomeContext } from '../../../shared/domain/outcome/outcome-context'
import { MailPlan, type NextAction, OutcomeDefinition, OutcomePart } from '../../../shared/domain/outcome/outcome-definition'
import { DncScope, type OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { addDays, DAY, type Instant, localDate } from '../../../shared/lib/time'
import { anyHolidays, anyHours, anyInstant, anyRetryPolicy } from '../../support/calling-hours'

const days = fc.integer({ min: 1, max: 400 })

const anyNext: fc.Arbitrary<NextAction> = fc.oneof(
  fc.constantFrom<NextAction>(
    { kind: 'retry' },
    { kind: 'unchanged' },
    { kind: 'other_number' },
    { kind: 'promised' },
    { kind: 'task' },
    { kind: 'meeting' },
    { kind: 'meeting_change' },
    { kind: 'successor' },
    { kind: 'rest' },
    { kind: 'none' }
  ),
  fc.integer({ min: 1, max: 240 }).map((minutes): NextAction => ({ kind: 'minutes', minutes })),
  fc.integer({ min: 1, max: 9 }).map((withinBusinessDays): NextAction => ({ kind: 'promised', withinBusinessDays })),
  fc.integer({ min: 1, max: 9 }).map((count): NextAction => ({ kind: 'business_days', days: count })),
  days.map((count): NextAction => ({ kind: 'reception_rest', days: count })),
  fc.integer({ min: 1, max: 12 }).map((monthsBefore): NextAction => ({ kind: 'wake_up', monthsBefore }))
)

const anyMail: fc.Arbitrary<MailPlan> = fc.record({
  template: fc.constantFrom(...MailPlan.shape.template.options),
  when: fc.oneof(
    fc.constantFrom<MailPlan['when']>({ kind: 'today' }, { kind: 'follow_up' }, { kind: 'budget_season' }),
    fc.integer({ min: 1, max: 3 }).map((attempt): MailPlan['when'] => ({ kind: 'attempt', attempt })),
    days.map((count): MailPlan['when'] => ({ kind: 'days', days: count })),
    fc.integer({ min: 1, max: 12 }).map((months): MailPlan['when'] => ({ kind: 'months', months }))
  )
})

const parts = fc.uniqueArray(fc.constantFrom(...OutcomePart.options), { maxLength: 4 })

/** Definitions as a team might edit them: everything that the schema lets through. */
const editedDefinition: fc.Arbitrary<OutcomeDefinition> = fc
  .record({
    code: fc.constantFrom(...OUTCOME_CODES),
    key: fc.constant('q'),
    label: fc.constant({ ja: '結果', en: 'Outcome' }),
    group: fc.constantFrom('not_reached' as const, 'reception' as const, 'person' as const, 'ending' as const),
    flags: fc.record({
      dial: fc.boolean(),
      connect: fc.boolean(),
      person: fc.boolean(),
      conversation: fc.boolean(),
      appointment: fc.boolean()
    }),
    countsAttempt: fc.boolean(),
    level: fc.constantFrom('keep' as const, 1, 2, 3, 4),
    next: anyNext,
    required: parts,
    optional: parts,
    ends: fc.boolean(),
    forbids: fc.boolean(),
    tellsTeamLead: fc.boolean(),
    stopsMails: fc.boolean(),
    mails: fc.array(anyMail, { maxLength: 4 })
  })
  .filter((definition) => OutcomeDefinition.safeParse(definition).success)

export const anyDefinition: fc.Arbitrary<OutcomeDefinition> = fc.oneof(fc.constantFrom(...defaultOutcomes), editedDefinition)

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined, freq: 4 })

/** Instants and days around now: past, today, soon and far. */
const around = (now: Instant): fc.Arbitrary<Instant> => fc.integer({ min: -3 * DAY, max: 500 * DAY }).map((distance) => now + distance)
const dayAround = (now: Instant) => fc.integer({ min: -3, max: 500 }).map((distance) => addDays(localDate(now), distance))

export function inputAround(now: Instant): fc.Arbitrary<OutcomeInput> {
  const text = fc.constantFrom('理由', 'オンライン', '架空システム')
  return fc.record({
    followUp: maybe(
      fc.oneof(
        around(now).map((at) => ({ kind: 'time' as const, at })),
        dayAround(now).map((on) => ({ kind: 'day' as const, on }))
      )
    ),
    reason: maybe(text),
    dncScope: maybe(fc.constantFrom(...DncScope.options)),
    dncWords: maybe(fc.constant('もう電話しないで')),
    change: maybe(fc.constantFrom('moved' as const, 'cancelled' as const)),
    meetingAt: maybe(around(now)),
    meetingPlace: maybe(text),
    attendees: maybe(text),
    mailConsent: maybe(fc.boolean()),
    competitor: maybe(text),
    contractEnd: maybe(fc.oneof(dayAround(now), fc.constantFrom('0001-01-01', '9999-12-31'))),
    restMonths: maybe(fc.constantFrom(6 as const, 12 as const)),
    successor: maybe(text),
    gapReason: maybe(text)
  })
}

export const anyContext: fc.Arbitrary<OutcomeContext> = anyInstant.chain((now) =>
  fc.record({
    now: fc.constant(now),
    calendar: anyHolidays,
    hours: anyHours,
    rep: fc.constant('検証 花子'),
    incoming: fc.boolean(),
    attempts: fc.integer({ min: 0, max: 20 }),
    maxAttempts: fc.integer({ min: 1, max: 20 }),
    level: fc.integer({ min: 1, max: 4 }),
    tried: fc.array(
      fc.integer({ min: 0, max: 10 * DAY }).map((ago) => now - ago),
      { maxLength: 8 }
    ),
    hasOtherNumber: fc.boolean(),
    mayMail: fc.boolean(),
    hasEmail: fc.boolean(),
    handoff: fc.option(around(now).map((meetingAt) => ({ meetingAt, place: '本社', attendees: 'ご本人' }))),
    hearing: fc.record({ policy: fc.constantFrom(...GAP_POLICIES), gaps: fc.subarray(['needs', 'authority', 'timeframe']) }),
    retry: anyRetryPolicy
  })
)

export interface OutcomeCase {
  readonly definition: OutcomeDefinition
  readonly input: OutcomeInput
  readonly context: OutcomeContext
}

/** Any definition with any input in any context. */
export const anyCase: fc.Arbitrary<OutcomeCase> = anyContext.chain((context) =>
  fc.record({ definition: anyDefinition, input: inputAround(context.now), context: fc.constant(context) })
)
