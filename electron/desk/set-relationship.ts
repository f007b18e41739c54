import { type Relationship, relationshipOf } from '../../shared/domain/lead/relationship'
import { AppError } from '../../shared/errors/app-error'
import type { DeskPorts } from './desk-ports'

/** Notes what kind of contact a person seems to be; null takes it back. The log keeps every change with who and when. */
export function setRelationship(ports: DeskPorts, leadId: string, to: Relationship | null): void {
  const { repositories, clock, newId, settings } = ports
  const lead = repositories.leads.get(leadId)
  if (!lead) throw new AppError('desk.lead_gone')
  const from = relationshipOf(lead.relationship)
  if (from === to) return
  const now = clock.now()
  const actor = settings().rep.name
  repositories.transaction(() => {
    repositories.leads.setRelationship(leadId, to ?? '', now, actor)
    repositories.ops.append({
      id: newId(),
      at: now,
      actor,
      kind: 'lead.relationship',
      entity: 'lead',
      entityId: leadId,
      payload: { from, to }
    })
  })
}
