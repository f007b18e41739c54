import type { Instant, LocalDate } from '../../lib/time'
import type { FieldKey } from '../hearing/answer'
import type { Moment } from '../moment/moment'
import type { Lane } from '../queue/queue-entry'
import type { OutcomeCode } from './outcome-code'
import type { MailPlan, OutcomePart } from './outcome-definition'
import type { DncScope } from './outcome-input'

/** Where the lead waits from now on. `unchanged` keeps lane and promise as they were. */
export type EntryPlan =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'queued'; readonly lane: Exclude<Lane, 'out' | 'fresh'>; readonly dueAt: Instant; readonly owner: string | null }
  | { readonly kind: 'out'; readonly reason: OutReason }

export type OutReason = 'six_call_out' | 'no_number' | OutcomeCode

export const TODO_KINDS = [
  'call_back',
  'follow_up',
  'confirm_callback',
  'repair_number',
  'nurture',
  'other_contact',
  'meeting',
  'find_successor',
  'wake_up',
  'answer_complaint',
  'own'
] as const
/** What is to be done. `own` is what a rep wrote down by hand: its words are in the detail, and no outcome closes it. */
export type TodoKind = (typeof TODO_KINDS)[number]

/** The to-dos that a call itself does. */
export const CALL_TODOS: readonly TodoKind[] = ['call_back', 'follow_up', 'confirm_callback', 'wake_up']

export interface TodoPlan {
  readonly kind: TodoKind
  readonly due: Moment
  /** A rep's name, or a role that owns it. */
  readonly owner: string
  readonly detail: string
}

export interface HandoffPlan {
  readonly meetingAt: Instant
  readonly place: string
  readonly attendees: string
}

export interface HearingGaps {
  readonly fields: readonly FieldKey[]
  readonly reason: string | null
}

/** Everything that saving an outcome will do, in one value: shown before saving, then written in one transaction. */
export interface OutcomePlan {
  readonly code: OutcomeCode
  readonly attempts: number
  readonly level: number
  readonly entry: EntryPlan
  /** Which of the lead's open to-dos are done by this call, before the new ones are written. A complaint is done only by who answers it. */
  readonly closesTodos: 'none' | 'calls' | 'all'
  readonly todos: readonly TodoPlan[]
  readonly wrongNumber: boolean
  readonly companyRestUntil: Instant | null
  readonly dnc: { readonly scope: DncScope; readonly words: string } | null
  readonly handoff: HandoffPlan | null
  readonly cancelsHandoff: boolean
  /** The customer's yes or no to mail, when it was asked. */
  readonly mailConsent: boolean | null
  readonly mails: readonly { readonly template: MailPlan['template']; readonly dueOn: LocalDate }[]
  readonly stopsMails: boolean
  /** What earlier calls planned no longer fits after a conversation or an end: this plan's mails take its place. */
  readonly replacesMails: boolean
  /** What was required and not heard when a meeting was agreed, and why it was agreed all the same; null when nothing is missing. */
  readonly hearingGaps: HearingGaps | null
}

/** Why an outcome can't be saved yet: parts that are missing, or a time that does not fit. */
export type OutcomeProblem =
  | { readonly kind: 'missing'; readonly part: OutcomePart }
  | { readonly kind: 'follow_up_in_past' }
  | { readonly kind: 'follow_up_too_late'; readonly latest: LocalDate }
  | { readonly kind: 'meeting_in_past' }
  /** The team wants to know why these were not heard. */
  | { readonly kind: 'hearing_gaps'; readonly fields: readonly FieldKey[] }
