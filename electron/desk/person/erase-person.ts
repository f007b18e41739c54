import type { EraseRequest } from '../../../shared/contract/person'
import { companyKey, personKey } from '../../../shared/domain/lead/keys'
import { AppError } from '../../../shared/errors/app-error'
import type { LeadRow } from '../../database/repositories/lead-repository'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { requirePermission } from '../require-permission'
import { refuseWhileCallIsOpen, serveNext } from '../serve-lead'
import { keysOf, readPerson } from './preview-erasure'

/**
 * Erases everything that is kept of a person, for good: one transaction, then the deleted bytes themselves. Calls stay as figures, and
 * do-not-call as a number.
 * @throws AppError `team.not_permitted`, `person.name_differs`, `person.erased`, `desk.call_open`
 */
export function erasePerson(ports: DeskPorts, state: DeskState, { leadId, typedName, reason }: EraseRequest): void {
  requirePermission(ports, 'person.data')
  refuseWhileCallIsOpen(state)
  const lead = readPerson(ports, leadId)
  if (!isNameOf(lead, typedName)) throw new AppError('person.name_differs')
  const { repositories, clock, newId, settings, recordings } = ports
  const erasure = { id: newId(), actor: settings().rep.name, reason, at: clock.now() }
  const recorded = repositories.recordings.ofLead(leadId)
  repositories.transaction(() => {
    repositories.people.erase(keysOf(ports, lead), erasure)
    const { id, at, actor } = erasure
    repositories.ops.append({
      id: newId(),
      at,
      actor,
      kind: 'person.erased',
      entity: 'lead',
      entityId: leadId,
      payload: { erasureId: id, reason }
    })
  })
  for (const callId of recorded) recordings.remove(callId)
  repositories.people.scrub()
  leaveDesk(ports, state, leadId)
}

/** Width, case, spaces and 様 make no difference: it is to be meant, not to be copied. */
function isNameOf({ name, companyName }: LeadRow, typed: string): boolean {
  return name === '' ? companyKey(typed) === companyKey(companyName) : personKey(typed) === personKey(name)
}

function leaveDesk(ports: DeskPorts, state: DeskState, leadId: string): void {
  const { entries, todos } = ports.repositories
  Object.assign(state, { lists: null, lastSaved: null })
  state.notices = state.notices.filter((todo) => todos.open(todo) !== undefined)
  if (state.entryId !== null && entries.get(state.entryId)?.leadId === leadId) serveNext(ports, state)
}
