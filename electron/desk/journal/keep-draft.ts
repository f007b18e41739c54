import type { DraftInput, DraftView } from '../../../shared/contract/drafts'
import { AppError } from '../../../shared/errors/app-error'
import type { DeskPorts } from '../desk-ports'

/**
 * Keeps typing that is not saved as anything yet, or forgets it. What comes late, about a call that has its outcome by now, is dropped.
 * @throws AppError `desk.lead_gone`, `desk.no_call`
 */
export function keepDraft({ repositories, clock }: DeskPorts, { leadId, slot, callId, content }: DraftInput): void {
  if (content === null) {
    repositories.drafts.drop(leadId, slot)
    return
  }
  if (repositories.leads.get(leadId) === undefined) throw new AppError('desk.lead_gone')
  const call = callId === null ? undefined : repositories.calls.get(callId)
  if (callId !== null && call?.leadId !== leadId) throw new AppError('desk.no_call')
  if (slot === 'outcome' && call?.outcome !== null) return
  repositories.drafts.put({ leadId, slot, callId, contentJson: content }, clock.now())
}

/** The drafts of the lead on the desk that still count: what was typed in a call only while it is open, a correction of one once it is not. */
export function draftsView({ repositories }: DeskPorts, leadId: string, openCall: string | null): readonly DraftView[] {
  return repositories.drafts
    .of(leadId)
    .filter(({ slot, callId }) => (slot === 'correction' ? openCall === null : callId === null || callId === openCall))
    .map(({ slot, callId, contentJson }) => ({ slot, callId, content: contentJson }))
}
