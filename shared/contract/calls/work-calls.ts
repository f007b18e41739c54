import { z } from 'zod'
import { AnswerInput, FieldKey } from '../../domain/hearing/answer'
import { Relationship } from '../../domain/lead/relationship'
import { Moment } from '../../domain/moment/moment'
import { OutcomeCode } from '../../domain/outcome/outcome-code'
import { OutcomeInput } from '../../domain/outcome/outcome-input'
import type { OutcomePlan } from '../../domain/outcome/outcome-plan'
import type { OutcomeVerdict } from '../../domain/outcome/plan-outcome'
import { call } from '../call-definition'
import type { CorrectionPreview } from '../correction'
import type { DeskSnapshot, UpcomingView } from '../desk-snapshot'
import { DraftInput } from '../drafts'
import { SearchQuestion, type SearchView } from '../search'
import { type TimelinePage, TimelineQuestion } from '../timeline'
import { NewTodo, TodoFilter, type TodosView } from '../todos'
import { Id, Reason } from './common'

const NoteText = z.string().max(10_000)

const ScriptEventInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choose'), key: z.string().max(2) }),
  z.object({ kind: z.literal('back') }),
  z.object({ kind: z.literal('jump'), script: z.string().max(60), step: z.string().max(60) }),
  z.object({ kind: z.literal('openBlock'), blockId: z.string().max(60) }),
  z.object({ kind: z.literal('returnFromBlock') })
])
export type ScriptEventInput = z.infer<typeof ScriptEventInput>

const NoteInput = z.object({ callId: Id, facts: NoteText, interpretation: NoteText, action: NoteText, consult: z.boolean() })
export type NoteInput = z.infer<typeof NoteInput>

const OutcomeRequest = z.object({ callId: Id, code: OutcomeCode, input: OutcomeInput })

/** What came of saving an outcome, with the desk as it is afterwards: the next lead is already on it. */
export interface OutcomeAnswer {
  readonly plan: OutcomePlan
  readonly snapshot: DeskSnapshot
}

/** What came of undoing: the call that is open again with its outcome as it was filled in, or null when a correction was undone. */
export interface UndoAnswer {
  readonly reopened: { readonly callId: string; readonly code: OutcomeCode; readonly input: OutcomeInput } | null
  readonly snapshot: DeskSnapshot
}

/** Whom to call, what is said and heard, what came of it, and what is left to do. */
export const workCalls = {
  'desk.snapshot': call(z.void()).returns<DeskSnapshot>(),
  'desk.selectList': call(z.object({ listId: Id })).returns<DeskSnapshot>(),
  /** Serves the next lead by the published order. */
  'desk.next': call(z.void()).returns<DeskSnapshot>(),
  /** Opens any lead. Looking never locks. */
  'desk.open': call(z.object({ entryId: Id })).returns<DeskSnapshot>(),
  /** Passes over the lead on the desk until the next business day, with a reason, and serves the next. */
  'desk.skip': call(z.object({ entryId: Id, reason: z.string().trim().min(1).max(200) })).returns<DeskSnapshot>(),
  'desk.upcoming': call(z.object({ limit: z.number().int().min(1).max(200) })).returns<readonly UpcomingView[]>(),
  /** Leads by a few letters or digits, grouped by where these were found. */
  'desk.search': call(SearchQuestion).returns<SearchView>(),
  'script.event': call(ScriptEventInput).returns<DeskSnapshot>(),
  'hearing.answer': call(AnswerInput).returns<DeskSnapshot>(),
  'hearing.withdraw': call(z.object({ field: FieldKey })).returns<DeskSnapshot>(),
  /** What kind of contact the person seems to be; null takes it back. */
  'hearing.relationship': call(z.object({ leadId: Id, relationship: Relationship.nullable() })).returns<DeskSnapshot>(),
  'note.save': call(NoteInput).returns<DeskSnapshot>(),
  /** Keeps typing that is not saved as anything yet, or forgets it. */
  'draft.save': call(DraftInput).returns<null>(),
  'outcome.preview': call(OutcomeRequest).returns<OutcomeVerdict>(),
  'outcome.save': call(OutcomeRequest).returns<OutcomeAnswer>(),
  'todo.list': call(TodoFilter).returns<TodosView>(),
  'todo.add': call(NewTodo).returns<DeskSnapshot>(),
  /** Ends a to-do by hand. A promised call that will not be made leaves its place in the queue. */
  'todo.done': call(z.object({ id: Id, reason: Reason })).returns<DeskSnapshot>(),
  /** Moves a to-do, and the promise in the queue with it. */
  'todo.postpone': call(z.object({ id: Id, to: Moment, reason: Reason })).returns<DeskSnapshot>(),
  /** Puts a notice away; its to-do stays. */
  'todo.dismissNotice': call(z.object({ id: Id })).returns<DeskSnapshot>(),
  /** What happened with a lead or a company, newest first, a page at a time. */
  'timeline.read': call(TimelineQuestion).returns<TimelinePage>(),
  /** Takes back what was saved last, within ten seconds. */
  'outcome.undo': call(z.object({ callId: Id })).returns<UndoAnswer>(),
  /** What putting another outcome in the place of a saved one would do. */
  'outcome.previewCorrection': call(OutcomeRequest).returns<CorrectionPreview>(),
  'outcome.correct': call(OutcomeRequest).returns<OutcomeAnswer>()
} as const
