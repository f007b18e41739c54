import { z } from 'zod'
import { isLocalDate } from '../../lib/time'
import { FieldKey } from '../hearing/answer'
import { Moment, NamedInstant } from '../moment/moment'

const Day = z.string().refine(isLocalDate, 'YYYY-MM-DD')
const Text = z.string().trim().min(1).max(500)

export const DncScope = z.enum(['number', 'person', 'department', 'company', 'group'])
export type DncScope = z.infer<typeof DncScope>

/** What the rep fills in when closing a call. Which parts are needed is the outcome definition's business. */
export const OutcomeInput = z.object({
  followUp: Moment.optional(),
  reason: Text.optional(),
  dncScope: DncScope.optional(),
  dncWords: z.string().trim().min(1).max(2000).optional(),
  change: z.enum(['moved', 'cancelled']).optional(),
  meetingAt: NamedInstant.optional(),
  meetingPlace: Text.optional(),
  attendees: Text.optional(),
  mailConsent: z.boolean().optional(),
  competitor: Text.optional(),
  contractEnd: Day.optional(),
  restMonths: z.union([z.literal(6), z.literal(12)]).optional(),
  successor: Text.optional(),
  /** Why an appointment is made although something required was not heard. */
  gapReason: Text.optional(),
  /** The items that were not heard then. Noted by the desk itself; nobody fills it in. */
  gaps: z.array(FieldKey).optional()
})
export type OutcomeInput = z.infer<typeof OutcomeInput>
