import { describe, expect, it } from 'vitest'
import { AppError } from '../../../shared/errors/app-error'
import { HOUR, instantOf, MINUTE } from '../../../shared/lib/time'
import { type DeskRig, deskRig, REP } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const NUMBER = '+81350001001'
const OTHER = '+81350001002'

function deskWithTwo(options: Parameters<typeof deskRig>[0] = {}) {
  const rig = deskRig(options)
  const lead = rig.addLead({ numbers: [NUMBER], rank: 2 })
  const other = rig.addLead({ company: '見本物産', name: '例 二郎', numbers: [OTHER], rank: 1 })
  rig.desk.start()
  return { rig, lead, other }
}

/** Everything that saving an outcome may touch. */
const TABLES = ['call', 'list_entry', 'lead', 'company', 'phone', 'todo', 'dnc', 'handoff', 'mail', 'op'] as const
const everything = (rig: DeskRig) => Object.fromEntries(TABLES.map((table) => [table, rig.rows(`SELECT * FROM ${table} ORDER BY id`)]))

describe('a call', () => {
  it('is in the database before the line begins, and reserved for the rep', async () => {
    const seen: unknown[] = []
    const { rig, lead } = deskWithTwo({
      onStart: ({ callId, number }) =>
        seen.push(
          rig.row('SELECT number, rep, line, outcome FROM call WHERE id = ?', callId),
          rig.row('SELECT lease_owner FROM list_entry WHERE id = ?', lead.entryId),
          number
        )
    })
    await rig.call(lead.entryId, NUMBER)
    expect(seen).toEqual([{ number: NUMBER, rep: REP, line: 'manual', outcome: null }, { lease_owner: REP }, NUMBER])
  })

  it('keeps what the line says of it', async () => {
    const { rig, lead } = deskWithTwo()
    const callId = await rig.call(lead.entryId, NUMBER)
    rig.clock.advance(5_000)
    await rig.handlers['call.answered']()
    rig.clock.advance(60_000)
    const { call } = await rig.handlers['call.hangup']()
    expect(call).toMatchObject({ phase: 'ended', endReason: { kind: 'local_hangup' } })
    expect(rig.row('SELECT connected_at - started_at AS rang, ended_at - connected_at AS talked FROM call WHERE id = ?', callId)).toEqual({
      rang: 5_000,
      talked: 60_000
    })
  })

  it('waits for its outcome: nothing else is served, opened, skipped or dialled meanwhile', async () => {
    const { rig, lead, other } = deskWithTwo()
    await rig.call(lead.entryId, NUMBER)
    await rig.handlers['call.hangup']()
    expect(await refusalOf(() => rig.handlers['desk.next']())).toBe('desk.call_open')
    expect(await refusalOf(() => rig.handlers['desk.open']({ entryId: other.entryId }))).toBe('desk.call_open')
    expect(await refusalOf(() => rig.handlers['desk.skip']({ entryId: lead.entryId, reason: '後で' }))).toBe('desk.call_open')
    expect(await rig.dial(other.entryId, OTHER)).toMatchObject({
      dialled: false,
      verdict: { kind: 'refused', refusals: [{ kind: 'open_outcome', calls: 1 }] }
    })
    expect(rig.line.started).toHaveLength(1)
  })

  it('still open when the app ended is on the desk again, over, with its steps and its note', async () => {
    const { rig, lead, other } = deskWithTwo()
    const callId = await rig.call(lead.entryId, NUMBER)
    await rig.handlers['script.event']({ kind: 'choose', key: '1' })
    await rig.handlers['note.save']({ callId, facts: '受付は佐藤様', interpretation: '', action: '', consult: true })
    const before = rig.desk.snapshot()
    rig.restart()
    const after = rig.desk.snapshot()
    expect(after.lead?.entryId).toBe(lead.entryId)
    expect(after.script?.title).toBe(before.script?.title)
    expect(after.note).toEqual(before.note)
    expect(after.call).toMatchObject({ callId, phase: 'ended', endReason: { kind: 'failed', code: 'line.app_ended' } })
    expect(await refusalOf(() => rig.handlers['desk.next']())).toBe('desk.call_open')
    expect(await rig.dial(other.entryId, OTHER)).toMatchObject({ dialled: false })
    const { snapshot } = await rig.save(callId, 'no_answer')
    expect(snapshot.lead?.entryId).toBe(other.entryId)
    expect(await rig.dial(other.entryId, OTHER)).toMatchObject({ dialled: true })
  })

  it('keeps the moment it ended when the app ended after it', async () => {
    const { rig, lead } = deskWithTwo()
    await rig.call(lead.entryId, NUMBER)
    await rig.handlers['call.hangup']()
    const before = rig.row('SELECT ended_at, end_reason FROM call')
    rig.clock.advance(HOUR)
    rig.restart()
    expect(rig.row('SELECT ended_at, end_reason FROM call')).toEqual(before)
  })

  it('still running is hung up when its outcome is saved', async () => {
    const { rig, lead } = deskWithTwo()
    const callId = await rig.call(lead.entryId, NUMBER)
    await rig.save(callId, 'no_answer')
    expect(rig.line.snapshot().phase).toBe('idle')
    expect(rig.row('SELECT end_reason FROM call')).toEqual({ end_reason: '{"kind":"local_hangup"}' })
  })
})

