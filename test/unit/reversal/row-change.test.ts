import { describe, expect, it } from 'vitest'
import { netChanges, type RowWrite } from '../../../shared/domain/reversal/row-change'

const write = (before: RowWrite['before'], after: RowWrite['after'], table: RowWrite['table'] = 'todo'): RowWrite => ({
  table,
  id: 'a',
  before,
  after
})

describe('what a piece of work changed in the end', () => {
  it('is one change a row, from the first state to the last', () => {
    expect(
      netChanges([write({ id: 'a', detail: 'x' }, { id: 'a', detail: 'y' }), write({ id: 'a', detail: 'y' }, { id: 'a', detail: 'z' })])
    ).toEqual([{ kind: 'updated', table: 'todo', id: 'a', before: { detail: 'x' }, after: { detail: 'z' } }])
  })

  it('is nothing when a row ends as it began, or was made and deleted', () => {
    expect(
      netChanges([write({ id: 'a', detail: 'x' }, { id: 'a', detail: 'y' }), write({ id: 'a', detail: 'y' }, { id: 'a', detail: 'x' })])
    ).toEqual([])
    expect(netChanges([write(null, { id: 'a' }), write({ id: 'a' }, null)])).toEqual([])
  })

  it('knows what was made, with all that it became, and what was deleted, with all that it was', () => {
    expect(netChanges([write(null, { id: 'a', detail: 'x' }), write({ id: 'a', detail: 'x' }, { id: 'a', detail: 'y' })])).toEqual([
      { kind: 'inserted', table: 'todo', id: 'a', row: { id: 'a', detail: 'y' } }
    ])
    expect(netChanges([write({ id: 'a', detail: 'x' }, null)])).toEqual([
      { kind: 'deleted', table: 'todo', id: 'a', row: { id: 'a', detail: 'x' } }
    ])
  })

  it('names the columns that make sense only together, also those that stayed', () => {
    const before = { id: 'a', lane: 'retry', order_key: 5, due_at: 5, owner: null, out_reason: null, attempts: 1 }
    expect(netChanges([write(before, { ...before, lane: 'out', due_at: null, out_reason: 'declined' }, 'list_entry')])).toEqual([
      {
        kind: 'updated',
        table: 'list_entry',
        id: 'a',
        before: { lane: 'retry', order_key: 5, due_at: 5, owner: null, out_reason: null },
        after: { lane: 'out', order_key: 5, due_at: null, owner: null, out_reason: 'declined' }
      }
    ])
  })
})
