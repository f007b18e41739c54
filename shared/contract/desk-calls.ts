import { z } from 'zod'
import { Digits } from '../domain/call/line-event'
import type { LineStatus } from '../domain/call/line-status'
import type { CallQuality } from '../domain/call/quality/call-quality'
import type { DialVerdict } from '../domain/compliance/dial-gate'
import { AnswerInput, FieldKey } from '../domain/hearing/answer'
import { Relationship } from '../domain/lead/relationship'
import { Moment } from '../domain/moment/moment'
import { OutcomeCode } from '../domain/outcome/outcome-code'
import { OutcomeInput } from '../domain/outcome/outcome-input'
import type { OutcomePlan } from '../domain/outcome/outcome-plan'
import type { OutcomeVerdict } from '../domain/outcome/plan-outcome'
import type { Result } from '../errors/app-error'
import { call } from './call-definition'
import type { CorrectionPreview } from './correction'
import type { DeskSnapshot, UpcomingView } from './desk-snapshot'
import {
  DncAdding,
  DncGroupChange,
  DncLevelChange,
  DncLift,
  DncLifting,
  type DncLiftView,
  DncListAdding,
  type DncListAnswer,
  DncListText,
  type DncListView,
  type DncPage,
  DncQuestion,
  type DncReach,
  DncReachQuestion,
  type DncScopeView
} from './do-not-call'
import { DraftInput } from './drafts'
import { type ExportChoices, ExportFilter, ExportPlan, type ExportReport, PersonExport, type Unholdables } from './export'
import type { HealthView } from './health'
import { type ImportForecast, ImportPlan, type ImportPreview, type ImportReport, type PastImport, PreviewOptions } from './import'
import {
  type BulkPreview,
  type BulkProgress,
  BulkRequest,
  type LastBulk,
  type LeadCount,
  type LeadPage,
  LeadPageQuestion,
  LeadQuestion
} from './lead-list'
import { type AudioView, SoundTest } from './line-audio'
import { EraseRequest, type ErasurePreview, type PersonErased } from './person'
import { ListRecordingChange, RecordingQuestion, type RecordingView } from './recording'
import type { BackupsView, RestorePreview } from './restore'
import { SearchQuestion, type SearchView } from './search'
import { SettingsPatch } from './settings'
import { SipAccountInput } from './sip-line'
import { StorageNoticeCode } from './storage'
import {
  ListChange,
  OutcomeChange,
  OutcomeMove,
  OutcomeReset,
  PassphraseChange,
  PassphraseRemoval,
  TeamChange,
  TeamReset,
  UnlockRequest,
  Welcome
} from './team'
import { type CallPath, type TimelinePage, TimelineQuestion } from './timeline'
import { NewTodo, TodoFilter, type TodosView } from './todos'
import { TwilioAccountInput } from './twilio-line'
import { UpdateSettings, type UpdateView } from './updates'

const Id = z.string().min(1).max(60)
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

const Reason = z.string().trim().max(200)
const BackupChoice = z.object({ name: z.string().min(1).max(120) })

/** A number as it was typed or pasted, to be read in main. */
const TypedNumber = z.string().trim().min(1).max(80)

/** Whom the rep wants to call, by a number or by what happened before. */
export const ResolveRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), number: TypedNumber }),
  /** Whom this rep dialled last. */
  z.object({ kind: z.literal('redial') }),
  /** Whose call was missed: one of them, else the latest. */
  z.object({ kind: z.literal('callback'), missedId: Id.optional() })
])
export type ResolveRequest = z.infer<typeof ResolveRequest>

/** The lead that now lies on the desk, and the number to ask `call.dial` for. Nothing was dialled. */
export interface ResolveAnswer {
  readonly entryId: string
  /** E.164. */
  readonly number: string
  readonly snapshot: DeskSnapshot
}

/** What came of a wish to dial: the call began, it needs a confirmed warning, or the gate refused it. */
export interface DialAnswer {
  readonly verdict: DialVerdict
  readonly dialled: boolean
  readonly snapshot: DeskSnapshot
}

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

/** A file the person picked. The page knows it by a token; its path stays in main. */
export interface PickedFile {
  readonly token: string
  readonly fileName: string
}

