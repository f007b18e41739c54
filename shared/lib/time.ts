import { DateTime } from 'luxon'

/** A moment, in milliseconds since the Unix epoch (UTC). */
export type Instant = number
/** A calendar day without a time, `YYYY-MM-DD`. It has no zone and is never converted. */
export type LocalDate = string
/** A time of day, `HH:mm`, 24 hours. */
export type LocalTime = string

/** The zone in which reps, customers and laws live. Promised times are stored as an instant plus this name. */
export const ZONE = 'Asia/Tokyo'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const JAPAN_AHEAD = 9 * HOUR

/** From here on a day in Japan is a UTC day moved by nine hours; before, and beyond four figures of a year, luxon is asked. */
const STEADY_FROM = Date.UTC(1952, 0, 1)
const STEADY_UNTIL = Date.UTC(9999, 11, 31)

/** The calendar day in Japan on which an instant falls. */
export function localDate(at: Instant): LocalDate {
  return isSteady(at) ? dayText(at + JAPAN_AHEAD) : inJapan(at).toFormat('yyyy-MM-dd')
}

/** The time of day in Japan of an instant. */
export function localTime(at: Instant): LocalTime {
  return isSteady(at) ? new Date(at + JAPAN_AHEAD).toISOString().slice(11, 16) : inJapan(at).toFormat('HH:mm')
}

/** Milliseconds since midnight in Japan. Its clocks have stood nine hours ahead of UTC, without summer time, since 1951. */
export function timeSinceMidnight(at: Instant): number {
  return (at + JAPAN_AHEAD) % DAY
}

/** Day of the week in Japan: 1 Monday … 7 Sunday. */
export function weekday(date: LocalDate): number {
  const day = dayStart(date)
  return day === undefined ? fromDate(date).weekday : new Date(day).getUTCDay() || SUNDAY
}

/** The instant of a day and a time of day in Japan. Throws a RangeError for a day or time that does not exist. */
export function instantOf(date: LocalDate, time: LocalTime): Instant {
  const day = dayStart(date)
  if (day !== undefined && PLAIN_TIME.test(time)) return day + minutesOf(time) * MINUTE - JAPAN_AHEAD
  const value = DateTime.fromISO(`${date}T${time}`, { zone: ZONE })
  if (!value.isValid) throw new RangeError(`no such date or time: ${date} ${time}`)
  return value.toMillis()
}

/** The day `days` after (or, negative, before) a day. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moved = (dayStart(date) ?? Number.NaN) + days * DAY
  return isSteady(moved) && Number.isInteger(days) ? dayText(moved) : fromDate(date).plus({ days }).toFormat('yyyy-MM-dd')
}

/** The day `months` after a day; the 31st becomes the last day of a shorter month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return fromDate(date).plus({ months }).toFormat('yyyy-MM-dd')
}

/** Minutes since midnight of a time of day. */
export function minutesOf(time: LocalTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Whether a text is an existing day in the form `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  if (dayStart(text) !== undefined) return true
  return PLAIN_DAY.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid
}

const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/
const PLAIN_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

const isSteady = (at: number): boolean => Number.isInteger(at) && at >= STEADY_FROM && at < STEADY_UNTIL

const SUNDAY = 7

const dayText = (at: number): LocalDate => new Date(at).toISOString().slice(0, 10)

/** The first millisecond, UTC, of an existing day of the steady years; undefined for any other text. */
function dayStart(date: LocalDate): number | undefined {
  if (!PLAIN_DAY.test(date)) return undefined
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))]
  const at = Date.UTC(year, month - 1, day)
  // the 31st of a shorter month would be a day of the next one, and the year 60 would be 1960
  const exists = year > 99 && month >= 1 && month <= 12 && new Date(at).getUTCDate() === day
  return exists && isSteady(at - JAPAN_AHEAD) ? at : undefined
}

function inJapan(at: Instant): DateTime {
  return DateTime.fromMillis(at, { zone: ZONE })
}

function fromDate(date: LocalDate): DateTime {
  const value = DateTime.fromISO(date, { zone: 'utc' })
  if (!value.isValid) throw new RangeError(`no such date: ${date}`)
  return value
}
