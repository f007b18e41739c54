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

interface Kept {
  readonly madeOn: LocalDate
  /** As it was promised when the recording was made. */
  readonly eraseOn: LocalDate
}

/**
 * The day on which a recording goes: as it was promised, or sooner where the team keeps recordings shorter today. Never later: a longer
 * time counts for new recordings only.
 */
export function lastDay({ madeOn, eraseOn }: Kept, retention: RecordingRetention): LocalDate {
  const [first = eraseOn] = [eraseOn, eraseDay(madeOn, retention)].sort()
  return first
}

/** Whether a recording has to be erased by now. */
export function isDueForErasure(kept: Kept, retention: RecordingRetention, today: LocalDate): boolean {
  return today >= lastDay(kept, retention)
}
