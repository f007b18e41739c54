import { create } from 'zustand'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { useDesk } from '../../bridge/desk-store'
import { type MomentDraft, NO_MOMENT } from '../moment'
import { withHeard } from './heard-parts'

/** What has been typed towards an outcome. Empty texts are parts that are not given yet. */
export interface DraftParts {
  readonly followUp: MomentDraft
  readonly reason: string
  readonly dncScope: OutcomeInput['dncScope'] | null
  readonly dncWords: string
  readonly change: OutcomeInput['change'] | null
  readonly meeting: MomentDraft
  readonly meetingPlace: string
  readonly attendees: string
  readonly mailConsent: boolean | null
  readonly competitor: string
  readonly contractEnd: MomentDraft
  readonly restMonths: OutcomeInput['restMonths'] | null
  readonly successor: string
  readonly gapReason: string
}

export interface OutcomeDraft {
  /** The call it closes: another call begins with an empty draft. */
  readonly callId: string | null
  readonly code: OutcomeCode | null
  readonly parts: DraftParts
}

export const NO_PARTS: DraftParts = {
  followUp: NO_MOMENT,
  reason: '',
  dncScope: null,
  dncWords: '',
  change: null,
  meeting: NO_MOMENT,
  meetingPlace: '',
  attendees: '',
  mailConsent: null,
  competitor: '',
  contractEnd: NO_MOMENT,
  restMonths: null,
  successor: '',
  gapReason: ''
}

/** The one draft of this screen. */
export const useOutcomeStore = create<OutcomeDraft>()(() => ({ callId: null, code: null, parts: NO_PARTS }))

/** The draft for the call on the desk; an earlier call's draft does not show. */
export function useOutcomeDraft(): OutcomeDraft {
  return useDraftOf(useDesk(({ snapshot }) => snapshot?.call.callId ?? null))
}

/** The draft for one call, such as the one being corrected. */
export function useDraftOf(callId: string | null): OutcomeDraft {
  const draft = useOutcomeStore()
  return draft.callId === callId ? draft : { callId, code: null, parts: NO_PARTS }
}

/** Begins with what was once saved. A draft of this very call is better still: it also holds what was not asked for. */
export function resumeDraft(callId: string, code: OutcomeCode, parts: DraftParts): void {
  useOutcomeStore.setState((draft) => ({ callId, code, parts: draft.callId === callId ? draft.parts : parts }))
}

/** Begins with what was saved, and with nothing else. */
export function startDraft(callId: string, code: OutcomeCode, parts: DraftParts): void {
  useOutcomeStore.setState({ callId, code, parts })
}

/** Chooses another outcome for the call whose draft this is. */
export function changeCode(code: OutcomeCode): void {
  useOutcomeStore.setState({ code })
}

/** Chooses an outcome for the call on the desk, or none. What was typed for another stays for the parts they share. */
export function chooseOutcome(code: OutcomeCode | null): void {
  const callId = useDesk.getState().snapshot?.call.callId ?? null
  if (callId === null) return
  const draft = useOutcomeStore.getState()
  const hearing = useDesk.getState().snapshot?.hearing ?? []
  useOutcomeStore.setState({ callId, code, parts: withHeard(draft.callId === callId ? draft.parts : NO_PARTS, hearing) })
}

export function changeParts(parts: Partial<DraftParts>): void {
  useOutcomeStore.setState((draft) => ({ parts: { ...draft.parts, ...parts } }))
}
