import { z } from 'zod'
import { instantOf, isLocalDate } from '../../lib/time'

const Day = z.string().refine(isLocalDate, 'YYYY-MM-DD')
const Text = z.string().trim().min(1).max(500)

// a time outside these years is a slip of the keyboard
const At = z.int().min(0).max(instantOf('2100-01-01', '00:00'))

/** A named time (an instant) or a day without a time. */
export const Moment = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('time'), at: At }),
  z.object({ kind: z.literal('day'), on: Day })
])
export type Moment = z.infer<typeof Moment>

export const DncScope = z.enum(['number', 'person', 'company'])
export type DncScope = z.infer<typeof DncScope>

/** What the rep fills in when closing a call. Which parts are needed is the outcome definition's business. */
export const OutcomeInput = z.object({
  followUp: Moment.optional(),
  reason: Text.optional(),
  dncScope: DncScope.optional(),
  dncWords: z.string().trim().min(1).max(2000).optional(),
  change: z.enum(['moved', 'cancelled']).optional(),
  meetingAt: At.optional(),
  meetingPlace: Text.optional(),
  attendees: Text.optional(),
  mailConsent: z.boolean().optional(),
  competitor: Text.optional(),
  contractEnd: Day.optional(),
  restMonths: z.union([z.literal(6), z.literal(12)]).optional(),
  successor: Text.optional()
})
export type OutcomeInput = z.infer<typeof OutcomeInput>
