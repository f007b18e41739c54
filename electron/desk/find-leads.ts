import type { UpcomingView } from '../../shared/contract/desk-snapshot'
import { whyThisLead } from '../../shared/domain/queue/why'
import type { DeskPorts } from './desk-ports'
import { currentList } from './serve-lead'

const RESULTS = 30

/** What is coming, in the order in which it will be served. */
export function upcomingLeads(ports: DeskPorts, limit: number): UpcomingView[] {
  const list = currentList(ports)
  if (!list) return []
  const view = { now: ports.clock.now(), rep: ports.settings().rep.name }
  return ports.repositories.queue.upcoming(list.id, { ...view, limit }).flatMap(({ id }) => lineOf(ports, id))
}

/** Leads of any list whose company, person or number contains the text; nothing for an empty text. */
export function findLeads(ports: DeskPorts, text: string): UpcomingView[] {
  if (text === '') return []
  return ports.repositories.search.entries(text, RESULTS).flatMap((id) => lineOf(ports, id))
}

function lineOf({ repositories, clock, settings }: DeskPorts, entryId: string): UpcomingView[] {
  const facts = repositories.queue.facts(entryId)
  const lead = facts && repositories.leads.get(facts.entry.leadId)
  if (!lead) return []
  const why = whyThisLead(facts, { now: clock.now(), rep: settings().rep.name })
  return [{ entryId, leadId: lead.id, company: lead.companyName, name: lead.name, why }]
}
