import { z } from 'zod'
import { DNC_LEVELS, type DncLevel } from '../domain/compliance/do-not-call'
import type { UnreadReason } from '../domain/compliance/read-dnc-list'
import { type TargetProblem, TypedTarget } from '../domain/compliance/typed-target'
import type { OutcomeCode } from '../domain/outcome/outcome-code'
import { DncScope } from '../domain/outcome/outcome-input'
import type { Instant } from '../lib/time'
import type { DeskSnapshot } from './desk-snapshot'

const Id = z.string().min(1).max(60)
const Level = z.enum(DNC_LEVELS)
const Words = z.string().trim().max(2000)
const Reason = z.string().trim().max(500)

/** The place of an entry in the list: the page after it holds what is older. */
const DncPlace = z.object({ at: z.int(), id: Id })

/** Which entries to show. Nulls let everything through. */
export const DncQuestion = z.object({
  text: z.string().trim().max(100),
  scope: DncScope.nullable(),
  level: Level.nullable(),
  state: z.enum(['in_force', 'lifted', 'all']),
  before: DncPlace.nullable(),
  limit: z.int().min(1).max(100)
})
export type DncQuestion = z.infer<typeof DncQuestion>
export type DncPlace = z.infer<typeof DncPlace>

export interface DncPage {
  readonly entries: readonly DncEntryView[]
  readonly next: DncPlace | null
}

/** An entry with its whole story. */
export interface DncEntryView {
  readonly id: string
  readonly scope: DncScope
  /** As people write it: a number with hyphens, a company, a company and who or which department. */
  readonly label: string
  readonly level: DncLevel
  readonly words: string
  readonly rep: string
  readonly at: Instant
  /** The call in which it was said. */
  readonly call: { readonly at: Instant; readonly outcome: OutcomeCode | null } | null
  /** The list it came with, and how many of that list are still in force. */
  readonly list: { readonly id: string; readonly name: string; readonly inForce: number } | null
  /** A place of its lead in a list, to open it by. */
  readonly entryId: string | null
  /** The companies of a group, as they were typed. */
  readonly companies: readonly string[]
  readonly lifted: { readonly at: Instant; readonly by: string; readonly reason: string } | null
  /** What was changed of its level, the oldest first. */
  readonly changes: readonly { readonly at: Instant; readonly by: string; readonly to: DncLevel; readonly reason: string }[]
}

export const DncReachQuestion = z.union([z.object({ target: TypedTarget }), z.object({ id: Id })])
export type DncReachQuestion = z.infer<typeof DncReachQuestion>

/** What an entry would do: whom it means, what is in force for them already, and how many leads would leave the queue. */
export interface DncReach {
  readonly label: string
  readonly problem: TargetProblem | null
  readonly inForce: DncLevel | null
  readonly leaving: number
}

export const DncAdding = z.object({ target: TypedTarget, level: Level, words: Words, leadId: Id.nullable() })
export type DncAdding = z.infer<typeof DncAdding>

/** A way in which the lead on the desk can be meant, with whom else that concerns. */
export interface DncScopeView {
  readonly scope: DncScope
  readonly label: string
  readonly leaving: number
}

/** One entry, or all that is still in force of a list. */
export const DncLifting = z.union([z.object({ id: Id }), z.object({ listId: Id })])
export type DncLifting = z.infer<typeof DncLifting>

/** What lifting would do. `staying` leads are still forbidden by something else. */
export interface DncLiftView {
  readonly entries: number
  readonly returning: number
  readonly staying: number
}

export const DncLevelChange = z.object({ id: Id, level: Level, reason: Reason })
export const DncLift = z.object({ what: DncLifting, reason: Reason })
export const DncGroupChange = z.object({ id: Id, companies: z.array(z.string().trim().max(200)).max(500) })

export const DncListText = z.string().max(2_000_000)
export const DncListAdding = z.object({ text: DncListText, name: z.string().trim().min(1).max(100), level: Level })

/** A list as it was understood. Only the first lines are shown; the counts tell of all. */
export interface DncListView {
  readonly fresh: number
  readonly known: number
  readonly repeated: number
  readonly unreadCount: number
  readonly leaving: number
  readonly entries: readonly {
    readonly line: number
    readonly scope: DncScope
    readonly label: string
    readonly words: string
    /** Whether it is in force already, and would not be entered again. */
    readonly known: boolean
  }[]
  readonly unread: readonly { readonly line: number; readonly text: string; readonly reason: UnreadReason }[]
}

export interface DncListAnswer {
  readonly listId: string
  readonly entered: number
  readonly snapshot: DeskSnapshot
}
