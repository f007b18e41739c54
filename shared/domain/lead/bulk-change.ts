import { z } from 'zod'
import { assertNever } from '../../lib/assert-never'
import type { Standing } from './standing'

const Id = z.string().min(1).max(60)

/** A wider gap between two calls is a plan for single leads. */
export const WIDEST_GAP_MINUTES = 120

/** No change touches more places than this: a larger one is done in parts, each of which can be looked at. */
export const MOST_AT_ONCE = 100_000

/**
 * What a team lead does to many leads at once. Levels move by outcomes and do-not-call by its own ladder: neither is among them.
 * `add` puts the leads into another list as well, `move` ends them in their own; `plan` gives each a time of its own, one after the other.
 */
export const BulkChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('end') }),
  z.object({ kind: z.literal('add'), listId: Id }),
  z.object({ kind: z.literal('move'), listId: Id }),
  z.object({ kind: z.literal('plan'), from: z.int().min(0), everyMinutes: z.int().min(0).max(WIDEST_GAP_MINUTES) })
])
export type BulkChange = z.infer<typeof BulkChange>

/** Why a lead is left as it is, in the order in which the reasons are told. */
export const LEFT_OUT = ['gone', 'in_call', 'do_not_call', 'promised', 'ended', 'there_already', 'practice_differs'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/** What of a lead's place in a list decides whether a change fits it. */
export interface BulkPlace {
  readonly standing: Standing
  /** On the desk with its call open. */
  readonly inCall: boolean
  readonly practice: boolean
  /** The list that it is to come into: whether it stands there already, and whether that list is for practice. Null when there is none. */
  readonly target: { readonly taken: boolean; readonly practice: boolean } | null
}

/**
 * Why a change does not fit a lead, or null when it does. What was promised to a customer is kept; who may not be called enters no
 * queue; made-up leads and real ones never share a list.
 */
export function whyLeftOut({ kind }: BulkChange, { standing, inCall, practice, target }: BulkPlace): LeftOut | null {
  if (inCall) return 'in_call'
  if (standing === 'do_not_call') return 'do_not_call'
  switch (kind) {
    case 'end':
    case 'plan':
      return standing === 'callback' ? 'promised' : standing === 'out' ? 'ended' : null
    case 'move':
      return standing === 'callback' ? 'promised' : unfit(practice, target)
    case 'add':
      return unfit(practice, target)
    default:
      return assertNever(kind)
  }
}

function unfit(practice: boolean, target: BulkPlace['target']): LeftOut | null {
  if (target === null) return 'gone'
  if (target.practice !== practice) return 'practice_differs'
  return target.taken ? 'there_already' : null
}
