import type { LocalTime } from '../../lib/time'
import { minutesOf } from '../../lib/time'
import type { CallingHours } from '../calendar/calling-hours'

/** A time of day in minutes since midnight; 1440 is the end of the day. */
export type MinuteOfDay = number

const HOUR_MINUTES = 60
const NOON = 12

/**
 * Reads a time of day: 14:00, 1430, 14時半, 午後2時, 2pm, 正午, 午前, 午後イチ. An hour from 1 to 7 written with one digit is one of the
 * afternoon, for nobody is called at night: 2時 is 14:00, while 02:00 says what it says.
 * @param bare whether a plain number may be an hour; beside a day it can be nothing else
 * @returns undefined for words that name no time
 */
export function readTimeOfDay(text: string, hours: CallingHours, bare: boolean): MinuteOfDay | undefined {
  const words = text.replace(/^(?:at |@ ?)/, '')
  const named = NAMED.find(([pattern]) => pattern.test(words))?.[1]
  if (named !== undefined) return minutesOf(named(hours))
  const together = /^(\d{1,2})(\d{2})$/.exec(words)
  if (together) return minutes(Number(together[1]), Number(together[2]))
  const found = CLOCK.exec(words)?.groups
  if (!found) return undefined
  const { before, hour = '', minute, half, ending, after } = found
  if (before === undefined && after === undefined && ending === undefined && minute === undefined && !(bare || words !== text))
    return undefined
  const part = PARTS[(before ?? after ?? '').replace('.', '')]
  const onTheHour = half === undefined ? Number(minute ?? found.spoken ?? 0) : HOUR_MINUTES / 2
  return minutes(hourOfDay(hour, part), onTheHour)
}

const CLOCK =
  /^(?:(?<before>午前|午後|am|pm|朝|夕方) ?)?(?<hour>\d{1,2})(?::(?<minute>\d{2})|(?<ending>時)(?:(?<spoken>\d{1,2})分?|(?<half>半))?)?(?: ?(?<after>[ap]\.?m)\.?)?$/

const PARTS: Readonly<Record<string, 'morning' | 'afternoon'>> = {
  午前: 'morning',
  朝: 'morning',
  am: 'morning',
  午後: 'afternoon',
  夕方: 'afternoon',
  pm: 'afternoon'
}

/** Parts of the day at which people are usually rung: the beginning of its band, and the first minute of the day's work. */
const NAMED: readonly (readonly [RegExp, (hours: CallingHours) => LocalTime])[] = [
  [/^朝一?$|^始業$|^first thing$/, ({ opens }) => opens],
  [/^午前(?:中)?$|^(?:in the )?morning$/, () => '10:00'],
  [/^お?昼前$/, () => '11:00'],
  [/^正午$|^お?昼$|^noon$|^midday$/, () => '12:00'],
  [/^午後一$|^お?昼過ぎ$|^お?昼休み明け$|^after lunch$/, () => '13:00'],
  [/^午後$|^(?:in the )?afternoon$/, () => '13:30'],
  [/^夕方$|^(?:in the )?evening$/, () => '16:00']
]

/** The hour in 24; NaN for one that contradicts its part of the day. */
function hourOfDay(written: string, part: 'morning' | 'afternoon' | undefined): number {
  const hour = Number(written)
  if (part === 'morning') return hour < NOON ? hour : Number.NaN
  if (part === 'afternoon') return hour < NOON ? hour + NOON : hour
  return written.length === 1 && hour >= 1 && hour <= 7 ? hour + NOON : hour
}

function minutes(hour: number, minute: number): MinuteOfDay | undefined {
  const value = hour * HOUR_MINUTES + minute
  return minute < HOUR_MINUTES && value <= 24 * HOUR_MINUTES ? value : undefined
}
