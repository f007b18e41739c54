import type { Lane } from '../queue/queue-entry'

/** How a lead stands in a list: the lanes of its queue, and once it has left, whether it may be called at all. */
export const STANDINGS = ['callback', 'retry', 'fresh', 'rest', 'out', 'do_not_call'] as const
export type Standing = (typeof STANDINGS)[number]

/** Why a lead is out that nobody may call. */
export const FORBIDDING_REASONS = ['do_not_call', 'complaint'] as const

export function standingOf(lane: Lane, outReason: string | null): Standing {
  const isForbidden = FORBIDDING_REASONS.some((reason) => reason === outReason)
  return lane === 'out' && isForbidden ? 'do_not_call' : lane
}
