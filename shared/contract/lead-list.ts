import { z } from 'zod'
import { BulkChange, type LeftOut } from '../domain/lead/bulk-change'
import type { Relationship } from '../domain/lead/relationship'
import { STANDINGS, type Standing } from '../domain/lead/standing'
import { OutcomeCode } from '../domain/outcome/outcome-code'
import type { Instant } from '../lib/time'

/** By what the list of leads can stand in order; each is one index. */
export const LEAD_ORDERS = ['name', 'due', 'called', 'worth'] as const
export type LeadOrder = (typeof LEAD_ORDERS)[number]

/** So many rows are read at a time; row number `page * LEADS_PER_PAGE` is the first of a page. */
export const LEADS_PER_PAGE = 100

/** Of a text no more leads than this are looked for. */
export const MOST_BY_TEXT = 1_000

const Id = z.string().min(1).max(60)
const Attempts = z.int().min(0).max(99).nullable()
const At = z.int().nullable()

/** Which leads; null or empty is all. */
export const LeadFilter = z.object({
  listId: Id.nullable(),
  level: z.int().min(1).max(4).nullable(),
  standing: z.enum(STANDINGS).nullable(),
  /** The last outcome; `none` is never called. */
  outcome: z.union([OutcomeCode, z.literal('none')]).nullable(),
  attemptsFrom: Attempts,
  attemptsTo: Attempts,
  /** The next call, from and before these instants. */
  dueFrom: At,
  dueBefore: At,
  text: z.string().trim().max(100)
})
export type LeadFilter = z.infer<typeof LeadFilter>

export const LeadQuestion = z.object({ filter: LeadFilter, order: z.enum(LEAD_ORDERS), ascending: z.boolean() })
export type LeadQuestion = z.infer<typeof LeadQuestion>

/** A place in an order: after the row that has this key and id, whether or not it is still there. */
export const LeadPlace = z.object({ key: z.union([z.string().max(1000), z.number()]), id: Id })
export type LeadPlace = z.infer<typeof LeadPlace>

/** A page by its number, or the one on which a place lies. */
export const LeadPageQuestion = z.object({
  question: LeadQuestion,
  at: z.union([z.object({ page: z.int().min(0).max(1_000_000) }), z.object({ place: LeadPlace })])
})
export type LeadPageQuestion = z.infer<typeof LeadPageQuestion>

/** How many leads a question finds. While it is not `whole`, there are more than `count`, and somebody still counts. */
export interface LeadCount {
  readonly count: number
  readonly whole: boolean
}

export interface LeadPage {
  /** Changes with the data: pages of different versions do not belong together. */
  readonly version: number
  readonly page: number
  readonly rows: readonly LeadRowView[]
  readonly total: LeadCount
}

/** One lead in one list. */
export interface LeadRowView {
  readonly entryId: string
  readonly leadId: string
  readonly place: LeadPlace
  readonly company: string
  readonly name: string
  readonly department: string
  readonly title: string
  /** As a Japanese reader writes it; empty without one. */
  readonly number: string
  readonly list: string
  readonly level: number
  readonly standing: Standing
  readonly lastOutcome: OutcomeCode | null
  readonly attempts: number
  readonly dueAt: Instant | null
  readonly lastCalledAt: Instant | null
  readonly relationship: Relationship | null
  readonly owner: string | null
}

/** Single places, or all that a question finds but for some. */
export const LeadSelection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('some'), entryIds: z.array(Id).min(1).max(10_000) }),
  z.object({ kind: z.literal('all'), question: LeadQuestion, except: z.array(Id).max(10_000) })
])
export type LeadSelection = z.infer<typeof LeadSelection>

export const BulkRequest = z.object({ selection: LeadSelection, change: BulkChange })
export type BulkRequest = z.infer<typeof BulkRequest>

/** What a change would do. */
export interface BulkPreview {
  readonly selected: number
  readonly changed: number
  readonly leftOut: readonly { readonly reason: LeftOut; readonly count: number }[]
  /** When the last of them would be called; null for a change that plans nothing. */
  readonly lastAt: Instant | null
  /** More are selected than one change may touch. `selected` then says only how many may. */
  readonly tooMany: boolean
}

/** How far a change, or its undoing, has come. It goes on only while it is asked to. */
export interface BulkProgress {
  readonly jobId: string
  readonly done: number
  readonly total: number
  readonly changed: number
  /** Left as they are; undoing leaves what somebody changed since. */
  readonly left: number
  readonly finished: boolean
}

/** The latest change of many leads that is still in force. */
export interface LastBulk {
  readonly bulkId: string
  readonly kind: BulkChange['kind']
  readonly changed: number
  readonly at: Instant
  readonly by: string
}
