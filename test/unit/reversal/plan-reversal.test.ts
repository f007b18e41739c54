import { describe, expect, it } from 'vitest'
import { planReversal } from '../../../shared/domain/reversal/plan-reversal'
import type { Row, RowChange } from '../../../shared/domain/reversal/row-change'

const NOW = 1_000

function plan(changes: readonly RowChange[], present: Readonly<Record<string, Row>>) {
  return planReversal(changes, { now: NOW, by: '検証 花子', reason: 'corrected', current: (table, id) => present[`${table} ${id}`] })
}

const level: RowChange = { kind: 'updated', table: 'lead', id: 'l', before: { level: 2, score: 5 }, after: { level: 4, score: 9 } }
const place: RowChange = {
  kind: 'updated',
  table: 'list_entry',
  id: 'e',
  before: { lane: 'retry', order_key: 7, due_at: 7, owner: null, out_reason: null, attempts: 2, last_outcome: 'absent', last_called_at: 6 },
  after: {
    lane: 'out',
    order_key: 0,
    due_at: null,
    owner: null,
    out_reason: 'declined',
    attempts: 0,
    last_outcome: 'declined',
    last_called_at: 9
  }
}
const todo: RowChange = {
  kind: 'inserted',
  table: 'todo',
  id: 't',
  row: { id: 't', kind: 'call_back', due_at: 50, closed_at: null, detail: '' }
}
const dnc: RowChange = {
  kind: 'inserted',
  table: 'dnc',
  id: 'd',
  row: { id: 'd', scope: 'number', subject: '+81350001001', lifted_at: null }
}

describe('taking back an outcome', () => {
  it('restores what nobody changed since, the last change first', () => {
    expect(plan([level, place], { 'lead l': { id: 'l', ...level.after }, 'list_entry e': { id: 'e', ...place.after } })).toEqual({
      steps: [
        { kind: 'set', table: 'list_entry', id: 'e', values: place.before },
        { kind: 'set', table: 'lead', id: 'l', values: level.before }
      ],
      kept: []
    })
  })

  it('leaves a column that was changed since, and restores the ones beside it', () => {
    expect(plan([level], { 'lead l': { id: 'l', level: 3, score: 9 } })).toEqual({
      steps: [{ kind: 'set', table: 'lead', id: 'l', values: { score: 5 } }],
      kept: [level]
    })
  })

  it('leaves the whole place in the queue when any part of it was changed since', () => {
    const { steps, kept } = plan([place], { 'list_entry e': { ...place.after, lane: 'rest', due_at: 90, order_key: 90 } })
    expect(steps).toEqual([
      { kind: 'set', table: 'list_entry', id: 'e', values: { attempts: 2, last_outcome: 'absent', last_called_at: 6 } }
    ])
    expect(kept).toEqual([place])
  })

  it('does not take a wait or heat that time has ended for a change of somebody’s', () => {
    const waiting: RowChange = { kind: 'updated', table: 'list_entry', id: 'e', before: { eligible_at: 0 }, after: { eligible_at: NOW } }
    expect(plan([waiting], { 'list_entry e': { id: 'e', eligible_at: 0 } }).kept).toEqual([])
    const later: RowChange = { ...waiting, after: { eligible_at: NOW + 1 } }
    expect(plan([later], { 'list_entry e': { id: 'e', eligible_at: 0 } }).kept).toEqual([later])
    const hot: RowChange = {
      kind: 'updated',
      table: 'list_entry',
      id: 'e',
      before: { hot_until: null, hot_key: null },
      after: { hot_until: NOW, hot_key: -3 }
    }
    expect(plan([hot], { 'list_entry e': { id: 'e', hot_until: null, hot_key: null } }).kept).toEqual([])
  })

  it('removes a to-do that is still open, whatever the app noted on it, and keeps one that was done or moved', () => {
    expect(plan([todo], { 'todo t': { ...todo.row, notified_at: 5 } }).steps).toEqual([{ kind: 'remove', table: 'todo', id: 't' }])
    expect(plan([todo], { 'todo t': { ...todo.row, closed_at: 60 } })).toEqual({ steps: [], kept: [todo] })
    expect(plan([todo], { 'todo t': { ...todo.row, due_at: 90 } })).toEqual({ steps: [], kept: [todo] })
  })

  it('lifts a do-not-call with who, when and why, and never deletes it', () => {
    expect(plan([dnc], { 'dnc d': dnc.row }).steps).toEqual([
      { kind: 'set', table: 'dnc', id: 'd', values: { lifted_at: NOW, lifted_by: '検証 花子', lift_reason: 'corrected' } }
    ])
    expect(plan([dnc], { 'dnc d': { ...dnc.row, lifted_at: 5 } })).toEqual({ steps: [], kept: [dnc] })
  })

  it('brings back what was deleted, unless it is there again', () => {
    const gone: RowChange = { kind: 'deleted', table: 'todo', id: 't', row: todo.row }
    expect(plan([gone], {}).steps).toEqual([{ kind: 'insert', table: 'todo', id: 't', row: todo.row }])
    expect(plan([gone], { 'todo t': todo.row })).toEqual({ steps: [], kept: [gone] })
  })

  it('keeps what it can’t find any more', () => {
    expect(plan([level, todo], {})).toEqual({ steps: [], kept: [todo, level] })
  })
})
