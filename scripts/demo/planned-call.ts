import type { OutcomeCode } from '../../shared/domain/outcome/outcome-code'
import type { OutcomePart } from '../../shared/domain/outcome/outcome-definition'
import type { Instant, LocalDate, LocalTime } from '../../shared/lib/time'
import type { ScreenName } from './screens'

/** What the rep does at one step of the script: the step is named by its title, the way on by its label. */
export interface Move {
  readonly at: string
  /** An objection met here: the block by its title, and the label that leads back. */
  readonly objection?: { readonly title: string; readonly choose: string }
  /** Questions answered where they are asked, by their labels. */
  readonly write?: Readonly<Record<string, string>>
  readonly choose: string
  /** The hearing item, by its label, to which the customer's last words are added. */
  readonly words?: string
  readonly screen?: ScreenName
}

/** One part that the outcome asks for, and what the rep enters. `heardAt` stands for the customer's words at that step. */
export type Entry =
  | { readonly part: OutcomePart; readonly text: string }
  | { readonly part: OutcomePart; readonly heardAt: string }
  | { readonly part: OutcomePart; readonly chip: string }
  | { readonly part: OutcomePart; readonly date: LocalDate; readonly time?: LocalTime }

/** A call of the demo, from who answers to what is kept of it. */
export interface PlannedCall {
  readonly persona: string
  readonly moves: readonly Move[]
  readonly outcome: OutcomeCode
  readonly entries: (now: Instant) => readonly Entry[]
  readonly note: { readonly facts?: string; readonly interpretation: string; readonly action: string; readonly consult?: boolean }
}