/** Every call the desk window may make. Anything that is not in this map does not exist for it. */
export const deskCalls = {
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
  /** A page of the list of leads. Never says no for a page behind the last: it is empty. */
  'leads.page': call(LeadPageQuestion).returns<LeadPage>(),
  /** Counts a question to its end, unless another one is asked meanwhile. */
  'leads.count': call(LeadQuestion).returns<LeadCount>(),
  /** What a change of many leads would do. Needs `leads.bulk`, as do the others that change. */
  'leads.bulkPreview': call(BulkRequest).returns<BulkPreview>(),
  /** Begins a change; nothing happens but while `leads.bulkGoOn` is asked. */
  'leads.bulkBegin': call(BulkRequest).returns<BulkProgress>(),
  'leads.bulkGoOn': call(z.object({ jobId: Id })).returns<BulkProgress>(),
  /** Begins to take the latest change back. */
  'leads.bulkUndo': call(z.void()).returns<BulkProgress>(),
  'leads.lastBulk': call(z.void()).returns<LastBulk | null>(),
  'settings.change': call(SettingsPatch).returns<DeskSnapshot>(),
  'storage.dismiss': call(z.object({ code: StorageNoticeCode })).returns<DeskSnapshot>(),
  /** Answers the questions of the first start, and serves the first lead. */
  'welcome.finish': call(Welcome).returns<DeskSnapshot>(),
  /** Brings the made-up leads that come with the app as a practice list, and serves from it. */
  'welcome.addSample': call(z.void()).returns<DeskSnapshot>(),
  /** Takes the lead's role by its passphrase, until it is locked, the app ends or the desk rests. */
  'role.unlock': call(UnlockRequest).returns<DeskSnapshot>(),
  'role.lock': call(z.void()).returns<DeskSnapshot>(),
  /** Guards the lead's role by a passphrase, or changes it. */
  'role.guard': call(PassphraseChange).returns<DeskSnapshot>(),
  'role.unguard': call(PassphraseRemoval).returns<DeskSnapshot>(),
  /** Asks the one dial gate, and dials when it allows. Warnings need `confirmed`. */
  'call.dial': call(z.object({ entryId: Id, number: z.string().max(40), confirmed: z.boolean() })).returns<DialAnswer>(),
  /** The rep says that somebody answered, on a line that cannot notice it. */
  'call.answered': call(z.void()).returns<DeskSnapshot>(),
  /** On the manual line: hands the number of the running call to the system's telephone program. */
  'call.openPhone': call(z.void()).returns<null>(),
  'call.hangup': call(z.void()).returns<DeskSnapshot>(),
  'call.mute': call(z.object({ on: z.boolean() })).returns<DeskSnapshot>(),
  'call.hold': call(z.object({ on: z.boolean() })).returns<DeskSnapshot>(),
  /** Tones to the far side: menus of exchanges, extensions. */
  'call.digits': call(z.object({ digits: Digits })).returns<DeskSnapshot>(),
  /** Asks a colleague in a call of his own (a number, or an extension of 2 to 6 digits): the customer is put on hold first. */
  'call.consult': call(z.object({ target: TypedNumber })).returns<DeskSnapshot>(),
  /** Hands the customer to a number or an extension, without asking there first. */
  'call.transfer': call(z.object({ target: TypedNumber })).returns<DeskSnapshot>(),
  /** Connects the customer with the colleague who is being asked; both calls are over here. */
  'call.join': call(z.void()).returns<DeskSnapshot>(),
  /** Puts the right lead on the desk for a number typed by hand, for the last number dialled, or for a missed call. Dials nothing. */
  'call.resolve': call(ResolveRequest).returns<ResolveAnswer>(),
  'call.dismissMissed': call(z.object({ id: Id })).returns<DeskSnapshot>(),
  /** Takes the call that rings: puts the present one on hold (where the line can't, ends it), and the caller's lead on the desk. */
  'other.answer': call(z.void()).returns<DeskSnapshot>(),
  'other.reject': call(z.void()).returns<DeskSnapshot>(),
  /** Ends the other call; after a consultation the customer is taken back. */
  'other.hangup': call(z.void()).returns<DeskSnapshot>(),
  /** Changes who is heard and who holds. The desk follows to the other customer; with a consultation only the sound changes. */
  'other.switch': call(z.void()).returns<DeskSnapshot>(),
  /** On the practice line: a made-up customer calls here. */
  'practice.ring': call(z.object({ personaId: z.string().max(60).optional() })).returns<DeskSnapshot>(),
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
  'team.change': call(TeamChange).returns<DeskSnapshot>(),
  /** Sets one of the team's settings back to its default. */
  'team.reset': call(TeamReset).returns<DeskSnapshot>(),
  'team.changeList': call(ListChange).returns<DeskSnapshot>(),
  'team.changeRecording': call(ListRecordingChange).returns<DeskSnapshot>(),
  'team.changeOutcome': call(OutcomeChange).returns<DeskSnapshot>(),
  'team.moveOutcome': call(OutcomeMove).returns<DeskSnapshot>(),
  'team.resetOutcome': call(OutcomeReset).returns<DeskSnapshot>(),
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
  /** The way one call took through its script. */
  'call.path': call(z.object({ callId: Id })).returns<CallPath>(),
  /** What is kept of a call's sound; null when it was not recorded. */
  'recording.read': call(RecordingQuestion).returns<RecordingView | null>(),
  /** Needs `recordings.erase`. */
  'recording.erase': call(RecordingQuestion).returns<RecordingView | null>(),
  /** Takes back what was saved last, within ten seconds. */
  'outcome.undo': call(z.object({ callId: Id })).returns<UndoAnswer>(),
  /** What putting another outcome in the place of a saved one would do. */
  'outcome.previewCorrection': call(OutcomeRequest).returns<CorrectionPreview>(),
  'outcome.correct': call(OutcomeRequest).returns<OutcomeAnswer>(),
  'dnc.list': call(DncQuestion).returns<DncPage>(),
  /** What an entry for a typed target would do, or one of caution if it were to forbid. Changes nothing. */
  'dnc.reach': call(DncReachQuestion).returns<DncReach>(),
  /** The ways in which a lead can be meant, and how far each reaches. */
  'dnc.scopes': call(z.object({ leadId: Id, number: z.string().max(40).nullable() })).returns<readonly DncScopeView[]>(),
  'dnc.add': call(DncAdding).returns<DeskSnapshot>(),
  /** Caution to forbidden by anybody; the other way is a lifting, with the same right and a reason. */
  'dnc.changeLevel': call(DncLevelChange).returns<DeskSnapshot>(),
  'dnc.liftPreview': call(DncLifting).returns<DncLiftView>(),
  'dnc.lift': call(DncLift).returns<DeskSnapshot>(),
  /** Says which companies belong to the group of an entry. */
  'dnc.setCompanies': call(DncGroupChange).returns<DeskSnapshot>(),
  /** What is understood of a pasted list. Changes nothing. */
  'dnc.readList': call(z.object({ text: DncListText })).returns<DncListView>(),
  'dnc.addList': call(DncListAdding).returns<DncListAnswer>(),
  /** Opens the system's file dialog and reads a list of do-not-call as lines of text; null when it was closed without a choice. */
  'file.pickDncList': call(z.void()).returns<{ readonly name: string; readonly text: string } | null>(),
  /** Opens the system's file dialog; null when it was closed without a choice. */
  'import.pick': call(z.void()).returns<PickedFile | null>(),
  'import.preview': call(z.object({ token: Id, options: PreviewOptions })).returns<ImportPreview>(),
  'import.run': call(z.object({ token: Id, plan: ImportPlan })).returns<ImportReport>(),
  /** Counts what an import would do, under every policy. Asking again, or importing, ends an earlier counting. */
  'import.forecast': call(z.object({ token: Id, plan: ImportPlan })).returns<ImportForecast>(),
  /** Stops the running import; it then ends with `import.cancelled`, unless it was saved by then. */
  'import.cancel': call(z.void()).returns<null>(),
  /** Files with these headers are matched by the headers alone again. */
  'import.forgetMapping': call(z.object({ headers: z.array(z.string().max(10_000)).max(500) })).returns<null>(),
  /** The latest imports, newest first. */
  'import.history': call(z.void()).returns<readonly PastImport[]>(),
  /** Takes a whole import back, until one of its leads was worked on. Answers the imports as they are then. */
  'import.undo': call(z.object({ importId: Id })).returns<readonly PastImport[]>(),
  /** Shows the quarantine file of the last import in the file manager. */
  'import.showQuarantine': call(z.void()).returns<null>(),
  'import.scripts': call(z.void()).returns<readonly { readonly id: string; readonly title: string }[]>(),
  /** Who can be filtered by. All of `export.*` needs the permission `data.export`, but for the data of one person. */
  'export.choices': call(z.void()).returns<ExportChoices>(),
  'export.count': call(ExportFilter).returns<{ readonly rows: number }>(),
  /** What CP932 can't hold of what would be written. */
  'export.check': call(ExportPlan).returns<Unholdables>(),
  /** Opens the system's dialog and writes the file; null when it was closed without a choice. */
  'export.run': call(ExportPlan).returns<ExportReport | null>(),
  /** Writes all that is kept of one person. Needs `person.data`. */
  'export.person': call(PersonExport).returns<ExportReport | null>(),
  'export.cancel': call(z.void()).returns<null>(),
  /** Shows the last file in the file manager. */
  'export.show': call(z.void()).returns<null>(),
  /** What erasing a person would take and leave. Needs `person.data`, as does the erasure. */
  'person.preview': call(z.object({ leadId: Id })).returns<ErasurePreview>(),
  /** Erases a person for good. */
  'person.erase': call(EraseRequest).returns<PersonErased>(),
  /** Keeps an account and logs in with it. @throws AppError `secret.unprotected`: the person has to agree first */
  'sip.save': call(SipAccountInput).returns<DeskSnapshot>(),
  /** Tries an account as typed, beside the one in use, and says how it stands. */
  'sip.test': call(SipAccountInput).returns<LineStatus>(),
  /** Logs out and forgets account and password. */
  'sip.remove': call(z.void()).returns<DeskSnapshot>(),
  /** Keeps a Twilio account and logs in with it. @throws AppError `secret.unprotected`: the person has to agree first */
  'twilio.save': call(TwilioAccountInput).returns<DeskSnapshot>(),
  /** Gets a token as typed, tries it beside the account in use, and says how it stands. */
  'twilio.test': call(TwilioAccountInput).returns<LineStatus>(),
  /** Logs out and forgets account and secrets. */
  'twilio.remove': call(z.void()).returns<DeskSnapshot>(),
  'update.view': call(z.void()).returns<UpdateView>(),
  /** Turns the search for new versions on or off, and says where. Needs `app.updates`. */
  'update.configure': call(UpdateSettings).returns<UpdateView>(),
  'update.check': call(z.void()).returns<UpdateView>(),
  /** Not by itself before tomorrow. */
  'update.putOff': call(z.void()).returns<UpdateView>(),
  'update.install': call(z.void()).returns<UpdateView>(),
  /** The devices, the test that is going on, and how the call sounds. */
  'audio.view': call(z.void()).returns<AudioView>(),
  /** Has the microphone measured, and told by `audio.level`, for as long as a screen shows it. */
  'audio.listen': call(z.object({ on: z.boolean() })).returns<AudioView>(),
  /** Tries the sound, or ends that. Refused (`line.in_use`) during a call. */
  'audio.test': call(z.object({ test: SoundTest.nullable() })).returns<AudioView>(),
  /** How a call sounded; null where nobody has measured it. */
  'audio.quality': call(z.object({ callId: Id })).returns<CallQuality | null>(),
  /** Measures the app and what it stands on. */
  'health.read': call(z.void()).returns<HealthView>(),
  /** Looks through the whole database, and measures again. */
  'health.check': call(z.void()).returns<HealthView>(),
  /** What an administrator needs to know, as text without anybody's data. */
  'health.diagnostics': call(z.void()).returns<string>(),
  'health.copyDiagnostics': call(z.void()).returns<null>(),
  /** Shows the log in the file manager. */
  'health.showLog': call(z.void()).returns<null>(),
  'backup.list': call(z.void()).returns<BackupsView>(),
  /** Makes a backup now. */
  'backup.make': call(z.void()).returns<BackupsView>(),
  /** What restoring a backup would change. Needs `database.restore`, as does restoring. */
  'backup.preview': call(BackupChoice).returns<RestorePreview>(),
  /** Ends the app and starts it on the data of a backup; what was there becomes a backup. */
  'backup.restore': call(BackupChoice).returns<null>(),
  /** Puts away the message that a backup was restored. */
  'backup.seen': call(z.void()).returns<null>(),
  /** Loads the desk's page anew: a page cannot do so by itself, since nothing may navigate. */
  'app.reload': call(z.void()).returns<null>(),
  /** Ends the app and starts it again. */
  'app.restart': call(z.void()).returns<null>()
} as const

export type DeskCalls = typeof deskCalls
export type DeskCallName = keyof DeskCalls
export type DeskInput<Name extends DeskCallName> = z.infer<DeskCalls[Name]['input']>
export type DeskOutput<Name extends DeskCallName> = Exclude<DeskCalls[Name]['output'], undefined>
export type DeskHandlers = { readonly [Name in DeskCallName]: (input: DeskInput<Name>) => DeskOutput<Name> | Promise<DeskOutput<Name>> }

/** One named function per call, as the preload offers them. Nothing throws: a failure is a value. */
export type DeskBridgeCalls = { readonly [Name in DeskCallName]: (input: DeskInput<Name>) => Promise<Result<DeskOutput<Name>>> }
