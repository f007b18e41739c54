import { parseDay, parseTime } from '../../lib/parse-moment'
import { type Instant, instantOf, localDate } from '../../lib/time'
import type { Moment } from '../outcome/outcome-input'

/** Reads a day, a time of today, or a day and a time with a space between them; undefined when it is neither. */
export function readDue(text: string, now: Instant): Moment | undefined {
  const today = localDate(now)
  const parts = text.trim().split(/[\s　]+/)
  const [first = '', second] = parts
  if (parts.length > 2 || first === '') return undefined
  const day = parseDay(first, today)
  if (second === undefined) {
    const time = /[:時]/.test(first.normalize('NFKC')) ? parseTime(first) : undefined
    if (time !== undefined) return { kind: 'time', at: instantOf(today, time) }
    return day === undefined ? undefined : { kind: 'day', on: day }
  }
  const time = parseTime(second)
  return day === undefined || time === undefined ? undefined : { kind: 'time', at: instantOf(day, time) }
}
