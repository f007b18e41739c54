import fc from 'fast-check'
import { type DeskDatabase, openDatabase } from '../../electron/database/open'
import type { LeadFilter, LeadOrder, LeadPlace, LeadQuestion } from '../../shared/contract/lead-list'
import { STANDINGS, type Standing } from '../../shared/domain/lead/standing'
import type { OutcomeCode } from '../../shared/domain/outcome/outcome-code'

export const LISTS = ['list-1', 'list-2'] as const
const OUTCOMES = ['absent', 'interested'] as const satisfies readonly OutcomeCode[]
const COMPANIES = ['', 'あおば', '青葉', '架空', '𠮷田', 'ＺＺ'] as const

/** A place in a list as the list of leads sees it. */
export interface Listed {
  readonly id: string
  readonly list: (typeof LISTS)[number]
  readonly company: string
  readonly level: number
  readonly score: number
  readonly standing: Standing | 'erased'
  readonly attempts: number
  readonly outcome: OutcomeCode | null
  readonly dueAt: number | null
  readonly calledAt: number | null
}

const few = fc.integer({ min: 1, max: 3 })
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null })

const place = fc.record({
  list: fc.constantFrom(...LISTS),
  company: fc.constantFrom(...COMPANIES),
  level: fc.integer({ min: 1, max: 4 }),
  score: fc.constantFrom(0, 50),
  standing: fc.constantFrom(...STANDINGS, 'erased' as const),
  attempts: few,
  outcome: maybe(fc.constantFrom(...OUTCOMES)),
  dueAt: few,
  calledAt: maybe(few)
})

/** Few values, so that most places tie. A name for each, in an order of its own. */
export const anyListed: fc.Arbitrary<readonly Listed[]> = fc.array(fc.tuple(place, fc.nat(999)), { maxLength: 40 }).map((places) =>
  places.map(([each, number], index) => ({
    ...each,
    id: `entry-${String(number).padStart(3, '0')}-${index}`,
    dueAt: each.standing === 'callback' || each.standing === 'retry' ? each.dueAt : null
  }))
)

export const EVERYTHING: LeadFilter = {
  listId: null,
  level: null,
  standing: null,
  outcome: null,
  attemptsFrom: null,
  attemptsTo: null,
  dueFrom: null,
  dueBefore: null,
  text: ''
}

export const anyQuestion: fc.Arbitrary<LeadQuestion> = fc.record({
  filter: fc.record({
    listId: maybe(fc.constantFrom(...LISTS)),
    level: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null, freq: 2 }),
    standing: fc.option(fc.constantFrom(...STANDINGS), { nil: null, freq: 2 }),
    outcome: fc.option(fc.constantFrom(...OUTCOMES, 'none' as const), { nil: null, freq: 2 }),
    attemptsFrom: maybe(few),
    attemptsTo: maybe(few),
    dueFrom: fc.option(few, { nil: null, freq: 2 }),
    dueBefore: fc.option(few, { nil: null, freq: 2 }),
    text: fc.constant('')
  }),
  order: fc.constantFrom<LeadOrder>('name', 'due', 'called', 'worth'),
  ascending: fc.boolean()
})

/** A database in memory with two lists and nobody in them. */
export function emptyLists(): DeskDatabase {
  const database = openDatabase(':memory:')
  database.exec(`
    INSERT INTO script (id, title, created_at) VALUES ('script-1', '台本', 0);
    INSERT INTO list (id, name, kind, script_id, hours_json, created_at)
      VALUES ('list-1', '展示会', 'outbound', 'script-1', '{}', 0), ('list-2', '休眠', 'dormant', 'script-1', '{}', 0);`)
  return database
}

export function putListed(database: DeskDatabase, listed: readonly Listed[]): void {
  const addCompany = database.prepare('INSERT INTO company (id, name, name_key, kana, created_at, updated_at) VALUES (?, ?, ?, ?, 0, 0)')
  const addLead = database.prepare('INSERT INTO lead (id, company_id, level, score, created_at, updated_at) VALUES (?, ?, ?, ?, 0, 0)')
  const addEntry = database.prepare(`
    INSERT INTO list_entry (id, list_id, lead_id, lane, order_key, due_at, attempts, last_outcome, last_called_at, out_reason, created_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`)
  for (const { id, list, company, level, score, standing, dueAt, attempts, outcome, calledAt } of listed) {
    const isOut = standing === 'out' || standing === 'do_not_call' || standing === 'erased'
    addCompany.run(`company-${id}`, company, company, '')
    addLead.run(`lead-${id}`, `company-${id}`, level, score)
    const reason = isOut ? (standing === 'out' ? 'declined' : standing) : null
    addEntry.run(id, list, `lead-${id}`, isOut ? 'out' : standing, dueAt ?? 0, dueAt, attempts, outcome, calledAt, reason)
  }
}

/** What a question should find, worked out the long way. */
export function expectedPlaces(listed: readonly Listed[], { filter, order, ascending }: LeadQuestion): readonly LeadPlace[] {
  const sign = ascending ? 1 : -1
  return listed
    .filter((each) => passes(each, filter))
    .map((each) => ({ id: each.id, key: keyOf(each, order) }))
    .sort((one, other) => sign * (compareBytes(one.key, other.key) || compareBytes(one.id, other.id)))
}

function passes(each: Listed, filter: LeadFilter): boolean {
  const { listId, level, standing, outcome, attemptsFrom, attemptsTo, dueFrom, dueBefore } = filter
  if (each.standing === 'erased') return false
  if (listId !== null && each.list !== listId) return false
  if (level !== null && each.level !== level) return false
  if (standing !== null && each.standing !== standing) return false
  if (outcome === 'none' ? each.calledAt !== null : outcome !== null && each.outcome !== outcome) return false
  if (attemptsFrom !== null && each.attempts < attemptsFrom) return false
  if (attemptsTo !== null && each.attempts > attemptsTo) return false
  if (dueFrom !== null && (each.dueAt === null || each.dueAt < dueFrom)) return false
  return dueBefore === null || (each.dueAt !== null && each.dueAt < dueBefore)
}

function keyOf(each: Listed, order: LeadOrder): string | number {
  if (order === 'name') return each.company
  if (order === 'due') return each.dueAt ?? 9_000_000_000_000_000
  return order === 'called' ? (each.calledAt ?? 0) : each.level * 10_000 + each.score
}

function compareBytes(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : Buffer.compare(Buffer.from(`${one}`), Buffer.from(`${other}`))
}
