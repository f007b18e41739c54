import { z } from 'zod'
import { call } from '../call-definition'
import type { DeskSnapshot } from '../desk-snapshot'
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
} from '../do-not-call'
import { type ExportChoices, ExportFilter, ExportPlan, type ExportReport, PersonExport, type Unholdables } from '../export'
import { type ImportForecast, ImportPlan, type ImportPreview, type ImportReport, type PastImport, PreviewOptions } from '../import'
import {
  type BulkPreview,
  type BulkProgress,
  BulkRequest,
  type LastBulk,
  type LeadCount,
  type LeadPage,
  LeadPageQuestion,
  LeadQuestion
} from '../lead-list'
import { EraseRequest, type ErasurePreview, type PersonErased } from '../person'
import { Id } from './common'

/** A file the person picked. The page knows it by a token; its path stays in main. */
export interface PickedFile {
  readonly token: string
  readonly fileName: string
}

/** Data by the many: lists of leads, do-not-call, import, export, a person’s data. */
export const dataCalls = {
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
  'person.erase': call(EraseRequest).returns<PersonErased>()
} as const
