import type { DncSubject } from '../../../shared/domain/compliance/do-not-call'
import { assertNever } from '../../../shared/lib/assert-never'
import type { LeadRow } from '../../database/repositories/lead-repository'
import type { DeskPorts } from '../desk-ports'

/** What a subject is called on the screen when it is entered for a lead. A number is written from itself. */
export function labelFor({ repositories }: DeskPorts, { scope, subject }: DncSubject, lead: LeadRow): string {
  switch (scope) {
    case 'number':
      return ''
    case 'person':
      return [lead.companyName, lead.name].filter((part) => part !== '').join(' ')
    case 'department':
      return `${lead.companyName} ${lead.department}`
    case 'company':
      return lead.companyName
    case 'group':
      return repositories.groups.nameOf(subject)
    default:
      return assertNever(scope)
  }
}
