import { callingDays, withinHours } from '../../shared/domain/calendar/calling-hours'
import { bandOf, TIME_BANDS, type TimeBand } from '../../shared/domain/calendar/time-band'
import type { RetryInput } from '../../shared/domain/queue/retry-rule'
import { type Instant, instantOf, type LocalDate, localDate, MINUTE, weekday } from '../../shared/lib/time'

interface Place {
  readonly band: TimeBand
  readonly date: LocalDate
  readonly at: Instant
}

/** The retry rule as it is told: every place of the five days, those tried or too early struck out, the rest sorted. Undefined when none is left. */
export function retryBySorting({ now, tried, hours, calendar, policy }: RetryInput): Instant | undefined {
  const tries = tried
    .filter((at) => at <= now)
    .map((at) => ({ band: bandOf(at), date: localDate(at), weekday: weekday(localDate(at)), at }))
  const soonest = Math.max(now + 1, ...tries.map(({ at }) => at + policy.restMinutes * MINUTE))
  const whole = Math.ceil(soonest / MINUTE) * MINUTE
  const callable = TIME_BANDS.flatMap(({ band, from, until }) => {
    const part = withinHours({ from, until }, hours)
    return part === undefined ? [] : [{ band, ...part }]
  })
  const preferred = callable.filter(({ band }) => policy.bands.some((wanted) => wanted === band))
  const places = callingDays(localDate(now), 5, hours, calendar).flatMap((date): readonly Place[] =>
    (preferred.length > 0 ? preferred : callable).flatMap(({ band, from, until }) => {
      const at = Math.max(instantOf(date, from), whole)
      return at < instantOf(date, until) ? [{ band, date, at }] : []
    })
  )
  const cost = (place: Place): readonly number[] => [
    tries.filter(({ band }) => band === place.band).length,
    tries.filter((each) => each.weekday === weekday(place.date)).length,
    tries.filter(({ date }) => date === place.date).length,
    place.at
  ]
  return places
    .filter((place) => !tries.some(({ band, date }) => band === place.band && date === place.date))
    .sort((one, other) => differenceOf(cost(one), cost(other)))[0]?.at
}

function differenceOf(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}
