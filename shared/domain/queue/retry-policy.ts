import { z } from 'zod'
import { HOUR, MINUTE } from '../../lib/time'

/** The bands of a day in which retries are planned (domain: retry rule). */
export const RETRY_BANDS = ['morning', 'afternoon', 'evening'] as const

const SHORTEST_MINUTES = HOUR / MINUTE
const LONGEST_MINUTES = 24 * SHORTEST_MINUTES

/** What a team may narrow of the retry rule: fewer bands, and a longer rest of a number between two tries. Never a shorter one. */
export const RetryPolicy = z.object({
  restMinutes: z.int().min(SHORTEST_MINUTES).max(LONGEST_MINUTES),
  bands: z
    .array(z.enum(RETRY_BANDS))
    .min(1)
    .refine((bands) => new Set(bands).size === bands.length, { error: 'bands repeat' })
})
export type RetryPolicy = z.infer<typeof RetryPolicy>

export const DEFAULT_RETRY_POLICY: RetryPolicy = { restMinutes: SHORTEST_MINUTES, bands: [...RETRY_BANDS] }
