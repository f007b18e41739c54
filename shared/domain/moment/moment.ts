import { z } from 'zod'
import { instantOf, isLocalDate } from '../../lib/time'

const Day = z.string().refine(isLocalDate, 'YYYY-MM-DD')

/** An instant a person may name: from 1970 to 2099; a time outside these years is a slip of the keyboard. */
export const NamedInstant = z.int().min(0).max(instantOf('2100-01-01', '00:00'))

/** A named time (an instant) or a day without a time. */
export const Moment = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('time'), at: NamedInstant }),
  z.object({ kind: z.literal('day'), on: Day })
])
export type Moment = z.infer<typeof Moment>
