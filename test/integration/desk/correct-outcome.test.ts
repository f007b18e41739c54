import { describe, expect, it } from 'vitest'
import { DAY, HOUR, instantOf } from '../../../shared/lib/time'
import { busyDesk, DIRECT, endedCall, SWITCHBOARD } from '../../support/busy-desk'
import { consequences } from '../../support/consequences'
import { REP } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const FORBID = { dncScope: 'company', dncWords: 'もう電話しないでください' } as const
const MEETING = { meetingAt: instantOf('2026-12-02', '15:00'), meetingPlace: 'オンライン', attendees: 'ご本人' }

describe('correcting the lead’s latest call', () => {
  it('a day later counts the call when it was made, and plans what comes next from now', async () => {
    const desk = busyDesk()
    const { rig, lead } = desk
    const callId = await endedCall(desk)
    const savedAt = rig.clock.now()
    await rig.save(callId, 'appointment', MEETING)
    rig.clock.advance(DAY)
    await rig.handlers['outcome.correct']({ callId, code: 'no_answer', input: {} })
    expect(consequences(rig, lead)).toMatchObject({
      attempts: 1,
      level: 2,
      place: 'retry 2026-11-26 13:30',
      todos: ['nurture 2026-12-01 marketing'],
      mails: ['not_reached_1 2026-11-26', 'progress 2026-12-10'],
      handoffs: []
    })
    expect(rig.row('SELECT outcome, outcome_at FROM call WHERE id = ?', callId)).toEqual({ outcome: 'no_answer', outcome_at: savedAt })
    expect(rig.row('SELECT last_called_at FROM list_entry WHERE id = ?', lead.entryId)).toEqual({ last_called_at: savedAt })
  })

  it('tells before what goes and what comes, and changes nothing by telling', async () => {
    const desk = busyDesk()
    const { rig } = desk
    const callId = await endedCall(desk)
    await rig.save(callId, 'appointment', MEETING)
    const preview = await rig.handlers['outcome.previewCorrection']({ callId, code: 'no_answer', input: {} })
    expect(preview).toMatchObject({ reach: 'everything', level: 2, verdict: { ok: true, plan: { attempts: 1 } } })
    expect(preview.takenBack).toEqual(
      expect.arrayContaining([
        { kind: 'meeting_gone', at: MEETING.meetingAt },
        { kind: 'todo_gone', todo: 'meeting', due: { kind: 'time', at: MEETING.meetingAt } },
        { kind: 'mail_gone', template: 'thanks', dueOn: '2026-11-25' },
        { kind: 'mail_back', template: 'progress', dueOn: '2026-12-10' },
        { kind: 'todo_back', todo: 'nurture', due: { kind: 'day', on: '2026-12-01' } },
        { kind: 'others_back', places: 1 }
      ])
    )
    expect(rig.row('SELECT outcome FROM call WHERE id = ?', callId)).toEqual({ outcome: 'appointment' })
    const missing = await rig.handlers['outcome.previewCorrection']({ callId, code: 'callback', input: {} })
    expect(missing).toMatchObject({ verdict: { ok: false, problems: [{ kind: 'missing', part: 'follow_up' }] }, takenBack: [] })
    expect(await refusalOf(() => rig.handlers['outcome.correct']({ callId, code: 'callback', input: {} }))).toBe('outcome.incomplete')
    expect(rig.row('SELECT outcome FROM call WHERE id = ?', callId)).toEqual({ outcome: 'appointment' })
  })

  it('changes the figures, and the history tells what it was before, whoever corrected it', async () => {
    const desk = busyDesk()
    const { rig, lead } = desk
    const callId = await endedCall(desk)
    await rig.save(callId, 'appointment', MEETING)
    expect(rig.desk.snapshot().today).toMatchObject({ dials: 1, appointments: 1 })
    await rig.handlers['outcome.correct']({ callId, code: 'absent', input: {} })
    rig.clock.advance(HOUR)
    const left = rig.desk.snapshot().list?.waiting
    await rig.handlers['outcome.correct']({ callId, code: 'declined', input: { reason: '今は不要' } })
    expect(rig.desk.snapshot().list?.waiting).toBe((left ?? 0) - 1)
    await rig.handlers['outcome.undo']({ callId })
    const { snapshot } = await rig.handlers['outcome.correct']({ callId, code: 'busy', input: {} })
    expect(snapshot.today).toMatchObject({ dials: 1, connects: 0, appointments: 0 })
    const opened = await rig.handlers['desk.open']({ entryId: lead.entryId })
    expect(opened.lead?.history[0]).toMatchObject({
      outcome: 'busy',
      earlierOutcomes: [
        { outcome: 'appointment', correctedBy: REP },
        { outcome: 'absent', correctedBy: REP, correctedAt: rig.clock.now() }
      ]
    })
    await rig.handlers['outcome.undo']({ callId })
    expect(rig.desk.snapshot().lead?.history[0]).toMatchObject({ outcome: 'absent', earlierOutcomes: [{ outcome: 'appointment' }] })
  })

  it('keeps what was done since: a to-do that is closed, a level that was set', async () => {
    const desk = busyDesk()
    const { rig, lead } = desk
    const callId = await endedCall(desk)
    await rig.save(callId, 'interested', { followUp: { kind: 'day', on: '2026-11-30' } })
    rig.database.prepare("UPDATE todo SET closed_at = 7 WHERE kind = 'follow_up'").run()
    rig.database.prepare('UPDATE lead SET level = 1 WHERE id = ?').run(lead.leadId)
    await rig.handlers['outcome.correct']({ callId, code: 'no_answer', input: {} })
    expect(rig.rows("SELECT closed_at FROM todo WHERE kind = 'follow_up'")).toEqual([{ closed_at: 7 }])
    expect(consequences(rig, lead)).toMatchObject({ level: 1, place: 'retry 2026-11-26 13:30' })
  })

  it('brings back to the queue nobody whom another do-not-call forbids by now', async () => {
    const desk = busyDesk()
    const { rig, colleague } = desk
    const callId = await endedCall(desk)
    await rig.save(callId, 'do_not_call', FORBID)
    rig.database.prepare("INSERT INTO dnc (id, scope, subject, rep, created_at) VALUES ('other', 'number', ?, ?, 0)").run(SWITCHBOARD, REP)
    await rig.handlers['outcome.correct']({ callId, code: 'no_answer', input: {} })
    expect(rig.rows("SELECT lift_reason FROM dnc WHERE id <> 'other'")).toEqual([{ lift_reason: 'corrected' }])
    expect(rig.rows('SELECT DISTINCT lane FROM list_entry WHERE lead_id = ?', colleague.leadId)).toEqual([{ lane: 'out' }])
  })

  it('that entered a do-not-call is the team lead’s where it would be lifted, and a rep’s where it only reaches further', async () => {
    const desk = busyDesk()
    const { rig } = desk
    const callId = await endedCall(desk)
    await rig.save(callId, 'do_not_call', { dncScope: 'number', dncWords: 'もう結構です' })
    rig.set({ role: 'rep' })
    const mistaken = { callId, code: 'no_answer', input: {} } as const
    expect(await rig.handlers['outcome.previewCorrection'](mistaken)).toMatchObject({ leadOnly: true })
    expect(await refusalOf(() => rig.handlers['outcome.correct'](mistaken))).toBe('team.not_permitted')
    expect(rig.rows('SELECT lifted_at FROM dnc')).toEqual([{ lifted_at: null }])
    const wider = { callId, code: 'do_not_call', input: FORBID } as const
    expect(await rig.handlers['outcome.previewCorrection'](wider)).toMatchObject({ leadOnly: false })
    await rig.handlers['outcome.correct'](wider)
    expect(rig.rows('SELECT scope FROM dnc WHERE lifted_at IS NULL')).toEqual([{ scope: 'company' }])
  })

  it('waits until the open call is closed, and needs an outcome to correct', async () => {
    const desk = busyDesk()
    const { rig, stranger } = desk
    const callId = await endedCall(desk)
    await rig.save(callId, 'no_answer')
    const open = await rig.call(stranger.entryId, '+81350003009')
    expect(await refusalOf(() => rig.handlers['outcome.correct']({ callId, code: 'busy', input: {} }))).toBe('desk.call_open')
    await rig.save(open, 'busy')
    expect(await refusalOf(() => rig.handlers['outcome.correct']({ callId: 'nobody', code: 'busy', input: {} }))).toBe('desk.no_call')
  })
})

