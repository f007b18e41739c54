import { hotUntil } from '../../shared/domain/lead/hot'
import { rankOf } from '../../shared/domain/lead/rank'
import { freshKey, hotKey } from '../../shared/domain/queue/order-key'
import type { Instant } from '../../shared/lib/time'

/** What the place in the queue follows from. */
export interface Standing {
  readonly level: number
  readonly score: number
  readonly employees: number | null
  readonly latestBehaviourAt: Instant | null
}

export interface QueuePlace {
  readonly orderKey: number
  readonly hot: { readonly until: Instant; readonly key: number } | undefined
}

/** Where a lead that enters a list stands in its queue. */
export function queuePlace(standing: Standing, now: Instant): QueuePlace {
  const { level, score, employees } = standing
  return { orderKey: freshKey(rankOf({ level, score, employees: employees ?? undefined })), hot: hotOf(standing, now) }
}

/** A behaviour dated in the future is a mistake of the file, not a reason to call first. */
function hotOf({ score, latestBehaviourAt: latest }: Standing, now: Instant): QueuePlace['hot'] {
  if (latest === null || latest > now) return undefined
  const until = hotUntil(score, latest)
  return until === undefined || until <= now ? undefined : { until, key: hotKey(score, latest) }
}
