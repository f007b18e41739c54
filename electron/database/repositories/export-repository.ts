import type { ExportFilter, ExportSubject } from '../../../shared/contract/export'
import { FILTERS_OF } from '../../../shared/contract/export'
import { addDays, type Instant, instantOf, type LocalDate } from '../../../shared/lib/time'
import type { DeskDatabase } from '../open'
import type { ExportRows } from './export-rows'
import { countSql, customHeadersSql, rowsSql } from './export-statements'

const MOST_CUSTOM_FIELDS = 50

interface Parameters {
  readonly list: string | null
  readonly from: Instant | null
  readonly to: Instant | null
  readonly fromDay: LocalDate | null
  readonly toDay: LocalDate | null
  readonly outcomes: string
  readonly rep: string | null
  readonly practice: 0 | 1 | null
  readonly level: number | null
  readonly open: 0 | 1
}

/** Reads rows for a file, one at a time and as they were at one moment. For a connection of its own: a desk waits for nobody's file. */
export function createExportRepository(database: DeskDatabase) {
  return {
    count: (filter: ExportFilter): number =>
      database.prepare<Parameters, number>(countSql(filter.subject)).pluck().get(parametersOf(filter)) ?? 0,
    rows: <Subject extends ExportSubject>(subject: Subject, filter: ExportFilter): IterableIterator<ExportRows[Subject]> =>
      database.prepare<Parameters, ExportRows[Subject]>(rowsSql(subject)).iterate(parametersOf(filter)),
    customHeaders: (filter: ExportFilter): readonly string[] =>
      database
        .prepare<Parameters & { most: number }, string>(customHeadersSql())
        .pluck()
        .all({ ...parametersOf(filter), most: MOST_CUSTOM_FIELDS }),
    /** Every published script, the oldest first. */
    bundles: (): readonly string[] =>
      database.prepare<[], string>('SELECT bundle_json FROM script_version ORDER BY published_at').pluck().all(),
    reps: (): readonly string[] =>
      database
        .prepare<[], string>("SELECT rep FROM call WHERE rep <> '' UNION SELECT owner FROM todo WHERE owner <> '' ORDER BY 1 LIMIT 200")
        .pluck()
        .all(),
    /** Everything that `work` reads is as it was at its beginning, whatever the desk writes meanwhile. */
    atOneMoment<Value>(work: () => Value): Value {
      database.exec('BEGIN')
      try {
        return work()
      } finally {
        database.exec('ROLLBACK')
      }
    }
  } as const
}

/** What a subject is not asked about filters nothing, whatever another subject left there. */
function parametersOf(filter: ExportFilter): Parameters {
  const asked = <Key extends keyof ExportFilter, None>(key: Key, none: None) =>
    FILTERS_OF[filter.subject].includes(key) ? filter[key] : none
  const period = FILTERS_OF[filter.subject].includes('from')
  const from = period ? filter.from : null
  const to = period ? filter.to : null
  return {
    list: asked('listId', null),
    from: from === null ? null : instantOf(from, '00:00'),
    to: to === null ? null : instantOf(addDays(to, 1), '00:00'),
    fromDay: from,
    toDay: to,
    outcomes: JSON.stringify(asked('outcomes', [])),
    rep: asked('rep', null),
    practice: filter.practice === 'all' ? null : filter.practice === 'practice' ? 1 : 0,
    level: asked('level', null),
    open: asked('todos', 'all') === 'open' ? 1 : 0
  }
}
