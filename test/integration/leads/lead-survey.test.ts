import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLeadListRepository, type LeadWalk } from '../../../electron/database/repositories/lead-list-repository'
import { walkSql } from '../../../electron/database/repositories/lead-list-statements'
import { surveyLeads } from '../../../electron/desk/leads/lead-survey'
import { LEAD_ORDERS, type LeadPlace, type LeadQuestion } from '../../../shared/contract/lead-list'
import { anyListed, anyQuestion, EVERYTHING, emptyLists, expectedPlaces, type Listed, putListed } from '../../support/listed-leads'

const database = emptyLists()
const repository = createLeadListRepository(database)
const noPace = async (): Promise<void> => {}
const wanted = (): boolean => true
const anyScale = fc.record({ scan: fc.integer({ min: 1, max: 9 }), every: fc.integer({ min: 1, max: 9 }) })

function surveyOver(listed: readonly Listed[], question: LeadQuestion, scale: { readonly scan: number; readonly every: number }) {
  database.exec('DELETE FROM list_entry; DELETE FROM lead; DELETE FROM company')
  putListed(database, listed)
  const walk: LeadWalk = { question, leads: null }
  return { survey: surveyLeads(repository, walk, scale) }
}

/** Page after page, each after the last row of the one before; `between` happens after every page. */
async function allPages(survey: ReturnType<typeof surveyLeads>, size: number, between: () => void = () => {}): Promise<LeadPlace[]> {
  const rows: LeadPlace[] = []
  for (;;) {
    const page = await survey.next(rows.at(-1) ?? null, size, noPace)
    rows.push(...page)
    if (page.length < size) return rows
    between()
  }
}

describe('the list of leads', () => {
  it('is the whole ordered result when its pages are put together, in both directions', async () => {
    await fc.assert(
      fc.asyncProperty(anyListed, anyQuestion, anyScale, fc.integer({ min: 1, max: 7 }), async (listed, question, scale, size) => {
        const { survey } = surveyOver(listed, question, scale)
        expect(await allPages(survey, size)).toEqual(expectedPlaces(listed, question))
      }),
      { numRuns: 150 }
    )
  })

  it('leaves nobody out and shows nobody twice when leads come in between two pages', async () => {
    await fc.assert(
      fc.asyncProperty(anyListed, anyListed, anyQuestion, anyScale, async (listed, later, question, scale) => {
        const { survey } = surveyOver(listed, question, scale)
        const coming = later.map((each) => ({ ...each, id: `${each.id}-later` }))
        const pages = await allPages(survey, 3, () =>
          putListed(
            database,
            [coming.shift()].flatMap((each) => each ?? [])
          )
        )
        const there = expectedPlaces(listed, question)
        expect(pages.filter(({ id }) => !id.endsWith('-later'))).toEqual(there)
        expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length)
      }),
      { numRuns: 100 }
    )
  })

  it('is counted, jumped into at any row, and says of every lead where it stands', async () => {
    await fc.assert(
      fc.asyncProperty(anyListed, anyQuestion, anyScale, fc.nat(40), async (listed, question, scale, row) => {
        const { survey } = surveyOver(listed, question, scale)
        const expected = expectedPlaces(listed, question)
        await survey.reach(Number.POSITIVE_INFINITY, noPace, wanted)
        expect(survey.total()).toEqual({ count: expected.length, whole: true })
        const at = Math.min(row, expected.length)
        expect(await survey.next(await survey.placeBehind(at, noPace), 5, noPace)).toEqual(expected.slice(at, at + 5))
        for (const [index, place] of expected.entries()) expect(await survey.before(place, noPace)).toBe(index)
      }),
      { numRuns: 100 }
    )
  })

  it('stops counting as soon as nobody waits for it', async () => {
    const { survey } = surveyOver([], { filter: EVERYTHING, order: 'name', ascending: true }, { scan: 1, every: 1 })
    await survey.reach(10, noPace, () => false)
    expect(survey.total()).toEqual({ count: 0, whole: false })
  })
})

describe('its statements', () => {
  const everyFilter = {
    listId: 'list-1',
    level: 2,
    standing: 'fresh',
    outcome: 'absent',
    attemptsFrom: 1,
    attemptsTo: 2,
    dueFrom: 1,
    dueBefore: 2,
    text: ''
  } as const

  it.each(LEAD_ORDERS)('read one index in its order, and neither sort nor look into the table: %s', (order) => {
    for (const ascending of [true, false]) {
      for (const filter of [EVERYTHING, everyFilter]) {
        const sql = walkSql({ filter, order, ascending }, { text: false, place: true })
        for (const statement of Object.values(sql)) {
          const plan = database
            .prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`)
            .all(parametersOf(statement))
            .map(({ detail }) => detail)
          expect(plan.filter((step) => step.includes('list_entry'))).toEqual([
            expect.stringMatching(new RegExp(`^SEARCH list_entry USING COVERING INDEX list_entry_by_${order}`))
          ])
          expect(plan.join()).not.toContain('TEMP B-TREE')
        }
      }
    }
  })

  it('look up the leads that a text found one by one', () => {
    const { matches } = walkSql({ filter: EVERYTHING, order: 'name', ascending: true }, { text: true, place: true })
    const plan = database.prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${matches}`).all(parametersOf(matches))
    expect(plan.map(({ detail }) => detail)).toContain('SEARCH list_entry USING INDEX list_entry_by_lead (lead_id=?)')
  })
})

function parametersOf(statement: string): Record<string, null> {
  return Object.fromEntries([...statement.matchAll(/\$(\w+)/g)].map(([, name]) => [name, null]))
}
