import { z } from 'zod'
import { DuplicatePolicy } from '../domain/import/duplicate-policy'
import { ColumnMapping } from '../domain/import/field-target'
import { QuarantineReason } from '../domain/import/quarantine-reason'
import { RepairKind } from '../domain/import/repair'
import { isLocalDate } from '../lib/time'

export const ImportEncoding = z.enum(['utf-8', 'cp932', 'utf-16le'])
export type ImportEncoding = z.infer<typeof ImportEncoding>

export const ImportDelimiter = z.enum([',', '\t', ';'])
export type ImportDelimiter = z.infer<typeof ImportDelimiter>

/** What the person switched by hand; what is missing is detected. */
export const PreviewOptions = z.object({
  encoding: ImportEncoding.optional(),
  delimiter: ImportDelimiter.optional(),
  sheet: z.string().max(100).optional()
})
export type PreviewOptions = z.infer<typeof PreviewOptions>

export const ImportPreview = z.object({
  fileName: z.string(),
  sizeBytes: z.number().int(),
  encoding: ImportEncoding,
  detectedEncoding: ImportEncoding,
  delimiter: ImportDelimiter,
  headers: z.array(z.string()),
  /** the first rows below the headers, at most 20 */
  rows: z.array(z.array(z.string())),
  /** of an Excel workbook its sheets and the one that was read; encoding and delimiter mean nothing then */
  workbook: z.object({ sheets: z.array(z.string()), sheet: z.string() }).nullable(),
  mapping: ColumnMapping,
  /** where the mapping comes from: the headers alone, an import of a file with the same ones, or the import whose quarantine file this is */
  mappingFrom: z.enum(['headers', 'memory', 'origin']),
  /** what the headers alone propose */
  suggested: ColumnMapping,
  /** for a quarantine file, whose reason column is left out here: where its rows come from, as far as it is known */
  quarantine: z.object({ fileName: z.string().nullable(), listId: z.string().nullable(), policy: DuplicatePolicy }).nullable(),
  /** rows below the headers; exact for a file that the preview has read to its end */
  rowEstimate: z.number().int()
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const ImportListKind = z.enum(['inbound', 'outbound', 'dormant', 'first_use'])
export type ImportListKind = z.infer<typeof ImportListKind>

export const ImportTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('existing'), listId: z.string().min(1) }),
  z.object({
    kind: z.literal('new'),
    name: z.string().trim().min(1).max(100),
    listKind: ImportListKind,
    scriptId: z.string().min(1),
    source: z.string().trim().max(100),
    acquiredOn: z.string().refine(isLocalDate).nullable(),
    purpose: z.string().trim().max(200),
    practice: z.boolean()
  })
])
export type ImportTarget = z.infer<typeof ImportTarget>

export const ImportPlan = z.object({
  encoding: ImportEncoding,
  delimiter: ImportDelimiter,
  /** the sheet to read, for an Excel workbook only */
  sheet: z.string().max(100).optional(),
  mapping: ColumnMapping,
  target: ImportTarget,
  policy: DuplicatePolicy
})
export type ImportPlan = z.infer<typeof ImportPlan>

const count = z.number().int().min(0)

/** Whom the file brings although they may not be called. */
export const ForbiddenLead = z.object({ company: z.string(), name: z.string() })
export type ForbiddenLead = z.infer<typeof ForbiddenLead>

/** rows = imported + duplicates + quarantined. `linked` are the duplicates that joined the list, `doNotCall` the entries that entered it blocked. */
export const ImportReport = z.object({
  importId: z.string(),
  listId: z.string(),
  rows: count,
  imported: count,
  duplicates: count,
  policy: DuplicatePolicy,
  /** known leads that the file has changed */
  changed: count,
  linked: count,
  doNotCall: count,
  /** the first of those */
  doNotCallLeads: z.array(ForbiddenLead),
  quarantined: count,
  repairs: z.array(
    z.object({ kind: RepairKind, count, examples: z.array(z.object({ row: count, before: z.string(), after: z.string() })) })
  ),
  quarantineReasons: z.array(z.object({ reason: QuarantineReason, count })),
  /** path of the rows that could not be imported; absent when there are none */
  quarantineFile: z.string().optional()
})
export type ImportReport = z.infer<typeof ImportReport>

/** What an import would do at this moment. rows = fresh + known + repeated + quarantined; `repeated` rows mean a lead of an earlier row. */
export const ImportForecast = z.object({
  rows: count,
  fresh: count,
  known: count,
  repeated: count,
  quarantined: count,
  /** leads that may not be called */
  doNotCall: count,
  /** known leads that each policy would change */
  changes: z.object({ fill: count, update: count })
})
export type ImportForecast = z.infer<typeof ImportForecast>

/** Whether an import can be taken back: not once its leads were worked on, nor when it was made before what it did was kept. */
export type PastImportState =
  | { readonly kind: 'undoable' }
  | { readonly kind: 'worked_on'; readonly leads: number }
  | { readonly kind: 'undone'; readonly at: number; readonly by: string }
  | { readonly kind: 'unknown' }

export interface PastImport {
  readonly id: string
  readonly fileName: string
  readonly listName: string
  readonly at: number
  readonly actor: string
  readonly policy: DuplicatePolicy
  readonly rows: number
  readonly imported: number
  readonly duplicates: number
  readonly quarantined: number
  readonly changed: number
  readonly state: PastImportState
}

/** `done` and `total` are bytes of the file. */
export const ImportProgress = z.object({ phase: z.enum(['checking', 'importing', 'saving']), done: count, total: count })
export type ImportProgress = z.infer<typeof ImportProgress>
