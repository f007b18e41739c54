import { describe, expect, it } from 'vitest'
import type { Row, RowChange } from '../../../shared/domain/reversal/row-change'
import { takenBack } from '../../../shared/domain/reversal/taken-back'

const TODO: Row = { id: 't', lead_id: 'l', kind: 'call_back', due_at: 50, due_on: null, closed_at: null, created_at: 1 }
const MAIL: Row = { id: 'm', template: 'progress', due_on: '2026-12-10', status: 'planned', created_at: 1 }
const DNC: Row = { id: 'd', scope: 'company', subject: '架空商事', words: 'やめて', lifted_at: null, created_at: 1 }

const told = (changes: readonly RowChange[], rows: Readonly<Record<string, Row>> = {}) =>
  takenBack(changes, { entryId: 'own', current: (table, id) => rows[`${table} ${id}`] })

const update = (table: RowChange['table'], id: string, before: Row, after: Row): RowChange => ({
  kind: 'updated',
  table,
  id,
  before,
  after
})

describe('what a correction takes back', () => {
  it('names to-dos, mails and meetings that go', () => {
    expect(
      told([
        { kind: 'deleted', table: 'todo', id: 't', row: TODO },
        { kind: 'deleted', table: 'mail', id: 'm', row: MAIL },
        { kind: 'deleted', table: 'handoff', id: 'h', row: { id: 'h', meeting_at: 70 } }
      ])
    ).toEqual([
      { kind: 'todo_gone', todo: 'call_back', due: { kind: 'time', at: 50 } },
      { kind: 'mail_gone', template: 'progress', dueOn: '2026-12-10' },
      { kind: 'meeting_gone', at: 70 }
    ])
  })

  it('names what comes back into force', () => {
    const rows = {
      'todo t': { ...TODO, due_at: null, due_on: '2026-12-01' },
      'mail m': MAIL,
      'handoff h': { id: 'h', meeting_at: 70 }
    }
    expect(
      told(
        [
          update('todo', 't', { closed_at: 9 }, { closed_at: null }),
          update('mail', 'm', { status: 'stopped' }, { status: 'planned' }),
          update('handoff', 'h', { status: 'cancelled' }, { status: 'waiting' }),
          update('company', 'c', { rest_until: 9 }, { rest_until: null }),
          update('phone', 'p', { status: 'wrong' }, { status: 'active' })
        ],
        rows
      )
    ).toEqual([
      { kind: 'todo_back', todo: 'call_back', due: { kind: 'day', on: '2026-12-01' } },
      { kind: 'mail_back', template: 'progress', dueOn: '2026-12-10' },
      { kind: 'meeting_back', at: 70 },
      { kind: 'company_called_again' },
      { kind: 'number_usable' }
    ])
  })

  it('says nothing of what goes and comes again the same, a do-not-call included', () => {
    const lifted = update('dnc', 'd', { lifted_at: null }, { lifted_at: 9 })
    expect(
      told(
        [
          { kind: 'deleted', table: 'todo', id: 't', row: TODO },
          { kind: 'inserted', table: 'todo', id: 't2', row: { ...TODO, id: 't2', created_at: 2 } },
          lifted,
          { kind: 'inserted', table: 'dnc', id: 'd2', row: { ...DNC, id: 'd2', words: '二度と' } }
        ],
        { 'dnc d': DNC }
      )
    ).toEqual([])
    expect(told([lifted], { 'dnc d': DNC })).toEqual([{ kind: 'dnc_lifted', scope: 'company' }])
  })

  it('counts the other places that return to the queue, and not the corrected one', () => {
    const returns = (id: string) => update('list_entry', id, { lane: 'out' }, { lane: 'retry' })
    expect(told([returns('own'), returns('a'), returns('b')])).toEqual([{ kind: 'others_back', places: 2 }])
  })
})
