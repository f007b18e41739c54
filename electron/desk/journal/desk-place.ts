import { stepAt } from '../../../shared/domain/script/positions'
import { ScriptSession } from '../../../shared/domain/script/session'
import { localDate } from '../../../shared/lib/time'
import type { DeskPlaceRow } from '../../database/repositories/desk-session-repository'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { readBundle, readOpenedLead } from '../opened-lead'
import { openLead } from '../serve-lead'

/** Remembers in the database where the rep is, each time that has changed. */
export function placeKeeper(ports: DeskPorts): (state: DeskState) => void {
  let kept: Pick<DeskState, 'entryId' | 'draft'> | undefined
  return ({ entryId, draft }) => {
    if (kept?.entryId === entryId && kept.draft === draft) return
    kept = { entryId, draft }
    const row = placeRow(ports, kept)
    ports.storage.keep(() => ports.repositories.deskSession.keep(row))
  }
}

/** Puts the lead on the desk that lay there when the app ended, on the same day. Answers whether there was one. */
export function returnToPlace(ports: DeskPorts, state: DeskState): boolean {
  const place = ports.repositories.deskSession.place()
  if (place === undefined || place.entryId === null || place.onDay !== localDate(ports.clock.now())) return false
  const entry = ports.repositories.entries.get(place.entryId)
  const lead = entry && ports.repositories.leads.get(entry.leadId)
  if (lead === undefined || lead.erasedAt !== null) return false
  openLead(ports, state, place.entryId)
  state.draft = draftIn(ports, place) ?? state.draft
  return true
}

function placeRow(ports: DeskPorts, { entryId, draft }: Pick<DeskState, 'entryId' | 'draft'>): DeskPlaceRow {
  const onDay = localDate(ports.clock.now())
  if (entryId === null || draft === null) return { entryId, scriptVersionId: null, sessionJson: null, onDay }
  const { list } = readOpenedLead(ports.repositories, entryId)
  return { entryId, scriptVersionId: readBundle(ports.repositories, list, null).versionId, sessionJson: JSON.stringify(draft), onDay }
}

/** A script that was published anew meanwhile begins at its beginning. */
function draftIn({ repositories }: DeskPorts, { entryId, scriptVersionId, sessionJson }: DeskPlaceRow): ScriptSession | undefined {
  if (entryId === null || scriptVersionId === null || sessionJson === null) return undefined
  const { versionId, bundle } = readBundle(repositories, readOpenedLead(repositories, entryId).list, null)
  if (versionId !== scriptVersionId) return undefined
  const session = ScriptSession.safeParse(JSON.parse(sessionJson))
  if (!session.success) return undefined
  return stepAt(bundle, { script: session.data.scriptId, step: session.data.stepId }) ? session.data : undefined
}
