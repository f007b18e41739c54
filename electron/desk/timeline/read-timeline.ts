import { TIMELINE_KINDS, type TimelineEvent, type TimelinePage, type TimelineQuestion } from '../../../shared/contract/timeline'
import type { StoredDetail, TimelineRow } from '../../database/repositories/timeline-repository'
import type { DeskPorts } from '../desk-ports'
import { subjectsOfLead } from '../do-not-call/lead-identity'
import { fieldLabels } from './field-labels'

/** A page of what happened with a lead, or with everybody of a company, newest first. */
export function readTimeline(ports: DeskPorts, { of, kinds, before, limit }: TimelineQuestion): TimelinePage {
  const leadIds = 'leadId' in of ? [of.leadId] : ports.repositories.leads.idsOfCompany(of.companyId)
  const rows = ports.repositories.timeline.read({
    lead: 'leadId' in of ? of.leadId : null,
    company: 'companyId' in of ? of.companyId : null,
    subjects: leadIds.flatMap((id) => subjectsOfLead(ports, id)),
    kinds: kinds.length === 0 ? TIMELINE_KINDS : [...new Set(kinds)],
    before,
    // one more tells whether there is another page
    limit: limit + 1
  })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    events: shown.map((row) => eventOf(ports, row)),
    next: last && rows.length > limit ? { at: last.at, key: last.key } : null
  }
}

function eventOf(ports: DeskPorts, { at, key, name, rep, json }: TimelineRow): TimelineEvent {
  const stored: StoredDetail = JSON.parse(json)
  if (stored.kind !== 'answer') return { at, key, name, rep, ...stored }
  const { callId, field, ...answer } = stored
  return { at, key, name, rep, ...answer, label: fieldLabels(ports, callId).get(field) ?? field }
}
