import type { HistoryItem, LeadView, NumberView } from '../../../shared/contract/desk-snapshot'
import type { DialVerdict } from '../../../shared/domain/compliance/dial-gate'
import { relationshipOf } from '../../../shared/domain/lead/relationship'
import { OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { whyThisLead } from '../../../shared/domain/queue/why'
import { AppError } from '../../../shared/errors/app-error'
import { formatNational } from '../../../shared/lib/phone-number'
import type { FinishedCallRow } from '../../database/repositories/call-repository'
import type { LeadRow } from '../../database/repositories/lead-repository'
import type { DeskPorts } from '../desk-ports'
import { askDialGate } from '../dial-facts'
import { subjectsOfLead } from '../do-not-call/lead-identity'
import type { OpenedLead } from '../opened-lead'
import { earlierOutcomes } from '../outcome-log'
import { queueView } from '../queue-view'
import { fieldLabels } from '../timeline/field-labels'

const HISTORY_LENGTH = 20
const BEHAVIOURS = 10

/** The left side of the desk: who this is, why now, and what happened before. */
export function leadView(ports: DeskPorts, opened: OpenedLead): LeadView {
  const { repositories } = ports
  const { entry, lead, phones } = opened
  const facts = repositories.queue.facts(entry.id)
  if (!facts) throw new AppError('desk.lead_gone')
  return {
    id: lead.id,
    entryId: entry.id,
    name: lead.name,
    kana: lead.kana,
    department: lead.department,
    title: lead.title,
    email: lead.email,
    source: lead.source,
    level: lead.level,
    score: lead.score,
    optInOn: lead.optInOn,
    optOutOn: lead.optOutOn,
    practice: lead.practice === 1,
    relationship: relationshipView(lead),
    custom: customFields(lead.customJson),
    company: {
      id: lead.companyId,
      name: lead.companyName,
      kana: lead.companyKana,
      industry: lead.industry,
      employees: lead.employees,
      region: lead.region,
      website: lead.website,
      restUntil: lead.restUntil
    },
    numbers: phones.map((phone) => ({
      e164: phone.e164,
      national: formatNational(phone.e164),
      extension: phone.extension,
      kind: phone.kind,
      status: phone.status,
      verdict: verdictBeforeDialling(askDialGate(ports, opened, phone.e164))
    })),
    why: whyThisLead(facts, queueView(ports, opened.list)),
    behaviours: repositories.leads.behaviours(lead.id, BEHAVIOURS),
    history: repositories.calls.history(lead.id, HISTORY_LENGTH).map((call) => historyItem(ports, call)),
    todos: repositories.todos.openOf(lead.id),
    dnc: repositories.dnc.find(subjectsOfLead(ports, lead.id))
  }
}

function relationshipView({ relationship, relationshipAt, relationshipBy }: LeadRow): LeadView['relationship'] {
  const type = relationshipOf(relationship)
  return type && { type, at: relationshipAt, by: relationshipBy }
}

function historyItem(ports: DeskPorts, { inputJson, ...call }: FinishedCallRow): HistoryItem {
  const input = OutcomeInput.parse(JSON.parse(inputJson ?? '{}'))
  const { gaps = [] } = input
  const labels = gaps.length === 0 ? new Map<string, string>() : fieldLabels(ports, call.callId)
  return { ...call, input, gaps: gaps.map((field) => labels.get(field) ?? field), earlierOutcomes: earlierOutcomes(ports, call.callId) }
}

/** During a call the line is busy and its outcome open: that says nothing about the number. */
function verdictBeforeDialling(verdict: DialVerdict): NumberView['verdict'] {
  if (verdict.kind === 'allowed') return verdict
  const refusals = verdict.refusals.filter(({ kind }) => kind !== 'line_busy' && kind !== 'open_outcome')
  return refusals.length === 0 ? { kind: 'allowed', warnings: [] } : { kind: 'refused', refusals }
}

function customFields(json: string): LeadView['custom'] {
  const fields: Record<string, unknown> = JSON.parse(json)
  return Object.entries(fields).map(([label, value]) => ({ label, value: String(value) }))
}
