import { type Instant, type LocalDate, localDate, localTime } from '../../shared/lib/time'
import type { AddedLead } from './desk-leads'
import type { DeskRig } from './desk-rig'

/** What the database holds of a lead after a call, in words that can be compared with the table of outcomes. */
export interface Consequences {
  readonly attempts: number
  readonly level: number
  /** `retry 2026-11-26 13:30`, with the owner of a promise behind it; `out declined` */
  readonly place: string
  /** Open to-dos: kind, due, owner. */
  readonly todos: readonly string[]
  /** Planned mails: template and day. */
  readonly mails: readonly string[]
  readonly handoffs: readonly string[]
  readonly dnc: readonly string[]
  readonly wrongNumbers: readonly string[]
  readonly companyRest: string | null
}

export function consequences(rig: DeskRig, lead: AddedLead): Consequences {
  const entry = rig.row<EntryFields>('SELECT attempts, lane, due_at, owner, out_reason FROM list_entry WHERE id = ?', lead.entryId)
  if (!entry) throw new Error('the lead has no place in a list')
  return {
    attempts: entry.attempts,
    level: rig.row<{ level: number }>('SELECT level FROM lead WHERE id = ?', lead.leadId)?.level ?? 0,
    place: entry.lane === 'out' ? `out ${entry.out_reason}` : words(entry.lane, instant(entry.due_at), entry.owner),
    todos: rig
      .rows<TodoFields>(
        'SELECT kind, due_at, due_on, owner FROM todo WHERE lead_id = ? AND closed_at IS NULL ORDER BY kind, due_at',
        lead.leadId
      )
      .map(({ kind, due_at, due_on, owner }) => words(kind, due_on ?? instant(due_at), owner)),
    mails: rig
      .rows<{ template: string; due_on: LocalDate }>(
        "SELECT template, due_on FROM mail WHERE lead_id = ? AND status = 'planned' ORDER BY due_on, template",
        lead.leadId
      )
      .map(({ template, due_on }) => words(template, due_on)),
    handoffs: rig
      .rows<HandoffFields>(
        'SELECT status, meeting_at, place, attendees FROM handoff WHERE lead_id = ? ORDER BY created_at, id',
        lead.leadId
      )
      .map(({ status, meeting_at, place, attendees }) => words(status, instant(meeting_at), place, attendees)),
    dnc: rig
      .rows<{ scope: string; subject: string; level: string; words: string }>(
        'SELECT scope, subject, level, words FROM dnc WHERE lead_id = ? ORDER BY created_at, id',
        lead.leadId
      )
      .map((entry) => words(entry.level, entry.scope, entry.subject, entry.words)),
    wrongNumbers: rig
      .rows<{ e164: string }>("SELECT e164 FROM phone WHERE company_id = ? AND status = 'wrong'", lead.companyId)
      .map(({ e164 }) => e164),
    companyRest: instant(
      rig.row<{ rest_until: Instant | null }>('SELECT rest_until FROM company WHERE id = ?', lead.companyId)?.rest_until ?? null
    )
  }
}

interface EntryFields {
  readonly attempts: number
  readonly lane: string
  readonly due_at: Instant | null
  readonly owner: string | null
  readonly out_reason: string | null
}

interface TodoFields {
  readonly kind: string
  readonly due_at: Instant | null
  readonly due_on: LocalDate | null
  readonly owner: string
}

interface HandoffFields {
  readonly status: string
  readonly meeting_at: Instant
  readonly place: string
  readonly attendees: string
}

function instant(at: Instant | null): string | null {
  return at === null ? null : `${localDate(at)} ${localTime(at)}`
}

function words(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ')
}
