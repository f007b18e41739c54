import { DateTime } from 'luxon'
import type { Settings } from '../../shared/contract/settings'
import type { NoticeView } from '../../shared/contract/todos'
import { ZONE } from '../../shared/lib/time'

export interface NoticeText {
  readonly title: string
  readonly body: string
}

const TEXTS = {
  ja: { title: '取り次ぎ', one: '{at} 約束の時刻です', many: '時刻になったToDoが{count}件あります' },
  en: { title: 'Toritsugi', one: '{at} A to-do is due', many: '{count} to-dos are due' }
} as const

/**
 * What the system's notice says. It may stand on a locked or shared screen, so it never names a person, and a company only when the rep
 * has chosen so; who it is stands on the desk itself.
 * @returns undefined when there is nothing to say, or nothing may be said
 */
export function noticeText(notices: readonly NoticeView[], { systemNotices, language }: Settings): NoticeText | undefined {
  const [first] = notices
  if (first === undefined || systemNotices === 'off') return undefined
  const { title, one, many } = TEXTS[language]
  if (notices.length > 1) return { title, body: many.replace('{count}', String(notices.length)) }
  const due = one.replace('{at}', DateTime.fromMillis(first.dueAt, { zone: ZONE }).toFormat('HH:mm'))
  return { title, body: systemNotices === 'company' ? `${due}\n${first.company}` : due }
}
