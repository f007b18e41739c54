import type { TimelineDetail, TimelineKind, TimelinePlace } from '../../../shared/contract/timeline'
import type { DncSubject } from '../../../shared/domain/compliance/do-not-call'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'
import { timelineSql } from './timeline-statements'

/** An event as it comes from the database; what is particular to its kind is in `json`, a {@link StoredDetail}. */
export interface TimelineRow {
  readonly at: Instant
  readonly key: string
  readonly name: string
  readonly rep: string
  readonly json: string
}

type AnswerDetail = Extract<TimelineDetail, { readonly kind: 'answer' }>
/** As the screen gets it, but for the label of an answer's field, which the call's script knows. */
export type StoredDetail =
  | Exclude<TimelineDetail, AnswerDetail>
  | (Omit<AnswerDetail, 'label'> & { readonly field: string; readonly callId: string | null })

export interface TimelineReading {
  /** One of the two is null. */
  readonly lead: string | null
  readonly company: string | null
  /** Under what do-not-call knows the lead, or the company's leads. */
  readonly subjects: readonly DncSubject[]
  /** At least one. */
  readonly kinds: readonly TimelineKind[]
  readonly before: TimelinePlace | null
  readonly limit: number
}

const END_OF_TIME = Number.MAX_SAFE_INTEGER

interface Parameters {
  readonly lead: string | null
  readonly company: string | null
  readonly subjects: string
  readonly at: Instant
  readonly key: string
  readonly limit: number
}

/** Everything that happened with a lead or with all leads of a company, from all tables, newest first. */
export function createTimelineRepository(database: Statements) {
  const statements = new Map<string, ReturnType<typeof prepare>>()
  const prepare = (kinds: readonly TimelineKind[]) => database.prepare<Parameters, TimelineRow>(timelineSql(kinds))
  const statementFor = (kinds: readonly TimelineKind[]) => {
    const name = [...kinds].sort().join()
    const known = statements.get(name) ?? prepare(kinds)
    statements.set(name, known)
    return known
  }

  return {
    /** The events older than `before`, newest first; the key decides among events of one instant. */
    read: ({ lead, company, subjects, kinds, before, limit }: TimelineReading): readonly TimelineRow[] =>
      statementFor(kinds).all({
        lead,
        company,
        subjects: JSON.stringify(subjects),
        at: before?.at ?? END_OF_TIME,
        key: before?.key ?? '',
        limit
      })
  } as const
}
