import type { UpcomingView } from '../../shared/contract/desk-snapshot'
import { whyThisLead } from '../../shared/domain/queue/why'
import type { DeskPorts } from './desk-ports'
import { queueView } from './queue-view'
import { currentList } from './serve-lead'

/** What is coming, in the order in which it will be served. */
export function upcomingLeads(ports: DeskPorts, limit: number): UpcomingView[] {
  const list = currentList(ports)
  if (!list) return []
  return ports.repositories.queue.upcoming(list.id, { ...queueView(ports, list), limit }).flatMap(({ id }) => lineOf(ports, id))
}

function lineOf(ports: DeskPorts, entryId: string): UpcomingView[] {
  const { repositories } = ports
  const facts = repositories.queue.facts(entryId)
  const lead = facts && repositories.leads.get(facts.entry.leadId)
  const listId = repositories.entries.get(entryId)?.listId
  const list = listId === undefined ? undefined : repositories.lists.get(listId)
  if (!lead || !list) return []
  const why = whyThisLead(facts, queueView(ports, list))
  return [{ entryId, leadId: lead.id, company: lead.companyName, name: lead.name, why }]
}
