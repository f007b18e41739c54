import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../shared/lib/time'
import { busyDesk, DIRECT, endedCall, SWITCHBOARD } from '../../support/busy-desk'
import { refusalOf } from '../../support/refusal-of'

const FORBID = { dncScope: 'company', dncWords: 'もう電話しないでください' } as const

describe('a saved outcome', () => {
  it('can be undone for ten seconds by main’s clock, and not a moment longer', async () => {
    const desk = busyDesk()
    const { rig } = desk
    const callId = await endedCall(desk)
    const { snapshot } = await rig.save(callId, 'no_answer')
    expect(snapshot.undo).toMatchObject({ callId, kind: 'saved', outcome: 'no_answer', until: rig.clock.now() + 10_000 })
    rig.clock.advance(10_001)
    expect(rig.desk.snapshot().undo).toBeNull()
    expect(await refusalOf(() => rig.handlers['outcome.undo']({ callId }))).toBe('outcome.undo_too_late')
  })

  it('comes back with its lead, its open call and its input, and can be saved again', async () => {
    const desk = busyDesk()
    const { rig, lead } = desk
    const callId = await endedCall(desk)
    const input = { followUp: { kind: 'time', at: instantOf('2026-11-26', '14:00') } } as const
    await rig.save(callId, 'callback', input)
    rig.clock.advance(10_000)
    const { reopened, snapshot } = await rig.handlers['outcome.undo']({ callId })
    expect(reopened).toEqual({ callId, code: 'callback', input })
    expect(snapshot).toMatchObject({ lead: { entryId: lead.entryId }, call: { callId, phase: 'ended' }, undo: null, today: { dials: 0 } })
    await rig.save(callId, 'no_answer')
    expect(rig.rows('SELECT kind FROM op WHERE entity_id = ? ORDER BY id', callId)).toEqual(
      ['call.started', 'outcome.saved', 'outcome.undone', 'outcome.saved'].map((kind) => ({ kind }))
    )
  })

  it('leaves a lifted do-not-call behind as history, and everybody can be called again', async () => {
    const desk = busyDesk()
    const { rig, colleague } = desk
    const callId = await endedCall(desk)
    const waiting = rig.desk.snapshot().list?.waiting
    const saved = await rig.save(callId, 'do_not_call', FORBID)
    expect(saved.snapshot.list?.waiting).not.toBe(waiting)
    const undone = await rig.handlers['outcome.undo']({ callId })
    expect(undone.snapshot.list?.waiting).toBe(waiting)
    expect(rig.rows('SELECT lifted_by, lift_reason FROM dnc')).toEqual([{ lifted_by: '検証 花子', lift_reason: 'undone' }])
    await rig.save(callId, 'no_answer')
    expect(await rig.dial(colleague.entryId, SWITCHBOARD)).toMatchObject({ dialled: true })
  })

  it('stays when somebody changed since what it had caused', async () => {
    const desk = busyDesk()
    const { rig, lead } = desk
    const callId = await endedCall(desk)
    await rig.save(callId, 'callback', { followUp: { kind: 'day', on: '2026-11-30' } })
    rig.database.prepare("UPDATE todo SET closed_at = 1 WHERE kind = 'call_back' AND due_on = '2026-11-30'").run()
    expect(await refusalOf(() => rig.handlers['outcome.undo']({ callId }))).toBe('outcome.undo_overtaken')
    expect(rig.row('SELECT lane FROM list_entry WHERE id = ?', lead.entryId)).toEqual({ lane: 'callback' })
    expect(rig.row('SELECT outcome FROM call WHERE id = ?', callId)).toEqual({ outcome: 'callback' })
  })

  it('is not undone by somebody else, during the next call, twice, or before it was saved', async () => {
    const desk = busyDesk()
    const { rig, stranger } = desk
    const callId = await endedCall(desk)
    expect(await refusalOf(() => rig.handlers['outcome.undo']({ callId }))).toBe('desk.call_open')
    await rig.save(callId, 'no_answer')

    const { rep } = rig.desk.snapshot().settings
    rig.set({ rep: { ...rep, name: '同僚 次郎' } })
    expect(await refusalOf(() => rig.handlers['outcome.undo']({ callId }))).toBe('outcome.undo_foreign')
    rig.set({ rep })

    const next = await rig.call(stranger.entryId, '+81350003009')
    expect(rig.desk.snapshot().undo).toBeNull()
    expect(await refusalOf(() => rig.handlers['outcome.undo']({ callId }))).toBe('desk.call_open')
    await rig.save(next, 'busy')
    await rig.handlers['outcome.undo']({ callId: next })
    await rig.save(next, 'busy')
    await rig.handlers['outcome.undo']({ callId })
    expect(await refusalOf(() => rig.handlers['outcome.undo']({ callId }))).toBe('desk.call_open')
    await rig.save(callId, 'no_answer')
    await rig.handlers['outcome.undo']({ callId: next })
    await rig.save(next, 'busy')
  })

  it('that cannot be taken back whole is not taken back at all', async () => {
    const desk = busyDesk()
    const { rig } = desk
    const callId = await endedCall(desk, DIRECT)
    await rig.save(callId, 'gathering', { followUp: { kind: 'day', on: '2026-12-18' } })
    rig.database.exec("CREATE TRIGGER broken BEFORE DELETE ON todo BEGIN SELECT RAISE(ABORT, 'no'); END")
    await expect(async () => rig.handlers['outcome.undo']({ callId })).rejects.toThrow('no')
    rig.database.exec('DROP TRIGGER broken')
    expect(rig.row('SELECT outcome FROM call WHERE id = ?', callId)).toEqual({ outcome: 'gathering' })
    expect(rig.row("SELECT count(*) AS mails FROM mail WHERE call_id = ? AND status = 'planned'", callId)).toEqual({ mails: 3 })
    expect((await rig.handlers['outcome.undo']({ callId })).reopened).toMatchObject({ code: 'gathering' })
  })
})
