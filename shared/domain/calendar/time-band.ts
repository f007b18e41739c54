import type { Instant, LocalTime } from '../../lib/time'
import { localTime } from '../../lib/time'

/**
 * The parts of a working day by which tries are spread (domain: retry rule). People are best reached in `morning`, `afternoon` and
 * `evening`; `early`, `noon` and `late` only name what lies outside.
 */
export type TimeBand = 'early' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'late'

interface BandHours {
  readonly band: TimeBand
  readonly from: LocalTime
  /** Not included; 24:00 is the end of the day. */
  readonly until: LocalTime
}

/** The whole day cut into bands, in order and without gaps. Times of day in Japan. */
export const TIME_BANDS: readonly BandHours[] = [
  { band: 'early', from: '00:00', until: '10:00' },
  { band: 'morning', from: '10:00', until: '11:30' },
  { band: 'noon', from: '11:30', until: '13:30' },
  { band: 'afternoon', from: '13:30', until: '15:30' },
  { band: 'evening', from: '15:30', until: '17:30' },
  { band: 'late', from: '17:30', until: '24:00' }
]

/** The band in which a moment falls. */
export function bandOf(at: Instant): TimeBand {
  const time = localTime(at)
  const hours = TIME_BANDS.find((candidate) => time >= candidate.from && time < candidate.until)
  if (hours === undefined) throw new RangeError(`no such moment: ${at}`)
  return hours.band
}
