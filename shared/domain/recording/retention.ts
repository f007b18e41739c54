import { z } from 'zod'
import { addDays, type LocalDate } from '../../lib/time'

/** How long recordings are kept, in days. */
export const RecordingRetention = z.object({ days: z.int().min(1).max(1_825) })
export type RecordingRetention = z.infer<typeof RecordingRetention>

/** Three months: long enough to coach by and to settle what was said, and no longer than that needs. */
export const DEFAULT_RECORDING_RETENTION: RecordingRetention = { days: 90 }

/** The day on which a recording made on `madeOn` is erased. */
export function eraseDay(madeOn: LocalDate, { days }: RecordingRetention): LocalDate {
  return addDays(madeOn, days)
}

/**
 * Whether a recording has to be erased by now: on the day it was promised for when it was made, or sooner where the team keeps them
 * shorter today. Never later: a longer time counts for new recordings only.
 */
export function isDueForErasure(
  { madeOn, eraseOn }: { readonly madeOn: LocalDate; readonly eraseOn: LocalDate },
  retention: RecordingRetention,
  today: LocalDate
): boolean {
  return today >= eraseOn || today >= eraseDay(madeOn, retention)
}
