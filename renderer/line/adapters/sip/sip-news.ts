import type { LineEvent } from '../../../../shared/domain/call/line-event'

type WithoutCall<Event> = Event extends LineEvent ? Omit<Event, 'callId'> : never

/** What there is to tell of a call, by one who need not know its id. */
export type CallNews = WithoutCall<LineEvent>
export type TellOfCall = (news: CallNews) => void
