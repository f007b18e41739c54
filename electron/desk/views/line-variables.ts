import { DateTime } from 'luxon'
import { addBusinessDays } from '../../../shared/domain/calendar/business-calendar'
import type { LineVariables } from '../../../shared/domain/script/variables'
import { type LocalDate, localDate, localTime, ZONE } from '../../../shared/lib/time'
import type { DeskPorts } from '../desk-ports'
import type { OpenedScript } from '../opened-script'

/** Meetings are proposed a few working days ahead: one in the afternoon, one on a later morning. */
const FIRST_PROPOSAL = { days: 3, hour: 14 }
const SECOND_PROPOSAL = { days: 5, hour: 10 }

/** What the spoken lines may name. An empty value shows as a named gap. */
export function lineVariables(ports: DeskPorts, { opened, answers }: OpenedScript): LineVariables {
  const { repositories, clock, calendar, settings } = ports
  const { lead, list } = opened
  const { rep } = settings()
  const now = clock.now()
  const latest = repositories.leads.behaviours(lead.id, 1)[0]
  const proposal = ({ days, hour }: { days: number; hour: number }) => spokenDay(addBusinessDays(localDate(now), days, calendar), hour)
  return {
    'lead.name': lead.name,
    'lead.kana': lead.kana,
    'lead.department': lead.department,
    'lead.title': lead.title,
    'lead.email': lead.email,
    'lead.source': lead.source,
    'company.name': lead.companyName,
    'company.kana': lead.companyKana,
    'company.industry': lead.industry,
    'company.employees': lead.employees === null ? '' : String(lead.employees),
    'company.region': lead.region,
    'company.website': lead.website,
    'rep.name': rep.name,
    'rep.company': rep.company,
    'rep.phone': rep.phone,
    'rep.email': rep.email,
    'list.name': list.name,
    'list.source': list.source,
    'behaviour.latest.title': latest?.title,
    'behaviour.latest.date': latest && localDate(latest.at),
    'behaviour.latest.kind': latest?.kind,
    'proposal.first': proposal(FIRST_PROPOSAL),
    'proposal.second': proposal(SECOND_PROPOSAL),
    'now.date': localDate(now),
    'now.time': localTime(now),
    ...Object.fromEntries(answers.map(({ field, value }) => [`answers.${field}`, value]))
  }
}

/** 11月25日（水）14時 */
function spokenDay(date: LocalDate, hour: number): string {
  return `${DateTime.fromISO(date, { zone: ZONE }).setLocale('ja').toFormat('M月d日（ccc）')}${hour}時`
}
