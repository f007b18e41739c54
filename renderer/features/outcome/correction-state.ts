import { create } from 'zustand'
import type { HistoryItem } from '../../../shared/contract/desk-snapshot'
import { deskNow } from '../../bridge/desk-clock'
import type { Language } from '../../i18n'
import { formatMoment } from '../../lib/format'
import { partsOf } from './draft-input'
import { startDraft } from './outcome-draft'

interface CorrectionState {
  /** The finished call whose outcome is being corrected. */
  readonly call: HistoryItem | null
}

export const useCorrection = create<CorrectionState>()(() => ({ call: null }))

/** Opens the correction of a finished call, filled in as it was saved. */
export function openCorrection(call: HistoryItem, language: Language): void {
  startDraft(
    call.callId,
    call.outcome,
    partsOf(call.input, (moment) => formatMoment(moment, language, deskNow()))
  )
  useCorrection.setState({ call })
}

export function closeCorrection(): void {
  useCorrection.setState({ call: null })
}
