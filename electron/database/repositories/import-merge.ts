import type { Instant } from '../../../shared/lib/time'
import type { DeskDatabase } from '../open'
import { withoutSecondaryIndexes } from './import-indexes'
import * as sql from './import-merge-statements'

export interface MergeInto {
  readonly listId: string
  /** whether the leads are made up: such leads and real ones are never the same */
  readonly practice: boolean
  readonly now: Instant
  readonly series: ImportSeries
}

/** For each table the beginning of the ids of its new rows, 24 characters, which a number of 12 hexadecimal digits completes. */
export interface ImportSeries {
  readonly company: string
  readonly lead: string
  readonly phone: string
  readonly behaviour: string
  readonly entry: string
}

export function createImportSeries(newIdSeries: () => string): ImportSeries {
  return { company: newIdSeries(), lead: newIdSeries(), phone: newIdSeries(), behaviour: newIdSeries(), entry: newIdSeries() }
}

/** A lead known already that is not in the list yet. */
export interface UnlistedLead {
  readonly id: string
  /** the staged lead that is the same */
  readonly lead: number
  /** whether the staged lead may not be called */
  readonly blocked: 0 | 1
  readonly level: number
  readonly score: number
  readonly employees: number | null
  readonly companyKey: string
  readonly personKey: string
  readonly department: string
  readonly latestBehaviourAt: Instant | null
}

/** Where a known lead stands in the list it joins. */
export interface LinkedPlace {
  readonly orderKey: number
  readonly hot: { readonly until: Instant; readonly key: number } | undefined
  readonly outReason: string | undefined
}

export interface ImportMerge {
  /** finds out which staged leads are known, or, where each is to become a lead of its own, only their companies */
  match(known: 'leads' | 'companies'): void
  /** stores the staged leads that are not known yet; answers how many there are and how many of them may not be called */
  storeNew(): { readonly imported: number; readonly blocked: number }
  /** after `storeNew`; a lead that is in the file under several guises comes once */
  unlisted(): readonly UnlistedLead[]
  /** after `match`: staged leads by whether they are known, and how many of them may not be called */
  count(): { readonly fresh: number; readonly known: number; readonly doNotCall: number }
  /** after everything: the first of this import's entries that may not be called */
  forbiddenNow(limit: number): readonly { readonly company: string; readonly name: string }[]
  numbersOf(leadId: string): readonly string[]
  link(lead: UnlistedLead, place: LinkedPlace): void
}

/** Moves staged leads into the desk. Belongs into a transaction that holds the write lock: what is known may not change meanwhile. */
export function createImportMerge(database: DeskDatabase, { listId, practice, now, series }: MergeInto): ImportMerge {
  const { entry } = series
  const parameters = { list: listId, practice: Number(practice), now, ...series }
  const numbers = database.prepare<[string], string>(sql.LEAD_NUMBERS).pluck()
  const insertLink = database.prepare(sql.INSERT_LINK)
  const perform = (statements: readonly string[]): void => {
    for (const statement of statements) database.prepare(statement).run(parameters)
  }
  return {
    match(known) {
      if (database.prepare(sql.ANY_LEAD).get() === undefined) return
      if (known === 'leads') perform(sql.MATCH_LEADS)
      perform(sql.MATCH_STAGED_COMPANIES)
    },
    storeNew() {
      const counts = database.prepare<[], { imported: number; blocked: number }>(sql.COUNT_NEW).get() ?? { imported: 0, blocked: 0 }
      withoutSecondaryIndexes(database, counts.imported, () => perform(sql.INSERT_STAGED))
      return counts
    },
    unlisted() {
      const seen = new Set<string>()
      const rows = database.prepare<[{ list: string }], UnlistedLead>(sql.UNLISTED).all({ list: listId })
      return rows.filter(({ id }) => !seen.has(id) && seen.add(id))
    },
    count: () =>
      database.prepare<[], { fresh: number; known: number; doNotCall: number }>(sql.COUNT_STAGED).get() ?? {
        fresh: 0,
        known: 0,
        doNotCall: 0
      },
    forbiddenNow: (limit) => database.prepare<[object], { company: string; name: string }>(sql.FORBIDDEN_NOW).all({ entry, limit }),
    numbersOf: (leadId) => numbers.all(leadId),
    link({ id, lead: row }, { orderKey, hot, outReason = null }) {
      const lane = outReason === null ? 'fresh' : 'out'
      const [hotUntil, hotKey] = hot === undefined ? [null, null] : [hot.until, hot.key]
      insertLink.run({ entry, row, list: listId, id, lane, orderKey, hotUntil, hotKey, outReason, now })
    }
  }
}
