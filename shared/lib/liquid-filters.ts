import { isLocalDate, type LocalDate, weekday } from './time'

/** Where the family name comes first. */
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const WEEKDAYS = ['月', '火', '水', '木', '金', '土', '日'] as const

/** The filters a script may use, by name: what a value becomes when it is spoken. There are no others. */
export const spokenFilters = {
  /** 田中 → 田中様; a name which already carries 様, さん, 先生 or 殿 stays as it is. */
  honorific: (value: string) => (/(様|さん|先生|殿)$/u.test(value) ? value : `${value}様`),
  /** 高橋 直子 → 高橋: what stands before the first space. A name without a space, or in other letters (Mai Ito), stays whole. */
  family_name: (value: string) => (JAPANESE.test(value) ? (value.split(/\s/u)[0] ?? value) : value),
  /** 2026-11-25 → 11月25日（水）; anything else is said as it is written. */
  jdate: (value: string) => (isLocalDate(value) ? spokenDate(value) : value)
} as const satisfies Record<string, (value: string) => string>

/** A day as one says it on the telephone, without the year: 11月25日（水）. */
export function spokenDate(date: LocalDate): string {
  const [, month = 0, day = 0] = date.split('-').map(Number)
  return `${month}月${day}日（${WEEKDAYS[weekday(date) - 1]}）`
}
