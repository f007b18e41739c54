import type { LeadOrder, LeadPlace, LeadQuestion } from '../../../shared/contract/lead-list'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { Lane } from '../../../shared/domain/queue/queue-entry'
import type { Instant } from '../../../shared/lib/time'
import type { DeskDatabase } from '../open'
import { filterParameters, readSql, type WalkParameters, type WalkSql, walkSql } from './lead-list-statements'

/** A question made ready to be walked through: its text is looked up, its list is found. */
export interface LeadWalk {
  readonly question: LeadQuestion
  /** The leads that its text found; null without a text. */
  readonly leads: readonly string[] | null
}

/** A lead in a list, as the list of leads shows it. */
export interface ListedRow {
  readonly entryId: string
  readonly leadId: string
  readonly key: string | number
  readonly company: string
  readonly name: string
  readonly department: string
  readonly title: string
  readonly e164: string
  readonly list: string
  readonly level: number
  readonly lane: Lane
  readonly outReason: string | null
  readonly lastOutcome: OutcomeCode | null
  readonly attempts: number
  readonly dueAt: Instant | null
  readonly lastCalledAt: Instant | null
  readonly relationship: string
  readonly owner: string | null
}

/** Walks through the leads of a question in its order, in steps of bounded length; `place` null is before the first. */
export interface LeadListRepository {
  /** The first `limit` matches of the next `scan` entries. */
  matches(walk: LeadWalk, place: LeadPlace | null, scan: number, limit: number): readonly LeadPlace[]
  /** The match number `skip`, from 0, of the next `scan` entries. */
  match(walk: LeadWalk, place: LeadPlace | null, scan: number, skip: number): LeadPlace | undefined
  /** How many of the next `scan` entries match. */
  count(walk: LeadWalk, place: LeadPlace | null, scan: number): number
  /** The last of the next `scan` entries, or undefined when the end is nearer. */
  end(walk: LeadWalk, place: LeadPlace | null, scan: number): LeadPlace | undefined
  /** Entries by their ids, in this order; what is gone is left out. */
  read(order: LeadOrder, entryIds: readonly string[]): readonly ListedRow[]
  /** Another number whenever anything was written, by this connection or another. */
  version(): string
}

export function createLeadListRepository(database: DeskDatabase): LeadListRepository {
  const known = new Map<string, ReturnType<typeof prepare>>()
  const prepare = (sql: string) => database.prepare<[WalkParameters], Record<'id' | 'key', string>>(sql)
  const listNumber = database.prepare<[string], number>('SELECT number FROM list WHERE id = ?').pluck()
  const reader = (order: LeadOrder) => database.prepare<[{ ids: string }], ListedRow>(readSql(order))
  const reading = { name: reader('name'), due: reader('due'), called: reader('called'), worth: reader('worth') } as const
  const written = database.prepare<[], number>('SELECT total_changes()').pluck()
  const statement = (sql: string) => {
    const found = known.get(sql) ?? prepare(sql)
    known.set(sql, found)
    return found
  }
  const run = (kind: keyof WalkSql, { question, leads }: LeadWalk, place: LeadPlace | null, more: WalkParameters) => {
    const { filter } = question
    const sql = walkSql(question, { text: leads !== null, place: place !== null })[kind]
    const list = filter.listId === null ? null : (listNumber.get(filter.listId) ?? -1)
    const condition = kind === 'end' ? {} : filterParameters(filter, list)
    const texts = leads === null ? {} : { leads: JSON.stringify(leads) }
    return { found: statement(sql), parameters: { ...condition, ...texts, ...place, ...more } }
  }

  return {
    matches(walk, place, scan, limit) {
      const { found, parameters } = run('matches', walk, place, { scan, limit })
      return found.all(parameters)
    },
    match(walk, place, scan, skip) {
      const { found, parameters } = run('match', walk, place, { scan, skip })
      return found.get(parameters)
    },
    count(walk, place, scan) {
      const { found, parameters } = run('count', walk, place, { scan })
      return Number(Object.values(found.get(parameters) ?? {})[0] ?? 0)
    },
    end(walk, place, scan) {
      const { found, parameters } = run('end', walk, place, { scan })
      return found.get(parameters)
    },
    read: (order, entryIds) => reading[order].all({ ids: JSON.stringify(entryIds) }),
    version: () => `${written.get()} ${String(database.pragma('data_version', { simple: true }))}`
  }
}
