import type { Instant, LocalDate } from '../../../shared/lib/time'

interface Who {
  readonly company: string
  readonly department: string
  readonly title: string
  readonly name: string
  readonly erased: 0 | 1
}

/** The rows of each export, as they come from the database. */
export interface ExportRows {
  readonly calls: Who & {
    readonly startedAt: Instant
    readonly list: string
    readonly direction: string
    readonly number: string
    readonly line: string
    readonly rep: string
    readonly outcome: string | null
    readonly connectedAt: Instant | null
    readonly endedAt: Instant | null
    readonly reason: string | null
    readonly level: number
    readonly facts: string
    readonly interpretation: string
    readonly action: string
  }
  readonly answers: Who & {
    readonly answeredAt: Instant
    readonly field: string
    readonly value: string
    readonly confidence: string
    readonly words: string
    readonly rep: string
    readonly current: 0 | 1
  }
  readonly todos: Who & {
    readonly kind: string
    readonly detail: string
    readonly dueAt: Instant | null
    readonly dueOn: LocalDate | null
    readonly owner: string
    readonly createdAt: Instant
    readonly closedAt: Instant | null
  }
  readonly leads: {
    readonly company: string
    readonly companyKana: string
    readonly name: string
    readonly kana: string
    readonly department: string
    readonly title: string
    /** Numbers as JSON arrays. */
    readonly main: string
    readonly direct: string
    readonly mobile: string
    readonly email: string
    readonly industry: string
    readonly employees: number | null
    readonly region: string
    readonly website: string
    readonly source: string
    readonly level: number
    readonly score: number
    readonly optInOn: LocalDate | null
    readonly optOutOn: LocalDate | null
    readonly customJson: string
    readonly lists: string
    readonly calls: number
    readonly lastCalledAt: Instant | null
    readonly lastOutcome: string | null
  }
}
