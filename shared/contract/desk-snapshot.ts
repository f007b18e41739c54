import type { CallingHours } from '../domain/calendar/calling-hours'
import type { LineKind } from '../domain/call/line-kind'
import type { DialVerdict } from '../domain/compliance/dial-gate'
import type { DncLevel } from '../domain/compliance/do-not-call'
import type { Confidence, FieldKey } from '../domain/hearing/answer'
import type { Stage } from '../domain/hearing/stage'
import type { Relationship } from '../domain/lead/relationship'
import type { OutcomeCode } from '../domain/outcome/outcome-code'
import type { OutcomeDefinition } from '../domain/outcome/outcome-definition'
import type { DncScope, OutcomeInput } from '../domain/outcome/outcome-input'
import type { TodoKind } from '../domain/outcome/outcome-plan'
import type { Why } from '../domain/queue/why'
import type { ListRecording } from '../domain/recording/list-recording'
import type { Segment } from '../domain/script/line'
import type { OutlineScript } from '../domain/script/outline'
import type { HearingGap } from '../domain/script/resume'
import type { Role } from '../domain/team/role'
import type { Instant, LocalDate } from '../lib/time'
import type { CallView, MissedCallView, OtherCallView } from './call-view'
import type { DraftView } from './drafts'
import type { Settings } from './settings'
import type { SipLineView } from './sip-line'
import type { StorageView } from './storage'
import type { RoleLockView, TeamView } from './team'
import type { NoticeView, TodoCounts } from './todos'
import type { TwilioLineView } from './twilio-line'

/** Everything the desk shows, as main knows it. The screen mirrors it and decides nothing. */
export interface DeskSnapshot {
  /** Counts up with every snapshot taken: answers and events may overtake each other on their way, and the highest is the truth. */
  readonly revision: number
  /** Main's clock when it was taken: the screen's clock follows it. */
  readonly now: Instant
  readonly settings: Settings
  readonly sip: SipLineView
  readonly twilio: TwilioLineView
  /** The role in force. It may be less than the one chosen in the settings, while that one is locked. */
  readonly role: Role
  readonly roleLock: RoleLockView
  readonly list: ListView | null
  readonly lists: readonly ListView[]
  readonly today: TodayFigures
  /** The lead on the desk, or why there is none. */
  readonly lead: LeadView | null
  readonly idle: IdleReason | null
  readonly call: CallView
  /** The call beside it: one that rings here, another customer on hold, or a colleague who is asked. */
  readonly other: OtherCallView | null
  /** Incoming calls that nobody took and nobody returned, the latest first. */
  readonly missed: readonly MissedCallView[]
  readonly script: ScriptView | null
  readonly hearing: readonly HearingItemView[]
  /** How much of the team's required hearing is known of the lead on the desk. */
  readonly stage: Stage | null
  readonly note: NoteView | null
  /** What was being typed about the lead on the desk, for a screen that begins anew. */
  readonly drafts: readonly DraftView[]
  readonly outcomes: readonly OutcomeDefinition[]
  readonly calendar: CalendarView
  readonly team: TeamView
  /** The rep's own open to-dos, by group. */
  readonly todoCounts: TodoCounts
  /** To-dos whose time has come and that were neither opened nor put away, the latest last. */
  readonly notices: readonly NoticeView[]
  readonly undo: UndoView | null
  readonly storage: StorageView
}

/** By what a typed time is read on the screen: when the lead's list (or else the chosen one) is called, and the days off of the coming years. */
export interface CalendarView {
  readonly hours: CallingHours
  readonly holidays: readonly LocalDate[]
}

/** The outcome that was saved last, for as long as it can be undone. */
export interface UndoView {
  readonly callId: string
  readonly kind: 'saved' | 'corrected'
  readonly outcome: OutcomeCode
  readonly company: string
  readonly name: string
  readonly until: Instant
}

export interface ListView {
  readonly id: string
  readonly name: string
  readonly kind: 'inbound' | 'outbound' | 'dormant' | 'first_use'
  readonly practice: boolean
  /** Leads still in the queue, and all leads of the list. */
  readonly waiting: number
  readonly total: number
  /** Its own hours, before the limits of the team. */
  readonly hours: CallingHours
  readonly maxAttempts: number
  readonly recording: ListRecording
}

/** Today's calls of this rep, counted by the flags of their outcomes. */
export interface TodayFigures {
  readonly dials: number
  readonly connects: number
  readonly persons: number
  readonly appointments: number
}

/** Why no lead is served: nothing imported, none waiting, none due before an instant, or outside calling hours. */
export type IdleReason =
  | { readonly kind: 'no_list' }
  | { readonly kind: 'list_finished' }
  | { readonly kind: 'nothing_due'; readonly nextAt: Instant | null }
  | { readonly kind: 'closed'; readonly reason: 'night' | 'before' | 'after' | 'weekend' | 'holiday'; readonly opensAt: Instant }

export interface LeadView {
  readonly id: string
  readonly entryId: string
  readonly name: string
  readonly kana: string
  readonly department: string
  readonly title: string
  readonly email: string
  readonly source: string
  readonly level: number
  readonly score: number
  readonly optInOn: LocalDate | null
  readonly optOutOn: LocalDate | null
  readonly practice: boolean
  /** What kind of contact the person seems to be, and who sensed it when. */
  readonly relationship: { readonly type: Relationship; readonly at: Instant | null; readonly by: string } | null
  readonly custom: readonly { readonly label: string; readonly value: string }[]
  readonly company: CompanyView
  readonly numbers: readonly NumberView[]
  readonly why: Why
  readonly behaviours: readonly { readonly title: string; readonly kind: string; readonly at: Instant }[]
  readonly history: readonly HistoryItem[]
  readonly todos: readonly TodoView[]
  readonly dnc: readonly DncView[]
}

