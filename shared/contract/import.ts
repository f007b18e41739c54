import { z } from 'zod'
import { ColumnMapping } from '../domain/import/field-target'
import { QuarantineReason } from '../domain/import/quarantine-reason'
import { RepairKind } from '../domain/import/repair'
import { isLocalDate } from '../lib/time'

export const ImportEncoding = z.enum(['utf-8', 'cp932', 'utf-16le'])
export type ImportEncoding = z.infer<typeof ImportEncoding>

export const ImportDelimiter = z.enum([',', '\t', ';'])
export type ImportDelimiter = z.infer<typeof ImportDelimiter>

/** What the person switched by hand; what is missing is detected. */
export const PreviewOptions = z.object({ encoding: ImportEncoding.optional(), delimiter: ImportDelimiter.optional() })
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
  mapping: ColumnMapping,
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
  mapping: ColumnMapping,
  target: ImportTarget
})
export type ImportPlan = z.infer<typeof ImportPlan>

const count = z.number().int().min(0)

/** rows = imported + duplicates + quarantined. `linked` are the duplicates that joined the list, `doNotCall` the entries that entered it blocked. */
export const ImportReport = z.object({
  importId: z.string(),
  listId: z.string(),
  rows: count,
  imported: count,
  duplicates: count,
  linked: count,
  doNotCall: count,
  quarantined: count,
  repairs: z.array(
    z.object({ kind: RepairKind, count, examples: z.array(z.object({ row: count, before: z.string(), after: z.string() })) })
  ),
  quarantineReasons: z.array(z.object({ reason: QuarantineReason, count })),
  /** path of the rows that could not be imported; absent when there are none */
  quarantineFile: z.string().optional()
})
export type ImportReport = z.infer<typeof ImportReport>

/** `done` and `total` are bytes of the file. */
export const ImportProgress = z.object({ phase: z.enum(['checking', 'importing', 'saving']), done: count, total: count })
export type ImportProgress = z.infer<typeof ImportProgress>
