import { HOUR, MINUTE } from '../../lib/time'

/** Reads a wait from now, in milliseconds: 30分後, 1時間半後, あと20分, in 2 hours, in half an hour. */
export function readTimeSpan(text: string): number | undefined {
  const found = JAPANESE.exec(text)?.groups
  if (found) {
    const { hours, half, minutes, more } = found
    if (hours === undefined && minutes === undefined && more === undefined) return undefined
    return Number(hours ?? 0) * HOUR + (half === undefined ? 0 : HOUR / 2) + Number(minutes ?? more ?? 0) * MINUTE
  }
  const { count, unit } = ENGLISH.exec(text)?.groups ?? {}
  if (count === undefined || unit === undefined) return undefined
  const number = count === 'half an' ? 0.5 : count.startsWith('a') ? 1 : Number(count)
  return number * (unit.startsWith('h') ? HOUR : MINUTE)
}

const JAPANESE = /^(?:(?:あと)?(?:(?<hours>\d{1,3})時間(?<half>半)?)?(?:(?<minutes>\d{1,4})分)?後|あと(?<more>\d{1,4})分)$/
const ENGLISH = /^in (?<count>half an|an?|\d{1,4}) ?(?<unit>hours?|hrs?|h|minutes?|mins?|m)$/