export interface CompanyView {
  readonly id: string
  readonly name: string
  readonly kana: string
  readonly industry: string
  readonly employees: number | null
  readonly region: string
  readonly website: string
  readonly restUntil: Instant | null
}

export interface NumberView {
  readonly e164: string
  /** As a Japanese reader writes it: 03-5000-1234. */
  readonly national: string
  readonly extension: string
  readonly kind: 'main' | 'direct' | 'mobile'
  readonly status: 'active' | 'wrong'
  /** What the dial gate says of this number now. It is asked again at the moment of dialling. */
  readonly verdict: DialVerdict
}

/** A finished call of this lead, the latest first. */
export interface HistoryItem {
  readonly callId: string
  readonly at: Instant
  readonly outcome: OutcomeCode
  /** What the outcome was saved with: what a correction starts from. */
  readonly input: OutcomeInput
  /** The outcomes it had before it was corrected, the first one first. */
  readonly earlierOutcomes: readonly EarlierOutcome[]
  readonly rep: string
  readonly line: LineKind
  readonly facts: string
  readonly action: string
  /** What was required and not heard when a meeting was agreed, by its labels; why it was agreed is in the input. */
  readonly gaps: readonly string[]
}

/** An outcome that was corrected: what it was, and who corrected it when. */
export interface EarlierOutcome {
  readonly outcome: OutcomeCode
  readonly correctedAt: Instant
  readonly correctedBy: string
}

export interface TodoView {
  readonly id: string
  readonly kind: TodoKind
  readonly dueAt: Instant | null
  readonly dueOn: LocalDate | null
  readonly owner: string
  readonly detail: string
}

export interface DncView {
  readonly id: string
  /** As people write it; empty for a number. */
  readonly label: string
  readonly scope: DncScope
  readonly level: DncLevel
  readonly words: string
  readonly rep: string
  readonly at: Instant
}

export interface ScriptView {
  /** Title of the script or block the rep is in, and of the step. */
  readonly scriptTitle: string
  readonly section: string
  readonly title: string
  /** What the customer is told of the recording, before anything else is said; null where it is not, or where it was said already. */
  readonly announcement: string | null
  /** What to say now: paragraphs of words, filled variables and named gaps. */
  readonly say: readonly (readonly Segment[])[]
  readonly hint: string
  readonly questions: readonly { readonly field: FieldKey; readonly label: string; readonly choices: readonly string[] }[]
  readonly branches: readonly BranchView[]
  readonly outline: readonly OutlineScript[]
  readonly blocks: readonly { readonly id: string; readonly title: string; readonly group: 'objection' | 'interrupter' }[]
  readonly inBlock: boolean
  readonly canGoBack: boolean
  readonly refusals: number
  /** Where the thanks and the good-bye are said, once a second clear refusal has ended the persuasion; null where the rep already is there. */
  readonly farewell: { readonly script: string; readonly step: string; readonly title: string } | null
  /** The outcome that the ending just reached proposes. */
  readonly proposed: OutcomeCode | null
  /** While the call stands where the last one met somebody: what came of that one. */
  readonly resumed: { readonly at: Instant; readonly outcome: OutcomeCode } | null
  /** Before the hearing begins again: the first step of it that is still unanswered. */
  readonly gap: (HearingGap & { readonly label: string }) | null
}

export interface BranchView {
  /** The number key that chooses it. */
  readonly key: string
  readonly label: string
  readonly leadsTo:
    | { readonly kind: 'step'; readonly title: string }
    | { readonly kind: 'hearing' }
    | { readonly kind: 'outcome'; readonly code: OutcomeCode }
    | { readonly kind: 'return' }
  /** The answer this choice records, if any. */
  readonly records: { readonly field: FieldKey; readonly label: string; readonly value: string } | null
}

export interface HearingItemView {
  readonly field: FieldKey
  /** B, A, N, T, C or H; null for a field of the team's own. */
  readonly letter: string | null
  readonly label: string
  readonly choices: readonly string[]
  readonly state: 'unknown' | Confidence
  readonly value: string
  readonly words: string
  readonly answeredAt: Instant | null
  /** Who heard it, and in which step of the script; empty when unknown or given in the panel. */
  readonly rep: string
  readonly step: string
  /** Whether the team requires it before an appointment. */
  readonly required: boolean
  /** Whether the answer in force was given in the present call. */
  readonly thisCall: boolean
  /** Earlier answers, the latest first. */
  readonly earlier: readonly EarlierAnswer[]
  /** The first BANTCH item that nobody has heard yet. */
  readonly firstGap: boolean
}

export interface EarlierAnswer {
  readonly value: string
  readonly words: string
  readonly confidence: Confidence
  readonly at: Instant
  readonly rep: string
  /** The step of the script in which it was heard; empty when it was given in the panel. */
  readonly step: string
}

/** The note of the present call. Facts are pre-filled from the answers and stay the rep's to edit. */
export interface NoteView {
  readonly callId: string
  readonly facts: string
  readonly interpretation: string
  readonly action: string
  readonly consult: boolean
}

/** A line of "what is coming". */
export interface UpcomingView {
  readonly entryId: string
  readonly leadId: string
  readonly company: string
  readonly name: string
  readonly why: Why
}
