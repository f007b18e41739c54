import type { ExportSubject } from '../../../shared/contract/export'

const LISTED = `($list IS NULL OR EXISTS (SELECT 1 FROM list_entry WHERE list_entry.lead_id = lead.id AND list_entry.list_id = $list))`
const LEAD = `($level IS NULL OR lead.level = $level)`
const MADE_UP = `($practice IS NULL OR lead.practice = $practice)`
const WHO = `company.name AS company, lead.department, lead.title, lead.name, lead.erased_at IS NOT NULL AS erased`
const LEAD_AND_COMPANY = `JOIN company ON company.id = lead.company_id`
const LATEST = `(SELECT list_entry.last_outcome FROM list_entry WHERE list_entry.lead_id = lead.id AND last_called_at IS NOT NULL ORDER BY last_called_at DESC LIMIT 1)`
const DUE = `coalesce(due_on, date(due_at / 1000, 'unixepoch', '+9 hours'))`
const numbers = (kind: string): string =>
  `(SELECT json_group_array(e164) FROM (SELECT e164 FROM phone WHERE kind = '${kind}' AND status = 'active'
    AND (phone.lead_id = lead.id OR (phone.lead_id IS NULL AND phone.company_id = lead.company_id)) ORDER BY position, id))`

interface Table {
  readonly columns: string
  readonly from: string
  readonly where: string
  readonly order: string
}

/** Of each subject: what is read, from where, which rows, in which order. */
const TABLES: Readonly<Record<ExportSubject, Table>> = {
  calls: {
    columns: `call.started_at AS startedAt, coalesce(list.name, '') AS list, ${WHO}, direction, call.number, line, rep, outcome, connected_at AS connectedAt,
      ended_at AS endedAt, outcome_json ->> '$.reason' AS reason, lead.level, coalesce(facts, '') AS facts,
      coalesce(interpretation, '') AS interpretation, coalesce(action, '') AS action`,
    from: `call JOIN lead ON lead.id = call.lead_id ${LEAD_AND_COMPANY} LEFT JOIN list_entry ON list_entry.id = list_entry_id
      LEFT JOIN list ON list.id = list_entry.list_id LEFT JOIN note ON note.call_id = call.id`,
    where: `($from IS NULL OR started_at >= $from) AND ($to IS NULL OR started_at < $to) AND ($list IS NULL OR list_entry.list_id = $list)
      AND ($rep IS NULL OR rep = $rep) AND ($practice IS NULL OR (line = 'practice') = $practice) AND ${LEAD}
      AND ($outcomes = '[]' OR outcome IN (SELECT value FROM json_each($outcomes)))`,
    order: 'call.started_at, call.id'
  },
  answers: {
    columns: `answered_at AS answeredAt, ${WHO}, field, value, confidence, words, rep, superseded_by IS NULL AS current`,
    from: `answer JOIN lead ON lead.id = answer.lead_id ${LEAD_AND_COMPANY}`,
    where: `($from IS NULL OR answered_at >= $from) AND ($to IS NULL OR answered_at < $to) AND ($rep IS NULL OR rep = $rep)
      AND ${LISTED} AND ${MADE_UP} AND ${LEAD}`,
    order: 'company.name_key, lead.name_key, lead.id, answered_at, answer.id'
  },
  todos: {
    columns: `${WHO}, todo.kind, detail, due_at AS dueAt, due_on AS dueOn, owner, todo.created_at AS createdAt, closed_at AS closedAt`,
    from: `todo JOIN lead ON lead.id = todo.lead_id ${LEAD_AND_COMPANY}`,
    where: `($from IS NULL OR ${DUE} >= $fromDay) AND ($to IS NULL OR ${DUE} <= $toDay) AND ($rep IS NULL OR owner = $rep)
      AND ($open = 0 OR closed_at IS NULL) AND ${LISTED} AND ${MADE_UP} AND ${LEAD}`,
    order: `${DUE} IS NULL, ${DUE}, due_at, todo.id`
  },
  leads: {
    columns: `company.name AS company, company.kana AS companyKana, lead.name, lead.kana, department, title, ${numbers('main')} AS main,
      ${numbers('direct')} AS direct, ${numbers('mobile')} AS mobile, email, industry, employees, region, website, lead.source, level, score,
      opt_in_on AS optInOn, opt_out_on AS optOutOn, custom_json AS customJson,
      coalesce((SELECT group_concat(list.name, '、') FROM list_entry JOIN list ON list.id = list_id WHERE list_entry.lead_id = lead.id), '') AS lists,
      (SELECT count(*) FROM call WHERE call.lead_id = lead.id) AS calls,
      (SELECT max(started_at) FROM call WHERE call.lead_id = lead.id) AS lastCalledAt, ${LATEST} AS lastOutcome`,
    from: `lead ${LEAD_AND_COMPANY}`,
    where: `erased_at IS NULL AND ${LISTED} AND ${MADE_UP} AND ${LEAD}
      AND ($outcomes = '[]' OR ${LATEST} IN (SELECT value FROM json_each($outcomes)))`,
    order: 'company.name_key, lead.name_key, lead.id'
  }
}

export function rowsSql(subject: ExportSubject): string {
  const { columns, from, where, order } = TABLES[subject]
  return `SELECT ${columns} FROM ${from} WHERE ${where} ORDER BY ${order}`
}

export function countSql(subject: ExportSubject): string {
  const { from, where } = TABLES[subject]
  return `SELECT count(*) FROM ${from} WHERE ${where}`
}

/** The headers of the fields that a team's own files brought, the most frequent first. */
export function customHeadersSql(): string {
  const { from, where } = TABLES.leads
  return `SELECT field.key FROM ${from}, json_each(custom_json) AS field WHERE ${where} AND custom_json <> '{}'
    GROUP BY field.key ORDER BY count(*) DESC, field.key LIMIT $most`
}
