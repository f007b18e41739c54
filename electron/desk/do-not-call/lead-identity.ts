import { type DncIdentity, type DncSubject, dncSubjects } from '../../../shared/domain/compliance/do-not-call'
import { departmentKey } from '../../../shared/domain/lead/keys'
import type { LeadRow, PhoneRow } from '../../database/repositories/lead-repository'
import type { DeskPorts } from '../desk-ports'

/** What do-not-call knows a lead by, as it is stored at this moment. */
export function leadIdentity({ repositories }: Pick<DeskPorts, 'repositories'>, lead: LeadRow, phones: readonly PhoneRow[]): DncIdentity {
  return {
    companyKey: lead.companyKey,
    personKey: lead.nameKey,
    departmentKey: departmentKey(lead.department),
    groupKey: repositories.groups.groupOf(lead.companyKey),
    numbers: phones.map(({ e164 }) => e164)
  }
}

/** Every subject under which an entry would be about this lead, on any of its numbers. */
export function subjectsOfLead(ports: Pick<DeskPorts, 'repositories'>, leadId: string): readonly DncSubject[] {
  const { leads } = ports.repositories
  const lead = leads.get(leadId)
  if (!lead) return []
  const identity = leadIdentity(ports, lead, leads.phones(lead.id, lead.companyId))
  return [...identity.numbers.map((number) => ({ scope: 'number', subject: number }) as const), ...dncSubjects('', identity)]
}
