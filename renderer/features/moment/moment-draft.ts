import type { Moment } from '../../../shared/domain/moment/moment'
import type { MomentContext } from '../../../shared/domain/moment/moment-context'
import { type MomentReading, readMoment } from '../../../shared/domain/moment/read-moment'

/** What stands in a time field, and how it was read as it was typed: "in an hour" does not move on with the clock. */
export interface MomentDraft {
  readonly text: string
  /** Null while nothing is typed. */
  readonly reading: MomentReading | null
}

export const NO_MOMENT: MomentDraft = { text: '', reading: null }

/** The draft for a text as it is typed. */
export function typed(text: string, context: MomentContext): MomentDraft {
  return { text, reading: text.trim() === '' ? null : readMoment(text, context) }
}

/** The draft for a moment that was chosen instead of typed; `text` is how it is shown. */
export function understood(moment: Moment, text: string): MomentDraft {
  return { text, reading: { kind: 'understood', moment, warnings: [] } }
}

/** The moment that a draft means, if it means one. */
export function momentOf({ reading }: MomentDraft): Moment | undefined {
  return reading?.kind === 'understood' ? reading.moment : undefined
}
