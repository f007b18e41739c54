import type { TimelineKind } from '../../../shared/contract/timeline'

/** The leads in question. */
const PEOPLE = `people AS MATERIALIZED (SELECT id, name FROM lead WHERE id = $lead OR company_id = $company)`

/** Each kind's own rows; the newest of each are enough to know the newest of all. */
const PARTS: Readonly<Record<TimelineKind, string>> = {
  call: `${part('call', 'call.id', 'call.started_at', 'call.rep', 'call', {
    callId: 'call.id',
    direction: 'direction',
    outcome: 'outcome',
    line: 'line',
    number: 'number',
    talked: 'ended_at - connected_at',
    recording: '(SELECT state FROM recording WHERE recording.call_id = call.id)'
  })} UNION ALL ${part('call', 'missed_call.id', 'missed_call.at', "''", 'missed_call', {
    callId: 'NULL',
    direction: "'in'",
    outcome: 'NULL',
    line: 'line',
    number: 'number',
    talked: 'NULL',
    recording: 'NULL'
  })}`,
  answer: part('answer', 'answer.id', 'answered_at', 'answer.rep', 'answer', {
    callId: 'call_id',
    field: 'field',
    value: 'value',
    confidence: 'confidence',
    words: 'words',
    replaced: truth('superseded_by IS NOT NULL')
  }),
  note: part(
    'note',
    'note.call_id',
    'note.updated_at',
    'call.rep',
    'note',
    { callId: 'note.call_id', facts: 'facts', interpretation: 'interpretation', action: 'action', consult: truth('consult') },
    'JOIN call ON call.id = note.call_id',
    "facts || interpretation || action <> ''"
  ),
  todo: `${part('todo', 'todo.id', 'todo.created_at', "''", 'todo', {
    event: "'made'",
    todo: 'todo.kind',
    dueAt: 'due_at',
    dueOn: 'due_on',
    owner: 'owner',
    detail: 'detail',
    closedAt: 'closed_at'
  })} UNION ALL ${part(
    'todo',
    'op.id',
    'op.at',
    'op.actor',
    'todo',
    {
      event: 'substr(op.kind, 6)',
      todo: 'todo.kind',
      detail: 'todo.detail',
      reason: "payload_json ->> '$.reason'",
      to: "payload_json -> '$.to'"
    },
    "JOIN op ON op.entity = 'todo' AND op.entity_id = todo.id",
    "op.kind IN ('todo.done', 'todo.postponed')"
  )}`,
  mail: part('mail', 'mail.id', 'mail.created_at', "''", 'mail', {
    template: 'template',
    dueOn: 'due_on',
    stopped: truth("status = 'stopped'")
  }),
  handoff: part('handoff', 'handoff.id', 'handoff.created_at', "''", 'handoff', {
    meetingAt: 'meeting_at',
    place: 'place',
    attendees: 'attendees',
    status: 'status'
  }),
  behaviour: part('behaviour', 'behaviour.id', 'occurred_at', "''", 'behaviour', { behaviour: 'behaviour.kind', title: 'title' }),
  // an entry counts for whom it is about, whoever it was entered for
  dnc: `SELECT created_at AS at, 'dnc:' || dnc.id AS key,
      coalesce((SELECT name FROM people WHERE people.id = dnc.lead_id), '') AS name, rep,
      json_object('kind', 'dnc', 'scope', scope, 'level', level, 'words', words, 'liftedAt', lifted_at, 'liftedBy', coalesce(lifted_by, ''),
        'liftReason', coalesce(lift_reason, '')) AS json
    FROM dnc WHERE dnc.id IN (
      SELECT id FROM dnc WHERE lead_id IN (SELECT id FROM people)
      UNION SELECT dnc.id FROM json_each($subjects) AS known
        CROSS JOIN dnc ON dnc.scope = known.value ->> 'scope' AND dnc.subject = known.value ->> 'subject')
    AND (created_at, 'dnc:' || dnc.id) < ($at, $key)`,
  relationship: `SELECT op.at AS at, 'relationship:' || op.id AS key, people.name AS name, op.actor AS rep,
      json_object('kind', 'relationship', 'from', payload_json ->> '$.from', 'to', payload_json ->> '$.to') AS json
    FROM people CROSS JOIN op ON op.entity = 'lead' AND op.entity_id = people.id
    WHERE op.kind = 'lead.relationship' AND (op.at, 'relationship:' || op.id) < ($at, $key)`,
  // what the log says outcomes did to the level; one that was undone since did nothing
  level: `SELECT at, key, name, rep, json_object('kind', 'level', 'from', level_from, 'to', level_to, 'outcome', outcome) AS json FROM (
      SELECT op.at AS at, 'level:' || op.id AS key, people.name AS name, op.actor AS rep, payload_json ->> '$.plan.code' AS outcome,
        ${levelOf('before')} AS level_from, ${levelOf('after')} AS level_to
      FROM people CROSS JOIN call ON call.lead_id = people.id JOIN op ON op.entity = 'call' AND op.entity_id = call.id
      WHERE op.kind IN ('outcome.saved', 'outcome.corrected') AND NOT EXISTS (
        SELECT 1 FROM op AS undone WHERE undone.entity = 'call' AND undone.entity_id = call.id AND undone.payload_json ->> '$.undoes' = op.id)
    ) WHERE level_from <> level_to AND (at, key) < ($at, $key)`
}

/** One statement for a set of kinds: the newest `$limit` events that lie before the place (`$at`, `$key`). */
export function timelineSql(kinds: readonly TimelineKind[]): string {
  const parts = kinds.map((kind) => `SELECT * FROM (${PARTS[kind]} ORDER BY at DESC, key DESC LIMIT $limit)`)
  return `WITH ${PEOPLE} ${parts.join(' UNION ALL ')} ORDER BY at DESC, key DESC LIMIT $limit`
}

/** Rows of one table of the people in question; `CROSS` keeps SQLite from starting at the larger table. */
function part(
  kind: TimelineKind,
  id: string,
  at: string,
  rep: string,
  table: string,
  fields: Readonly<Record<string, string>>,
  join = '',
  where = 'true'
): string {
  const json = Object.entries(fields).map(([name, column]) => `'${name}', ${column}`)
  return `SELECT ${at} AS at, '${kind}:' || ${id} AS key, people.name AS name, ${rep} AS rep,
      json_object('kind', '${kind}', ${json.join(', ')}) AS json
    FROM people CROSS JOIN ${table} ON ${table}.lead_id = people.id ${join} WHERE ${where} AND (${at}, '${kind}:' || ${id}) < ($at, $key)`
}

/** JSON knows true and false, SQLite's columns only 0 and 1. */
function truth(condition: string): string {
  return `json(iif(${condition}, 'true', 'false'))`
}

/** A lead's level before or after, where the log holds the rows that an outcome changed. */
function levelOf(side: 'before' | 'after'): string {
  return `(SELECT change.value ->> '$.${side}.level'
    FROM json_each(payload_json, iif(op.kind = 'outcome.corrected', '$.all', '$.changes')) AS change
    WHERE change.value ->> '$.table' = 'lead' AND change.value ->> '$.id' = people.id)`
}
