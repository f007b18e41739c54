import { answeredSession } from '../../shared/domain/script/resume'
import { MINUTE } from '../../shared/lib/time'
import type { NewCall } from '../database/repositories/call-repository'
import { beginScript } from './begin-script'
import type { DeskPorts } from './desk-ports'
import type { DeskState } from './desk-state'
import { type OpenedLead, readBundle } from './opened-lead'

/** How long a lead stays reserved for the rep who speaks with it when no outcome follows. */
const LEASE = 30 * MINUTE

/**
 * Writes the row of a call that is about to be dialled or taken: from here on there is a call to close, whatever happens. A call that
 * comes in is no try of ours: its number does not rest.
 */
export function writeCall(
  ports: DeskPorts,
  state: DeskState,
  opened: OpenedLead,
  call: Pick<NewCall, 'id' | 'direction' | 'number' | 'line' | 'startedAt'>
): void {
  const { repositories, clock, newId, settings } = ports
  const { entry, lead, list } = opened
  const { versionId, bundle } = readBundle(repositories, list, null)
  const now = clock.now()
  const { id, direction, number, line } = call
  const rep = settings().rep.name
  const session =
    direction === 'in' ? answeredSession(bundle, now) : (state.entryId === entry.id && state.draft) || beginScript(ports, lead.id, bundle)
  repositories.transaction(() => {
    // undoing ends where the next call begins: what was typed in closed calls is needed no more
    repositories.drafts.dropClosed()
    repositories.calls.insert({
      ...call,
      leadId: lead.id,
      entryId: entry.id,
      scriptVersionId: versionId,
      rep,
      sessionJson: JSON.stringify(session)
    })
    for (const [position, step] of session.path.entries()) repositories.calls.addStep(id, position, step.script, step.step, step.at)
    repositories.entries.lease(entry.id, rep, now + LEASE)
    if (direction === 'out') repositories.leads.markTried(number, now)
    repositories.missedCalls.settleFor(number, lead.id, line === 'practice', now)
    const payload = { leadId: lead.id, entryId: entry.id, line, direction }
    repositories.ops.append({ id: newId(), at: now, actor: rep, kind: 'call.started', entity: 'call', entityId: id, payload })
  })
}
