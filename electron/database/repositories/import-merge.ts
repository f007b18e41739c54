import type { Instant } from '../../../shared/lib/time'
import type { DeskDatabase } from '../open'
import { withoutSecondaryIndexes } from './import-indexes'
import * as sql from './import-merge-statements'

export interface MergeInto {
  readonly listId: string
  /** whether the leads are made up: such leads and real ones are never the same */
  readonly practice: boolean
  readonly now: Instant
  /** makes the beginning of a series of ids, 24 characters, which a number of 12 hexadecimal digits completes */
  readonly newIdSeries: () => string
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
  /** stores the staged leads that are not known yet; answers how many there are and how many of them may not be called */
  storeNew(): { readonly imported: number; readonly blocked: number }
  /** after `storeNew`; a lead that is in the file under several guises comes once */
  unlisted(): readonly UnlistedLead[]
  numbersOf(leadId: string): readonly string[]
  link(lead: UnlistedLead, place: LinkedPlace): void
}

/** Moves staged leads into the desk. Belongs into a transaction that holds the write lock: what is known may not change meanwhile. */
export function createImportMerge(database: DeskDatabase, { listId, practice, now, newIdSeries }: MergeInto): ImportMerge {
  const entry = newIdSeries()
  const parameters = {
    list: listId,
    practice: Number(practice),
    now,
    company: newIdSeries(),
    lead: newIdSeries(),
    phone: newIdSeries(),
    behaviour: newIdSeries(),
    entry
  }
  const numbers = database.prepare<[string], string>(sql.LEAD_NUMBERS).pluck()
  const insertLink = database.prepare(sql.INSERT_LINK)
  const perform = (statements: readonly string[]): void => {
    for (const statement of statements) database.prepare(statement).run(parameters)
  }
  return {
    storeNew() {
      const occupied = database.prepare(sql.ANY_LEAD).get() !== undefined
      if (occupied) perform(sql.MATCH_STAGED)
      const counts = database.prepare<[], { imported: number; blocked: number }>(sql.COUNT_NEW).get() ?? { imported: 0, blocked: 0 }
      withoutSecondaryIndexes(database, counts.imported, () => perform(sql.INSERT_STAGED))
      return counts
    },
    unlisted() {
      const seen = new Set<string>()
      const rows = database.prepare<[{ list: string }], UnlistedLead>(sql.UNLISTED).all({ list: listId })
      return rows.filter(({ id }) => !seen.has(id) && seen.add(id))
    },
    numbersOf: (leadId) => numbers.all(leadId),
    link({ id, lead: row }, { orderKey, hot, outReason = null }) {
      const lane = outReason === null ? 'fresh' : 'out'
      const [hotUntil, hotKey] = hot === undefined ? [null, null] : [hot.until, hot.key]
      insertLink.run({ entry, row, list: listId, id, lane, orderKey, hotUntil, hotKey, outReason, now })
    }
  }
}