describe('an outcome', () => {
  it('is saved once', async () => {
    const { rig, lead } = deskWithTwo()
    const callId = await rig.closeCall(lead.entryId, NUMBER, 'no_answer')
    const before = everything(rig)
    expect(await refusalOf(() => rig.save(callId, 'busy'))).toBe('outcome.already_saved')
    expect(everything(rig)).toEqual(before)
  })

  it('that lacks what it asks for changes nothing, and says what is missing', async () => {
    const { rig, lead } = deskWithTwo()
    const callId = await rig.call(lead.entryId, NUMBER)
    const before = everything(rig)
    await expect(async () => rig.save(callId, 'appointment', { meetingPlace: 'オンライン' })).rejects.toThrow(
      new AppError('outcome.incomplete', 'meeting_at, attendees')
    )
    expect(everything(rig)).toEqual(before)
    expect(rig.desk.snapshot().call).toMatchObject({ callId, phase: 'ringing' })
  })

  it.each([
    ['a promise in the past', 'callback', { followUp: { kind: 'time', at: instantOf('2026-11-25', '09:00') } }],
    ['a date arranged too late', 'scheduling', { followUp: { kind: 'day', on: '2026-11-30' } }],
    ['a meeting in the past', 'appointment', { meetingAt: instantOf('2026-11-24', '15:00'), meetingPlace: '本社', attendees: 'ご本人' }]
  ] as const)('with %s is refused', async (_what, code, input) => {
    const { rig, lead } = deskWithTwo()
    const callId = await rig.call(lead.entryId, NUMBER)
    expect(await refusalOf(() => rig.save(callId, code, input))).toBe('outcome.incomplete')
  })

  it.each(['todo', 'dnc', 'op', 'mail'])('whose %s cannot be written happens not at all', async (table) => {
    const { rig, lead } = deskWithTwo()
    await rig.closeCall(lead.entryId, NUMBER, 'material', {
      followUp: { kind: 'day', on: '2026-11-30' },
      mailConsent: true
    })
    rig.database.exec("UPDATE lead SET email = 'ichiro@example.co.jp'")
    const callId = await rig.call(lead.entryId, NUMBER)
    rig.line.hangup()
    rig.database.exec(
      `CREATE TRIGGER broken BEFORE INSERT ON ${table} WHEN NEW.${table === 'op' ? 'entity_id' : 'call_id'} = '${callId}' BEGIN SELECT RAISE(ABORT, 'disk is full'); END`
    )
    const before = everything(rig)
    const [code, input] =
      table === 'mail'
        ? (['material', { followUp: { kind: 'day', on: '2026-12-01' }, mailConsent: true }] as const)
        : (['complaint', { dncScope: 'company', dncWords: '二度とかけないで' }] as const)
    await expect(async () => rig.save(callId, code, input)).rejects.toThrow('disk is full')
    expect(everything(rig)).toEqual(before)
    rig.database.exec('DROP TRIGGER broken')
    await rig.save(callId, code, input)
    expect(rig.row('SELECT outcome FROM call WHERE id = ?', callId)).toEqual({ outcome: code })
  })
})

describe('today’s figures', () => {
  it('are counted by the flags of the outcomes, for the line in use', async () => {
    const { rig, lead, other } = deskWithTwo()
    await rig.closeCall(lead.entryId, NUMBER, 'technical')
    await rig.closeCall(lead.entryId, NUMBER, 'no_answer')
    await rig.closeCall(other.entryId, OTHER, 'absent')
    rig.clock.advance(2 * HOUR + MINUTE)
    const meeting = { meetingAt: instantOf('2026-12-02', '15:00'), meetingPlace: '本社', attendees: 'ご本人' }
    await rig.closeCall(other.entryId, OTHER, 'appointment', meeting)
    expect(rig.desk.snapshot().today).toEqual({ dials: 3, connects: 2, persons: 1, appointments: 1 })
    rig.set({ line: 'practice' })
    expect(rig.desk.snapshot().today).toEqual({ dials: 0, connects: 0, persons: 0, appointments: 0 })
  })
})
