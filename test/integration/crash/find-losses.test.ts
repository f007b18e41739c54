import { describe, expect, it } from 'vitest'
import { findLosses, type Loss } from '../../../scripts/crash/find-losses'
import { type Claim, createLedger, type Ledger } from '../../../scripts/crash/ledger'
import { deskRig } from '../../support/desk-rig'

const KILLED = 10_000
const NOTE = '受付は佐藤様'

/** A desk that has acknowledged one of each, and the ledger that says so. */
async function workedDesk() {
  const rig = deskRig()
  const [lead, other] = ['+81350001001', '+81350001002'].map((number) => rig.addLead({ company: `会社${number}`, numbers: [number] }))
  if (!lead || !other) throw new Error('two leads')
  rig.database.exec(`INSERT INTO import (id, list_id, file_name, encoding, rows, imported, duplicates, quarantined, report_json, created_at)
    SELECT 'import-' || id, id, '', '', 1, 1, 0, 0, '{}', 0 FROM list`)
  rig.desk.start()
  const first = await rig.call(lead.entryId, '+81350001001')
  await rig.handlers['hearing.answer']({ field: 'budget', value: '来期に取る', confidence: 'heard', words: '' })
  await rig.handlers['todo.add']({ leadId: lead.leadId, title: '見積を送る', due: null })
  await rig.save(first, 'do_not_call', { dncScope: 'number', dncWords: '二度とかけないで' })
  const second = await rig.call(other.entryId, '+81350001002')
  await rig.handlers['note.save']({ callId: second, facts: NOTE, interpretation: '', action: '', consult: false })
  await rig.handlers['draft.save']({ leadId: other.leadId, slot: 'outcome', callId: second, content: '{"reason":"予算は来期"}' })
  const ledger = createLedger()
  ledger.acknowledge(
    { kind: 'call', callId: second },
    { kind: 'reopened', callId: second },
    { kind: 'outcome', callId: first, code: 'do_not_call', words: '二度と' },
    { kind: 'do_not_call', callId: first, words: '二度とかけないで' },
    { kind: 'answer', callId: first, field: 'budget', value: '来期に取る' },
    { kind: 'todo', title: '見積を送る' }
  )
  typeInto(ledger, second, 'note', NOTE)
  typeInto(ledger, second, 'form', '予算は来期')
  return { rig, ledger, first, second }
}

/** One key each second, the last one a second before the kill. */
function typeInto(ledger: Ledger, callId: string, into: 'note' | 'form', text: string): void {
  const key = ledger.type(callId, into)
  for (const [index, character] of [...text].entries()) key(character, KILLED - 1_000 * (text.length - index))
}

describe('the comparison after a kill', () => {
  it('finds nothing to say of a database that holds all that was acknowledged', async () => {
    const { rig, ledger } = await workedDesk()
    expect(findLosses(rig.database, ledger, KILLED)).toEqual([])
  })

  it.each<[Loss['kind'], string]>([
    ['call', "PRAGMA foreign_keys = OFF; DELETE FROM call WHERE id = 'SECOND'"],
    ['outcome', "UPDATE call SET outcome = NULL, outcome_json = NULL WHERE id = 'FIRST'"],
    ['outcome', "UPDATE call SET outcome = 'busy' WHERE id = 'FIRST'"],
    ['outcome', "UPDATE call SET outcome_json = '{}' WHERE id = 'FIRST'"],
    ['reopened', "UPDATE call SET outcome = 'busy' WHERE id = 'SECOND'"],
    ['do_not_call', 'DELETE FROM dnc'],
    ['do_not_call', 'UPDATE dnc SET lifted_at = 1'],
    ['do_not_call', "UPDATE dnc SET words = ''"],
    ['answer', "DELETE FROM answer WHERE field = 'budget'"],
    ['todo', "DELETE FROM todo WHERE kind = 'own'"],
    ['typing', 'UPDATE note SET facts = substr(facts, 1, 3)'],
    ['typing', 'DELETE FROM draft'],
    ['half', "UPDATE op SET entity_id = '' WHERE kind = 'outcome.saved'"],
    ['half', 'DELETE FROM import'],
    ['half', 'UPDATE import SET imported = 1000'],
    ['half', "DELETE FROM call_step WHERE call_id = 'SECOND'"],
    ['half', "UPDATE call SET outcome = NULL WHERE id = 'FIRST'"],
    ['integrity', "PRAGMA foreign_keys = OFF; UPDATE note SET lead_id = 'nobody'"],
    [
      'integrity',
      "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '(lead_id)', '(id)') WHERE name = 'todo_open_by_lead'"
    ]
  ])('finds what is missing: %s (%s)', async (kind, damage) => {
    const { rig, ledger, first, second } = await workedDesk()
    rig.database.exec('DROP TRIGGER op_is_append_only_update')
    rig.database.unsafeMode(true)
    rig.database.exec(damage.replace('FIRST', first).replace('SECOND', second))
    if (damage.includes('writable_schema')) rig.database.pragma('schema_version = 999')
    expect(findLosses(rig.database, ledger, KILLED).map((loss) => loss.kind)).toContain(kind)
  })

  it('forgives the last second of typing, and not a key more', async () => {
    const { rig, ledger } = await workedDesk()
    rig.database.exec(`UPDATE note SET facts = '${NOTE.slice(0, 5)}'`)
    expect(findLosses(rig.database, ledger, KILLED - 1_001)).toEqual([])
    rig.database.exec(`UPDATE note SET facts = '${NOTE.slice(0, 4)}'`)
    expect(findLosses(rig.database, ledger, KILLED - 1_001).map(({ kind }) => kind)).toEqual(['typing'])
  })
})

describe('the ledger', () => {
  const outcome = { kind: 'outcome', callId: 'c', code: 'busy', words: '' } as const satisfies Claim

  it('takes either as right while an outcome is on its way or being taken back', () => {
    const ledger = createLedger()
    ledger.acknowledge({ kind: 'call', callId: 'c' }, outcome)
    ledger.doubt('c')
    expect(ledger.claims).toEqual([{ kind: 'call', callId: 'c' }])
    ledger.settle('c', { kind: 'reopened', callId: 'c' })
    expect(ledger.claims.at(-1)).toEqual({ kind: 'reopened', callId: 'c' })
  })

  it('expects of a note after the kill what had to be there, and of a form nothing', () => {
    const ledger = createLedger()
    ledger.type('c', 'note')('あ', 5)
    ledger.type('c', 'note')('い', 50)
    ledger.type('c', 'form')('う', 5)
    ledger.killed(10)
    expect(ledger.typed.map(({ keys }) => keys.map(({ character }) => character))).toEqual([['あ'], []])
  })
})
