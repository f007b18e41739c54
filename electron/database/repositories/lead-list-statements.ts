import type { LeadFilter, LeadOrder, LeadQuestion } from '../../../shared/contract/lead-list'
import { FORBIDDING_REASONS, type Standing } from '../../../shared/domain/lead/standing'

/** What each order is sorted by, and the index that holds it with everything that is filtered by. */
export const ORDERS: Readonly<Record<LeadOrder, { readonly key: string; readonly index: string }>> = {
  name: { key: 'name_order', index: 'list_entry_by_name' },
  due: { key: 'due_order', index: 'list_entry_by_due' },
  called: { key: 'called_order', index: 'list_entry_by_called' },
  worth: { key: 'worth', index: 'list_entry_by_worth' }
}

const WORTH_OF_LEVEL = 10_000

/** Entries of found leads are few: they are sorted as they are asked for. */
const OF_LEADS = 'json_each($leads) AS found CROSS JOIN list_entry INDEXED BY list_entry_by_lead'

export interface WalkParameters {
  readonly [name: string]: string | number | null | undefined
}

/** How a question is walked through: from a place on, so many entries at a time, of which those that match are told. */
export interface WalkSql {
  /** The first `$limit` matches of the next `$scan` entries. */
  readonly matches: string
  /** The match number `$skip` (from 0) of the next `$scan` entries. */
  readonly match: string
  /** How many of the next `$scan` entries match. */
  readonly count: string
  /** The last of the next `$scan` entries; none when the end is nearer. */
  readonly end: string
}

/**
 * Statements for one kind of question. The inner part takes a bounded piece of one index in its order and never reads the table; the outer
 * part picks from it. So no step takes longer than its piece, however few match. Every parameter is an expression (`+$name`), into which
 * the planner does not look (see steady-statements.ts).
 */
export function walkSql({ filter, order, ascending }: LeadQuestion, by: { readonly text: boolean; readonly place: boolean }): WalkSql {
  const { key, index } = ORDERS[order]
  const [beyond, direction] = ascending ? ['>', 'ASC'] : ['<', 'DESC']
  const from = by.text ? `${OF_LEADS} ON list_entry.lead_id = found.value` : `list_entry INDEXED BY ${index}`
  const onwards = by.place ? ` WHERE (${key}, list_entry.id) ${beyond} (+$key, +$id)` : ''
  const sorted = `ORDER BY ${key} ${direction}, list_entry.id ${direction}`
  const piece = `(SELECT list_entry.id, ${key} AS key, ${conditionOf(filter)} AS fits FROM ${from}${onwards} ${sorted} LIMIT +$scan)`
  return {
    matches: `SELECT id, key FROM ${piece} WHERE fits LIMIT +$limit`,
    match: `SELECT id, key FROM ${piece} WHERE fits LIMIT 1 OFFSET +$skip`,
    count: `SELECT count(*) FROM ${piece} WHERE fits`,
    end: `SELECT list_entry.id, ${key} AS key FROM ${from}${onwards} ${sorted} LIMIT 1 OFFSET +$scan - 1`
  }
}

/** Columns of the index only. */
function conditionOf(filter: LeadFilter): string {
  const conditions = ["out_reason IS NOT 'erased'"]
  if (filter.listId !== null) conditions.push('list_number = +$list')
  if (filter.level !== null) conditions.push(`worth >= +$worthFrom AND worth < +$worthFrom + ${WORTH_OF_LEVEL}`)
  if (filter.standing !== null) conditions.push(standingIs(filter.standing))
  if (filter.outcome === 'none') conditions.push('called_order = 0')
  else if (filter.outcome !== null) conditions.push('last_outcome IS +$outcome')
  if (filter.attemptsFrom !== null) conditions.push('attempts >= +$attemptsFrom')
  if (filter.attemptsTo !== null) conditions.push('attempts <= +$attemptsTo')
  if (filter.dueFrom !== null) conditions.push('due_order >= +$dueFrom')
  if (filter.dueBefore !== null) conditions.push('due_order < +$dueBefore')
  // without a time is neither before nor after
  if (filter.dueFrom !== null || filter.dueBefore !== null) conditions.push('due_order < 9000000000000000')
  return `(${conditions.join(' AND ')})`
}

const FORBIDS = `coalesce(out_reason, '') IN (${FORBIDDING_REASONS.map((reason) => `'${reason}'`).join(', ')})`

function standingIs(standing: Standing): string {
  if (standing === 'do_not_call') return `lane = 'out' AND ${FORBIDS}`
  return standing === 'out' ? `lane = 'out' AND NOT ${FORBIDS}` : `lane = '${standing}'`
}

/** What the filters of a question are filled with, none too many: each statement knows only those it uses. */
export function filterParameters(filter: LeadFilter, listNumber: number | null): WalkParameters {
  const { level, outcome, attemptsFrom, attemptsTo, dueFrom, dueBefore } = filter
  return {
    ...(filter.listId !== null && { list: listNumber }),
    ...(level !== null && { worthFrom: level * WORTH_OF_LEVEL }),
    ...(outcome !== null && outcome !== 'none' && { outcome }),
    ...(attemptsFrom !== null && { attemptsFrom }),
    ...(attemptsTo !== null && { attemptsTo }),
    ...(dueFrom !== null && { dueFrom }),
    ...(dueBefore !== null && { dueBefore })
  }
}

/** The number that a lead is called by first: its own before its company's. */
const NUMBER = `coalesce(
  (SELECT e164 FROM phone WHERE phone.lead_id = lead.id AND status = 'active' ORDER BY position, phone.id LIMIT 1),
  (SELECT e164 FROM phone WHERE phone.company_id = lead.company_id AND phone.lead_id IS NULL AND status = 'active' ORDER BY position, phone.id LIMIT 1), '')`

/** Entries by their ids, in the order of the ids. `$key` of ORDERS is what each stands in order by. */
export const readSql = (order: LeadOrder): string => `
SELECT list_entry.id AS entryId, lead.id AS leadId, list_entry.${ORDERS[order].key} AS key, company.name AS company, lead.name, lead.department, lead.title,
  ${NUMBER} AS e164, list.name AS list, lead.level, list_entry.lane, list_entry.out_reason AS outReason, list_entry.last_outcome AS lastOutcome, list_entry.attempts,
  list_entry.due_at AS dueAt, list_entry.last_called_at AS lastCalledAt, lead.relationship, list_entry.owner
FROM json_each($ids) AS wanted CROSS JOIN list_entry ON list_entry.id = wanted.value
  CROSS JOIN lead ON lead.id = list_entry.lead_id CROSS JOIN company ON company.id = lead.company_id
  CROSS JOIN list ON list.id = list_entry.list_id
ORDER BY wanted.key`
