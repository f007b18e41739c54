import { describe, expect, it } from 'vitest'
import { COOL_DOWN, COUNTS, END_WAITS, NEXT_OPENING, RANKED } from '../../../electron/database/repositories/queue-statements'
import { databaseWith } from '../../support/queue-entries'

interface PlanStep {
  readonly id: number
  readonly parent: number
  readonly detail: string
}

const database = databaseWith([])
const parameters = { list: '', now: 0, midnight: 0, clock: 0, closes: 0, rep: '', except: null, limit: 1, cap: 1 }

describe('the plan of the next lead', () => {
  const plan = planOf(RANKED)

  it('reads the list only by seeking into covering indexes, and the winner by its row', () => {
    const reads = plan.filter((step) => /\blist_entry\b/.test(step.detail)).map((step) => step.detail)
    expect(reads.filter((detail) => !detail.startsWith('SEARCH list_entry USING COVERING INDEX list_entry_'))).toEqual([
      'SEARCH list_entry USING INTEGER PRIMARY KEY (rowid=?)'
    ])
  })

  it('has one seek per lane, one for own call-backs, one for hot leads and one for waits that ended', () => {
    expect(plan.map((step) => /COVERING INDEX (\w+)/.exec(step.detail)?.[1]).filter((index) => index !== undefined)).toEqual([
      'list_entry_promised',
      'list_entry_queue',
      'list_entry_hot',
      'list_entry_queue',
      'list_entry_queue',
      'list_entry_queue',
      'list_entry_waiting'
    ])
  })

  it('sorts nothing but the few ended waits and the winners of the branches', () => {
    const sorts = plan.filter((step) => step.detail.includes('TEMP B-TREE'))
    const sorted = sorts.map((sort) => plan.find((step) => step.parent === sort.parent && /^(SEARCH|SCAN)/.test(step.detail))?.detail)
    expect(sorted).toEqual([expect.stringContaining('COVERING INDEX list_entry_waiting'), 'SCAN offered'])
  })
})

describe('the other statements of the queue', () => {
  it.each([
    ['counts', COUNTS],
    ['next opening', NEXT_OPENING],
    ['ending waits', END_WAITS],
    ['cooling down', COOL_DOWN]
  ])('never scan the list: %s', (_name, statement) => {
    const reads = planOf(statement).filter((step) => /\blist_entry\b/.test(step.detail))
    expect(reads.length).toBeGreaterThan(0)
    for (const step of reads) expect(step.detail).toMatch(/^SEARCH list_entry USING (COVERING INDEX|INTEGER PRIMARY KEY)/)
  })
})

function planOf(statement: string): readonly PlanStep[] {
  return database.prepare<[typeof parameters], PlanStep>(`EXPLAIN QUERY PLAN ${statement}`).all(parameters)
}
