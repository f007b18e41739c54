import type { Instant, LocalDate } from '../../../shared/lib/time'
import type { DeskDatabase } from '../open'

/** One thing that is kept of a person; which words of it are shown how is the file's business. */
export interface PersonFact {
  readonly section:
    | 'number'
    | 'behaviour'
    | 'call'
    | 'recording'
    | 'missed'
    | 'note'
    | 'answer'
    | 'todo'
    | 'mail'
    | 'handoff'
    | 'dnc'
    | 'log'
  readonly at: Instant | null
  readonly on: LocalDate | null
  readonly item: string
  readonly content: string
  readonly by: string
}

/** The person's own fields, and the company's that stand beside them. */
export type PersonFields = Readonly<Record<string, string | number | null>>

const FIELDS = `SELECT company.name AS company, lead.name, lead.kana, department, title, email, source, level, score, relationship,
  opt_in_on AS optInOn, opt_out_on AS optOutOn, custom_json AS customJson, lead.created_at AS createdAt
  FROM lead JOIN company ON company.id = lead.company_id WHERE lead.id = ?`

const fact = (section: PersonFact['section'], at: string, on: string, item: string, content: string, by: string, rows: string): string =>
  `SELECT '${section}' AS section, ${at} AS at, ${on} AS "on", ${item} AS item, ${content} AS content, ${by} AS "by" FROM ${rows}`

const FACTS = [
  fact('number', 'created_at', 'NULL', 'kind', "e164 || iif(extension = '', '', ' x' || extension)", "''", 'phone WHERE lead_id = $lead'),
  fact('behaviour', 'occurred_at', 'NULL', 'kind', 'title', "''", 'behaviour WHERE lead_id = $lead'),
  fact('missed', 'at', 'NULL', "''", "number || iif(name = '', '', ' ' || name)", "''", 'missed_call WHERE lead_id = $lead'),
  fact(
    'call',
    'started_at',
    'NULL',
    "coalesce(outcome, '')",
    "number || coalesce(' ' || outcome_json, '')",
    'rep',
    'call WHERE lead_id = $lead'
  ),
  // the sound itself is handed out beside the table
  fact(
    'recording',
    'recording.started_at',
    'NULL',
    'purpose',
    "'recordings/' || call_id || '.wav'",
    'rep',
    "recording JOIN call ON call.id = call_id WHERE lead_id = $lead AND state <> 'erased'"
  ),
  ...['facts', 'interpretation', 'action'].map((part) =>
    fact(
      'note',
      'started_at',
      'NULL',
      `'${part}'`,
      part,
      'rep',
      `note JOIN call ON call.id = call_id WHERE note.lead_id = $lead AND ${part} <> ''`
    )
  ),
  fact(
    'answer',
    'answered_at',
    'NULL',
    'field',
    "value || iif(words = '', '', '「' || words || '」')",
    'rep',
    'answer WHERE lead_id = $lead'
  ),
  fact('todo', 'due_at', 'due_on', 'kind', 'detail', 'owner', 'todo WHERE lead_id = $lead'),
  fact('mail', 'NULL', 'due_on', 'template', 'status', "''", 'mail WHERE lead_id = $lead'),
  fact('handoff', 'meeting_at', 'NULL', 'status', "place || ' ' || attendees", "''", 'handoff WHERE lead_id = $lead'),
  fact('dnc', 'created_at', 'NULL', 'scope', 'words', 'rep', 'dnc WHERE lead_id = $lead'),
  fact(
    'log',
    'at',
    'NULL',
    'kind',
    "''",
    'actor',
    `op WHERE (entity = 'lead' AND entity_id = $lead) OR (entity = 'call' AND entity_id IN (SELECT id FROM call WHERE lead_id = $lead))
      OR (entity = 'answer' AND entity_id IN (SELECT id FROM answer WHERE lead_id = $lead))
      OR (entity = 'todo' AND entity_id IN (SELECT id FROM todo WHERE lead_id = $lead))
      OR (entity = 'list_entry' AND entity_id IN (SELECT id FROM list_entry WHERE lead_id = $lead))`
  )
].map((part) => `SELECT * FROM (${part} ORDER BY 2, 3)`)

/** Everything that is kept of one person, to be handed out on request. */
export function createPersonFileRepository(database: DeskDatabase) {
  return {
    fields: (lead: string): PersonFields | undefined => database.prepare<[string], PersonFields>(FIELDS).get(lead),
    facts: (lead: string): readonly PersonFact[] => database.prepare<{ lead: string }, PersonFact>(FACTS.join(' UNION ALL ')).all({ lead })
  } as const
}
