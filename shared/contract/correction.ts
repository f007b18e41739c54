import type { OutcomeVerdict } from '../domain/outcome/plan-outcome'
import type { TakenBack } from '../domain/reversal/taken-back'

/** What correcting a saved outcome would do. */
export interface CorrectionPreview {
  /** After a later call only the record changes; else the old outcome's consequences make way for the new one's. */
  readonly reach: 'everything' | 'record'
  readonly verdict: OutcomeVerdict
  /** The lead's level with the old outcome taken back: what the new one starts from. */
  readonly level: number
  /** What the old outcome had caused and will be gone. */
  readonly takenBack: readonly TakenBack[]
  /** It would end a do-not-call, which only a team lead may. */
  readonly leadOnly: boolean
}
