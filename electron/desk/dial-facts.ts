import { callingVerdict } from '../../shared/domain/calendar/calling-hours'
import { numberKind } from '../../shared/domain/call/number-kind'
import { type DialFacts, type DialVerdict, dialGate } from '../../shared/domain/compliance/dial-gate'
import { dncSubjects } from '../../shared/domain/compliance/do-not-call'
import { isE164 } from '../../shared/lib/phone-number'
import { MINUTE } from '../../shared/lib/time'
import type { DeskPorts } from './desk-ports'
import { leadIdentity } from './do-not-call/lead-identity'
import type { OpenedLead } from './opened-lead'

/** Asks the one gate about a number of the opened lead, on facts read at this moment. */
export function askDialGate(ports: DeskPorts, opened: OpenedLead, number: string): DialVerdict {
  return dialGate(dialFacts(ports, opened, number))
}

function dialFacts(ports: DeskPorts, opened: OpenedLead, number: string): DialFacts {
  const { repositories, clock, calendar, line, settings } = ports
  const { entry, lead, hours, phones } = opened
  const now = clock.now()
  const phone = phones.find(({ e164 }) => e164 === number)
  const subjects = dncSubjects(number, leadIdentity(ports, lead, phones))
  const team = repositories.teamSettings.get()
  return {
    now,
    rep: settings().rep.name,
    line: settings().line,
    number: isE164(number) ? number : null,
    numberKind: numberKind(number),
    numberStatus: phone?.status ?? 'foreign',
    practiceLead: lead.practice === 1,
    dnc: repositories.dnc.find(subjects),
    hours: callingVerdict(now, hours, calendar, team.callingLimits),
    lineBusy: line.liveCalls().length > 0,
    openCalls: repositories.calls.openCount(),
    lease: entry.leaseOwner === null || entry.leaseUntil === null ? null : { owner: entry.leaseOwner, until: entry.leaseUntil },
    companyRestUntil: lead.restUntil,
    numberRest: team.retry.restMinutes * MINUTE,
    numberTriedAt: repositories.leads.triedAt(number),
    companyCalledAt: repositories.calls.companyCalledAt(lead.companyId)
  }
}
