import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../electron/database/open'
import { createCallerRepository } from '../../../electron/database/repositories/caller-repository'
import { createMissedCallRepository } from '../../../electron/database/repositories/missed-call-repository'
import { type Statements, withSteadyParameters } from '../../../electron/database/steady-statements'

/** What SQLite does for every question that a repository prepares. */
function plansOf(create: (statements: Statements) => unknown): readonly string[] {
  const database = openDatabase(':memory:')
  const plans: string[] = []
  const prepare = (sql: string): unknown => {
    const steady = withSteadyParameters(sql)
    const named = Object.fromEntries([...sql.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, null]))
    const asked = /^\s*(SELECT|WITH)/i.test(sql) && sql.includes('$')
    if (asked) {
      const rows = database.prepare<[typeof named], { detail: string }>(`EXPLAIN QUERY PLAN ${steady}`).all(named)
      plans.push(...rows.map(({ detail }) => detail))
    }
    return database.prepare(steady)
  }
  create({ prepare, transaction: database.transaction.bind(database) } as Statements)
  return plans
}

describe('whose number it is, and whose call was missed', () => {
  it.each([
    ['callers', createCallerRepository],
    ['missed calls', createMissedCallRepository]
  ])('is found by indexes, however many leads there are: %s', (_name, create) => {
    const plans = plansOf(create)
    expect(plans.length).toBeGreaterThan(0)
    expect(plans.filter((detail) => /^SCAN (lead|phone|company|call|list_entry|missed_call)(?! USING)\b/.test(detail))).toEqual([])
  })
})
