import { z } from 'zod'
import { Moment } from '../../../shared/domain/moment/moment'
import { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { DncScope } from '../../../shared/domain/outcome/outcome-input'
import type { MomentDraft } from '../moment'
import type { OutcomeDraft } from './outcome-draft'

const Reading = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('understood'),
    moment: Moment,
    warnings: z.array(z.enum(['past', 'holiday', 'weekend', 'outside_hours', 'noon', 'other_weekday']))
  }),
  z.object({ kind: z.literal('unreadable'), reason: z.enum(['unknown', 'ambiguous']) })
])
const Time = z.object({ text: z.string(), reading: Reading.nullable() }) satisfies z.ZodType<MomentDraft>

const KeptOutcome = z.object({
  code: OutcomeCode.nullable(),
  parts: z.object({
    followUp: Time,
    reason: z.string(),
    dncScope: DncScope.nullable(),
    dncWords: z.string(),
    change: z.enum(['moved', 'cancelled']).nullable(),
    meeting: Time,
    meetingPlace: z.string(),
    attendees: z.string(),
    mailConsent: z.boolean().nullable(),
    competitor: z.string(),
    contractEnd: Time,
    restMonths: z.union([z.literal(6), z.literal(12)]).nullable(),
    successor: z.string(),
    gapReason: z.string()
  })
}) satisfies z.ZodType<Pick<OutcomeDraft, 'code' | 'parts'>>

/** A half-filled outcome as it was kept; undefined for one that another version of the app has left in another form. */
export function readKeptOutcome(kept: unknown): Pick<OutcomeDraft, 'code' | 'parts'> | undefined {
  return KeptOutcome.safeParse(kept).data
}
