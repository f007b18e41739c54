import type { HearingItemView } from '../../../shared/contract/desk-snapshot'

type TextPart = 'meetingPlace' | 'attendees' | 'reason' | 'successor' | 'competitor'

/** Where an outcome asks in words for what a script may already have asked. */
const FIELD_OF: Readonly<Record<TextPart, string>> = {
  meetingPlace: 'meeting_place',
  attendees: 'attendees',
  reason: 'reason',
  successor: 'successor',
  competitor: 'rival_product'
}

/** What was heard in this very call need not be typed again: it fills parts that are empty, and stays open to change. */
export function withHeard<Parts extends Readonly<Record<TextPart, string>>>(parts: Parts, hearing: readonly HearingItemView[]): Parts {
  const heard = hearing.filter(({ thisCall, state }) => thisCall && state !== 'unknown')
  const filled = (Object.keys(FIELD_OF) as TextPart[]).map((part) => {
    return [part, parts[part] !== '' ? parts[part] : (heard.find(({ field }) => field === FIELD_OF[part])?.value ?? '')]
  })
  return { ...parts, ...Object.fromEntries(filled) }
}