describe('correcting an earlier call', () => {
  it('changes the record and the figures, and neither place nor to-dos', async () => {
    const desk = busyDesk()
    const { rig, lead } = desk
    const first = await rig.closeCall(lead.entryId, DIRECT, 'no_answer')
    rig.clock.advance(2 * HOUR)
    await rig.closeCall(lead.entryId, DIRECT, 'interested', { followUp: { kind: 'day', on: '2026-11-30' } })
    const before = consequences(rig, lead)
    const preview = await rig.handlers['outcome.previewCorrection']({ callId: first, code: 'absent', input: {} })
    expect(preview).toMatchObject({ reach: 'record', takenBack: [] })
    await rig.handlers['outcome.correct']({ callId: first, code: 'absent', input: {} })
    expect(consequences(rig, lead)).toEqual(before)
    expect(rig.row('SELECT outcome FROM call WHERE id = ?', first)).toEqual({ outcome: 'absent' })
    expect(rig.desk.snapshot().today).toMatchObject({ dials: 2, connects: 2 })
  })

  it('enters a do-not-call even then, and lifts none', async () => {
    const desk = busyDesk()
    const { rig, lead } = desk
    const first = await rig.closeCall(lead.entryId, DIRECT, 'no_answer')
    rig.clock.advance(2 * HOUR)
    await rig.closeCall(lead.entryId, DIRECT, 'no_answer')
    await rig.handlers['outcome.correct']({ callId: first, code: 'do_not_call', input: FORBID })
    expect(await rig.dial(lead.entryId, DIRECT)).toMatchObject({ dialled: false })
    expect(consequences(rig, lead).place).toBe('out do_not_call')
    await rig.handlers['outcome.correct']({ callId: first, code: 'busy', input: {} })
    expect(rig.rows('SELECT lifted_at FROM dnc')).toEqual([{ lifted_at: null }])
  })
})
