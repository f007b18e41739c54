import { z } from 'zod'
import { OutcomeCode } from './outcome-code'

/** How a call is counted. Rates are made from these flags, never from an outcome's name, so renaming one changes no figure. */
export const OutcomeFlags = z.object({
  dial: z.boolean(),
  connect: z.boolean(),
  person: z.boolean(),
  conversation: z.boolean(),
  appointment: z.boolean()
})
export type OutcomeFlags = z.infer<typeof OutcomeFlags>

/** What the desk asks before the outcome can be saved. */
export const OutcomePart = z.enum([
  'follow_up',
  'reason',
  'dnc_scope',
  'dnc_words',
  'change',
  'meeting_at',
  'meeting_place',
  'attendees',
  'mail_consent',
  'competitor',
  'contract_end',
  'rest_months',
  'successor'
])
export type OutcomePart = z.infer<typeof OutcomePart>

/**
 * What happens next, by itself:
 * - `retry` the retry rule; `minutes` again after so many minutes; `unchanged` the lead stays as it was, to be called at once
 * - `other_number` another number of the lead now, else a to-do to repair the data
 * - `promised` the time that was named, by the rep who heard it; `task` the same without jumping any queue
 * - `business_days` a call after so many business days; `reception_rest` the company rests and another contact is looked for
 * - `meeting` a meeting and its handoff; `meeting_change` a meeting moved, or cancelled and back to its owner first in line
 * - `successor` a to-do to find who took over; `rest` leaves the queue, perhaps for some months; `wake_up` leaves the queue,
 *   perhaps until before a contract ends; `none` leaves the queue for good
 */
export const NextAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('retry') }),
  z.object({ kind: z.literal('minutes'), minutes: z.number().int().min(1).max(240) }),
  z.object({ kind: z.literal('unchanged') }),
  z.object({ kind: z.literal('other_number') }),
  z.object({ kind: z.literal('promised'), withinBusinessDays: z.number().int().positive().optional() }),
  z.object({ kind: z.literal('task') }),
  z.object({ kind: z.literal('business_days'), days: z.number().int().positive() }),
  z.object({ kind: z.literal('reception_rest'), days: z.number().int().positive() }),
  z.object({ kind: z.literal('meeting') }),
  z.object({ kind: z.literal('meeting_change') }),
  z.object({ kind: z.literal('successor') }),
  z.object({ kind: z.literal('rest') }),
  z.object({ kind: z.literal('wake_up'), monthsBefore: z.number().int().positive() }),
  z.object({ kind: z.literal('none') })
])
export type NextAction = z.infer<typeof NextAction>

/** When a planned mail falls due, counted from the call; `follow_up` is the day that was named; `attempt` only at that attempt. */
export const MailPlan = z.object({
  template: z.enum(['not_reached_1', 'not_reached_2', 'progress', 'material', 'status', 'budget_season', 'thanks']),
  when: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('today') }),
    z.object({ kind: z.literal('attempt'), attempt: z.number().int().positive() }),
    z.object({ kind: z.literal('days'), days: z.number().int().positive() }),
    z.object({ kind: z.literal('months'), months: z.number().int().positive() }),
    z.object({ kind: z.literal('follow_up') }),
    z.object({ kind: z.literal('budget_season') })
  ])
})
export type MailPlan = z.infer<typeof MailPlan>

/** The next actions that may leave a lead without anything more to do. */
const LAST_ACTIONS: readonly NextAction['kind'][] = ['rest', 'wake_up', 'none']

/** One outcome as data. A definition that would break the next-step rule or soften do-not-call is refused when it is read. */
export const OutcomeDefinition = z
  .object({
    code: OutcomeCode,
    /** The key that chooses it: a letter, with `shift+` before it where the plain letter is taken. */
    key: z.string().regex(/^(shift\+)?[a-z]$/),
    label: z.object({ ja: z.string().min(1), en: z.string().min(1) }),
    group: z.enum(['not_reached', 'reception', 'person', 'ending']),
    flags: OutcomeFlags,
    /** Whether the call counts towards the list's limit of attempts without reaching the person. */
    countsAttempt: z.boolean(),
    level: z.union([z.literal('keep'), z.number().int().min(1).max(4)]),
    next: NextAction,
    required: z.array(OutcomePart),
    optional: z.array(OutcomePart),
    /** Ends the lead: the only outcomes that may leave it without a next step. */
    ends: z.boolean(),
    forbids: z.boolean(),
    tellsTeamLead: z.boolean(),
    stopsMails: z.boolean(),
    mails: z.array(MailPlan),
    /** Not offered any more; calls that ended so keep it. */
    hidden: z.boolean().optional()
  })
  .refine(({ ends, next }) => ends || !LAST_ACTIONS.includes(next.kind), { error: 'leaves the lead without a next step', path: ['next'] })
  .refine(({ forbids, ends, next }) => !forbids || (ends && next.kind === 'none'), {
    error: 'forbids calls and plans one',
    path: ['forbids']
  })
export type OutcomeDefinition = z.infer<typeof OutcomeDefinition>
