import type { ErasurePreview } from '../../../shared/contract/person'
import { AppError } from '../../../shared/errors/app-error'
import type { LeadRow } from '../../database/repositories/lead-repository'
import type { PersonKeys } from '../../database/repositories/person-repository'
import type { DeskPorts } from '../desk-ports'
import { subjectsOfLead } from '../do-not-call/lead-identity'
import { requirePermission } from '../require-permission'

/** What erasing a person would take and leave. Changes nothing. */
export function previewErasure(ports: DeskPorts, leadId: string): ErasurePreview {
  requirePermission(ports, 'person.data')
  const lead = readPerson(ports, leadId)
  const { calls, forbiddenNumbers, mentionedElsewhere, ...erased } = ports.repositories.people.preview(keysOf(ports, lead))
  return { name: lead.name, company: lead.companyName, erased, kept: { calls, forbiddenNumbers }, mentionedElsewhere }
}

/** @throws AppError `desk.lead_gone`, `person.erased` */
export function readPerson({ repositories }: DeskPorts, leadId: string): LeadRow {
  const lead = repositories.leads.get(leadId)
  if (!lead) throw new AppError('desk.lead_gone')
  if (lead.erasedAt !== null) throw new AppError('person.erased')
  return lead
}

export function keysOf(ports: DeskPorts, lead: LeadRow): PersonKeys {
  const persons = subjectsOfLead(ports, lead.id).flatMap(({ scope, subject }) => (scope === 'person' ? [subject] : []))
  return { lead: lead.id, company: lead.companyId, name: lead.nameKey, persons: JSON.stringify(persons) }
}
