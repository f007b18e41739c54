import { DateTime } from 'luxon'
import type { OtherCallView } from '../../shared/contract/call-view'
import type { Settings } from '../../shared/contract/settings'
import type { NoticeView } from '../../shared/contract/todos'
import { ZONE } from '../../shared/lib/time'

export interface NoticeText {
  readonly title: string
  readonly body: string
}

const TEXTS = {
  ja: { title: '取り次ぎ', one: '{at} 約束の時刻です', many: '時刻になったToDoが{count}件あります', ringing: '着信があります' },
  en: { title: 'Toritsugi', one: '{at} A to-do is due', many: '{count} to-dos are due', ringing: 'A call is coming in' }
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

/** What the system's notice says of a call that comes in, by the same rule: never a person, never a number. */
export function ringText({ lead }: Pick<OtherCallView, 'lead'>, { systemNotices, language }: Settings): NoticeText | undefined {
  if (systemNotices === 'off') return undefined
  const { title, ringing } = TEXTS[language]
  return { title, body: systemNotices === 'company' && lead !== null ? `${ringing}\n${lead.company}` : ringing }
}
