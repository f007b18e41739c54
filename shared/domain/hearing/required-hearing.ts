import { z } from 'zod'
import { FieldKey } from './answer'

/**
 * What a gap in the required hearing means for an appointment: nothing, a warning before saving, or a reason that has to be given.
 * It never forbids one: the customer who says yes today is not sent away over a question.
 */
export const GAP_POLICIES = ['off', 'warn', 'reason'] as const
export type GapPolicy = (typeof GAP_POLICIES)[number]

/** What has to be heard before an appointment: a team's own set, in the order in which it is asked. */
export const RequiredHearing = z.object({
  policy: z.enum(GAP_POLICIES),
  fields: z
    .array(FieldKey)
    .max(12)
    .refine((fields) => new Set(fields).size === fields.length, { error: 'fields repeat' })
})
export type RequiredHearing = z.infer<typeof RequiredHearing>

/** Without a decision maker, a need and a time there is nothing that field sales could prepare. */
export const DEFAULT_REQUIRED_HEARING: RequiredHearing = { policy: 'warn', fields: ['authority', 'needs', 'timeframe'] }
