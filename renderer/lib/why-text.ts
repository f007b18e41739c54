import type { OutcomeDefinition } from '../../shared/domain/outcome/outcome-definition'
import type { Why } from '../../shared/domain/queue/why'
import type { Instant } from '../../shared/lib/time'
import { DAY, localDate } from '../../shared/lib/time'
import type { Language, Translate } from '../i18n'
import { formatDate, formatDateTime, formatPast, formatTime, formatWeekday } from './format'

/** What wording needs besides the reason itself. */
export interface WhyWords {
  readonly t: Translate
  readonly language: Language
  readonly outcomes: readonly OutcomeDefinition[]
  readonly now: Instant
}

const SEPARATOR = ' · '
const MINUTES_PER_HOUR = 60
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR

/** Why this lead now, in one line: 約束 14:00 を12分過ぎ · 3回目 · 前回 火曜午前 不通 (design: the queue's order). */
export function whyText(why: Why, words: WhyWords): string {
  return [reason(why, words), attempt(why, words), lastCall(why, words)].filter((part) => part !== '').join(SEPARATOR)
}

function reason(why: Why, words: WhyWords): string {
  if (why.promise) return promised(why.promise, words)
  if (why.heat) return heat(why.heat, words)
  switch (why.tier) {
    case 3:
      return words.t('queue.why.retry')
    case 4:
      return words.t('queue.why.fresh')
    case 1:
    case 2:
    case 5:
      return words.t('queue.why.rest')
    case undefined:
      return words.t('queue.why.outOfTurn')
  }
}

function promised(promise: NonNullable<Why['promise']>, words: WhyWords): string {
  const { t, now } = words
  const sameDay = localDate(promise.at) === localDate(now)
  const at = sameDay ? formatTime(promise.at) : formatDateTime(promise.at, words.language, now)
  const text = promise.lateMinutes < 0 ? t('queue.why.promise', { at }) : promiseDue(at, promise.lateMinutes, t)
  return promise.own ? text : `${text}${t('queue.why.ofAnother')}`
}

function promiseDue(at: string, minutes: number, t: Translate): string {
  return minutes === 0 ? t('queue.why.promiseNow', { at }) : t('queue.why.promiseLate', { at, late: lateness(minutes, t) })
}

function lateness(minutes: number, t: Translate): string {
  if (minutes < MINUTES_PER_HOUR) return t('queue.why.minutes', { minutes })
  if (minutes >= MINUTES_PER_DAY) return t('queue.why.days', { days: Math.floor(minutes / MINUTES_PER_DAY) })
  const hours = Math.floor(minutes / MINUTES_PER_HOUR)
  const rest = minutes % MINUTES_PER_HOUR
  return rest === 0 ? t('queue.why.hours', { hours }) : t('queue.why.hoursMinutes', { hours, minutes: rest })
}

function heat({ score, behaviour }: NonNullable<Why['heat']>, { t, now }: WhyWords): string {
  if (behaviour === undefined) return t('queue.why.hot', { score })
  return t('queue.why.hotBehaviour', { score, at: formatPast(behaviour.occurredAt, now), title: behaviour.title })
}

function attempt({ callNumber, lastCall }: Why, { t }: WhyWords): string {
  return callNumber === 1 && lastCall === undefined ? t('queue.why.firstAttempt') : t('queue.why.attempt', { attempt: callNumber })
}

function lastCall({ lastCall: last }: Why, words: WhyWords): string {
  if (last === undefined) return ''
  const { t, language, outcomes } = words
  const outcome = outcomes.find(({ code }) => code === last.outcome)?.label[language] ?? ''
  return t('queue.why.lastCall', { day: dayOf(last, words), part: t(`queue.why.part.${last.partOfDay}`), outcome }).trimEnd()
}

/** A weekday says which day only within a week. */
function dayOf({ at, weekday }: NonNullable<Why['lastCall']>, { t, language, now }: WhyWords): string {
  const day = localDate(at)
  if (day === localDate(now)) return t('queue.why.today')
  if (day > localDate(now - 7 * DAY)) return t('queue.why.weekday', { weekday: formatWeekday(weekday, language) })
  return formatDate(day, language, now)
}
