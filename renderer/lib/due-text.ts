import type { Instant, LocalDate } from '../../shared/lib/time'
import { localDate } from '../../shared/lib/time'
import type { Language } from '../i18n'
import { formatDate, formatDateTime, formatTime } from './format'

interface Due {
  readonly dueAt: Instant | null
  readonly dueOn: LocalDate | null
}

/** When something is due: a time of today alone, else with its day; empty without one. */
export function dueText({ dueAt, dueOn }: Due, language: Language, now: Instant): string {
  if (dueAt !== null) return localDate(dueAt) === localDate(now) ? formatTime(dueAt) : formatDateTime(dueAt, language, now)
  return dueOn === null ? '' : formatDate(dueOn, language, now)
}
