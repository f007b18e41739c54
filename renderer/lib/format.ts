import { DateTime } from 'luxon'
import type { Moment } from '../../shared/domain/moment/moment'
import { COUNT_CAP } from '../../shared/domain/queue/count-cap'
import type { Instant, LocalDate } from '../../shared/lib/time'
import { DAY, HOUR, instantOf, localDate, MINUTE, ZONE } from '../../shared/lib/time'
import type { Language } from '../i18n'

/** `14:00`, in Japan. */
export function formatTime(at: Instant): string {
  return inJapan(at).toFormat('HH:mm')
}

/** `7/17（木）14:00`, or `Thu 17 Jul 14:00`; with the year when it is not that of `now`. */
export function formatDateTime(at: Instant, language: Language, now: Instant): string {
  const date = formatDate(localDate(at), language, now)
  return language === 'ja' ? `${date}${formatTime(at)}` : `${date} ${formatTime(at)}`
}

/** `7/17（木）`, or `Thu 17 Jul`; with the year when it is not that of `now`. */
export function formatDate(date: LocalDate, language: Language, now: Instant): string {
  return dateText(date, language, DateTime.fromISO(date, { zone: ZONE }).year !== inJapan(now).year)
}

/**
 * A named time in full, or a day without one; `readMoment` reads either back as the same. A day that is over has its year with it: without
 * one it would be read as the day of next year.
 */
export function formatMoment(moment: Moment, language: Language, now: Instant): string {
  const day = moment.kind === 'time' ? localDate(moment.at) : moment.on
  const text = day < localDate(now) ? dateText(day, language, true) : formatDate(day, language, now)
  if (moment.kind === 'day') return text
  return language === 'ja' ? `${text}${formatTime(moment.at)}` : `${text} ${formatTime(moment.at)}`
}

function dateText(date: LocalDate, language: Language, withYear: boolean): string {
  const day = DateTime.fromISO(date, { zone: ZONE })
  if (language === 'en') return day.setLocale('en-GB').toFormat(withYear ? 'ccc d LLL yyyy' : 'ccc d LLL')
  return `${day.toFormat(withYear ? 'yyyy/M/d' : 'M/d')}（${formatWeekday(day.weekday, language)}）`
}

/**
 * For columns of past events: `10:40` today, `7/1 10:12` this year, `2025/7/1` before. Midnight stands for a day without a time,
 * which is often all that marketing knows: `7/1`.
 */
export function formatPast(at: Instant, now: Instant): string {
  const moment = inJapan(at)
  const time = formatTime(at)
  if (moment.year !== inJapan(now).year) return moment.toFormat('yyyy/M/d')
  if (time === '00:00') return moment.toFormat('M/d')
  return localDate(at) === localDate(now) ? time : moment.toFormat('M/d HH:mm')
}

/** `木` or `Thu`. Weekdays are 1 Monday … 7 Sunday. */
export function formatWeekday(weekday: number, language: Language): string {
  const monday = instantOf('2024-01-01', '12:00')
  return inJapan(monday + (weekday - 1) * DAY)
    .setLocale(language)
    .toFormat('ccc')
}

/** A clock that runs: `03:12`, from one hour `1:03:12`. Seconds are cut, never rounded up. */
export function formatDuration(milliseconds: number): string {
  const span = Math.max(0, milliseconds)
  const hours = Math.floor(span / HOUR)
  const minutes = String(Math.floor((span % HOUR) / MINUTE)).padStart(2, '0')
  const seconds = String(Math.floor((span % MINUTE) / 1000)).padStart(2, '0')
  return hours > 0 ? `${hours}:${minutes}:${seconds}` : `${minutes}:${seconds}`
}

/** A count of leads as main tells it: `186`, and `10,000+` when it stopped counting. */
export function formatCapped(count: number): string {
  return count >= COUNT_CAP ? `${formatCount(COUNT_CAP)}+` : formatCount(count)
}

/** `12,345`. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US')
}

/** `873 B`, `9.5 KB`, `12 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB']
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024
    unit += 1
  }
  return `${unit > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit] ?? ''}`
}

function inJapan(at: Instant): DateTime {
  return DateTime.fromMillis(at, { zone: ZONE })
}
