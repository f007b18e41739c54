import { z } from 'zod'
import type { Why } from '../domain/queue/why'
import type { Instant } from '../lib/time'

/** By what a lead was found, in the order in which the results stand. */
export const SEARCH_GROUPS = ['person', 'company', 'number', 'email', 'note'] as const
export type SearchGroup = (typeof SEARCH_GROUPS)[number]

/** Of each group no more than these are looked for. */
export const MOST_FOUND = 50

export const SearchQuestion = z.object({
  text: z.string().trim().max(100),
  /** Null for the first few of every group. */
  group: z.enum(SEARCH_GROUPS).nullable()
})
export type SearchQuestion = z.infer<typeof SearchQuestion>

/** A lead, and the text of it that was searched for. */
export interface SearchHit {
  /** Unique in its group. */
  readonly key: string
  readonly leadId: string
  /** Its place in a list, to open it by; null when it stands in none. */
  readonly entryId: string | null
  readonly company: string
  readonly name: string
  /** Where the text was found when it is neither the company nor the name: kana, number, address, or a piece of a note. */
  readonly found: string
  /** When a note was written. */
  readonly at: Instant | null
  /** Why it stands where it does in its queue. */
  readonly why: Why | null
}

export interface SearchGroupView {
  readonly group: SearchGroup
  /** All that match, up to the most that are looked for; `hits` holds the first of them. */
  readonly count: number
  readonly hits: readonly SearchHit[]
}

/** Groups without a hit are left out. */
export interface SearchView {
  readonly groups: readonly SearchGroupView[]
}
