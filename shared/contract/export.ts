import { z } from 'zod'
import { OutcomeCode } from '../domain/outcome/outcome-code'
import { isLocalDate } from '../lib/time'

/** What can be written into a file. */
export const EXPORT_SUBJECTS = ['calls', 'answers', 'todos', 'leads'] as const
export type ExportSubject = (typeof EXPORT_SUBJECTS)[number]

export const ExportFormat = z.enum(['csv_utf8', 'csv_cp932', 'xlsx'])
export type ExportFormat = z.infer<typeof ExportFormat>

const Id = z.string().min(1).max(60)
const Day = z.string().refine(isLocalDate).nullable()

/** Which rows; null is all. What a subject has no column for is not asked. */
export const ExportFilter = z.object({
  subject: z.enum(EXPORT_SUBJECTS),
  listId: Id.nullable(),
  /** First and last day in Japan: of the call, of the answer, the day a to-do is due; leads have none. */
  from: Day,
  to: Day,
  /** Of a call; of a lead, its latest. Empty is all. */
  outcomes: z.array(OutcomeCode).max(100),
  rep: z.string().max(60).nullable(),
  practice: z.enum(['real', 'practice', 'all']),
  level: z.number().int().min(1).max(4).nullable(),
  /** To-dos: only those not done yet, or all. */
  todos: z.enum(['open', 'all'])
})
export type ExportFilter = z.infer<typeof ExportFilter>

/** The filters that mean something for a subject. */
export const FILTERS_OF: Readonly<Record<ExportSubject, readonly (keyof ExportFilter)[]>> = {
  calls: ['listId', 'from', 'outcomes', 'rep', 'practice', 'level'],
  answers: ['listId', 'from', 'rep', 'practice', 'level'],
  todos: ['listId', 'from', 'rep', 'practice', 'level', 'todos'],
  leads: ['listId', 'outcomes', 'practice', 'level']
}

export const ExportPlan = z.object({ filter: ExportFilter, format: ExportFormat })
export type ExportPlan = z.infer<typeof ExportPlan>

/** Everything that is kept of one person, in one file. */
export const PersonExport = z.object({ leadId: Id, format: z.enum(['xlsx', 'csv_utf8']) })

/** A character that CP932 has no place for. */
export interface Unholdable {
  readonly character: string
  /** `U+9AD9`. */
  readonly code: string
  readonly count: number
  /** The first places: row as a spreadsheet shows it, and the column's header. */
  readonly places: readonly { readonly row: number; readonly column: string }[]
}

export interface Unholdables {
  /** How many different ones; `characters` holds the most frequent. */
  readonly kinds: number
  readonly count: number
  readonly characters: readonly Unholdable[]
}

export interface ExportReport {
  readonly rows: number
  readonly fileName: string
  /** How many characters became 〓. */
  readonly replaced: number
}

export interface ExportChoices {
  readonly reps: readonly string[]
}

/** `total` is 0 until the rows are counted. */
export interface ExportProgress {
  readonly phase: 'checking' | 'writing' | 'saving'
  readonly done: number
  readonly total: number
}
