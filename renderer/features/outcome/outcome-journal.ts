import { useDesk } from '../../bridge/desk-store'
import { draftPlace, keepDraft, keptDraft } from '../../bridge/draft-journal'
import { readKeptOutcome } from './kept-outcome'
import { useOutcomeStore } from './outcome-draft'

/**
 * Has main keep the half-filled outcome of the open call, and brings it back to a screen that begins anew: after a reload, a crash of the
 * page, or a new start of the app. The answer ends it.
 */
export function followOutcomeJournal(): () => void {
  restore()
  const stopRestoring = useDesk.subscribe(restore)
  const stopKeeping = useOutcomeStore.subscribe(({ callId, code, parts }, before) => {
    const place = draftPlace('outcome')
    if (place === undefined || callId === null || callId !== place.callId) return
    if (code !== before.code || parts !== before.parts) keepDraft(place, { code, parts })
  })
  return () => {
    stopRestoring()
    stopKeeping()
  }
}

/** What is on the screen is newer than anything kept: only a call that this screen knows no draft of takes one. */
function restore(): void {
  const callId = useDesk.getState().snapshot?.call.callId ?? null
  if (callId === null || useOutcomeStore.getState().callId === callId) return
  const kept = readKeptOutcome(keptDraft('outcome'))
  if (kept !== undefined) useOutcomeStore.setState({ callId, ...kept })
}
