import { describe, expect, it } from 'vitest'
import { HOUR, instantOf, MINUTE } from '../../../shared/lib/time'
import { type DeskRig, deskRig, REP } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const NUMBER = '+81350001001'
const OTHER = '+81350001002'
const UNKNOWN = '+81350009999'
const CALL = 'incoming-1'

function deskWithTwo(options: Parameters<typeof deskRig>[0] = {}) {
  const rig = deskRig({ line: 'sip', ...options })
  const lead = rig.addLead({ numbers: [NUMBER], rank: 2 })
  const other = rig.addLead({ company: '見本物産', name: '例 二郎', numbers: [OTHER], rank: 1 })
  rig.desk.start()
  return { rig, lead, other }
}

/** The rep speaks with the first lead when somebody else calls. */
async function ringWhileTalking(number: string | null = OTHER) {
  const { rig, lead, other } = deskWithTwo()
  const callId = await rig.call(lead.entryId, NUMBER)
  rig.line.pickUp()
  rig.clock.advance(MINUTE)
  rig.line.rings(CALL, number)
  return { rig, lead, other, callId }
}

const phases = (rig: DeskRig) => {
  const { call, other } = rig.desk.snapshot()
  return { call: [call.callId, call.phase], other: other && [other.callId, other.role, other.phase] }
}

describe('a call that comes in', () => {
  it('says who calls, as the lists know the number, and changes nothing else', async () => {
    const { rig, lead, other } = deskWithTwo()
    const before = rig.rows('SELECT * FROM call')
    rig.line.rings(CALL, '0350001002', '見本物産')
    const snapshot = rig.desk.snapshot()
    expect(snapshot.other).toMatchObject({
      callId: CALL,
      role: 'incoming',
      phase: 'offered',
      line: 'sip',
      number: '03-5000-1002',
      name: '見本物産',
      lead: { leadId: other.leadId, entryId: other.entryId, company: '見本物産', name: '例 二郎', last: null, more: 0 },
      startedAt: rig.clock.now(),
      answeredAt: null
    })
    expect(snapshot).toMatchObject({ lead: { id: lead.leadId }, call: { callId: null, phase: 'idle' } })
    expect(rig.rows('SELECT * FROM call')).toEqual(before)
  })

  it('is in the database before it is answered', async () => {
    const { rig, other } = deskWithTwo()
    rig.line.rings(CALL, OTHER)
    const told = rig.line.commands.length
    let stored: unknown
    rig.line.onCommand((command) => {
      if (command.kind === 'answer') stored = rig.row('SELECT direction, number, line, rep, outcome FROM call WHERE id = ?', CALL)
    })
    await rig.handlers['other.answer']()
    expect(rig.line.commands.slice(told).map(({ kind }) => kind)).toContain('answer')
    expect(stored).toEqual({ direction: 'in', number: OTHER, line: 'sip', rep: REP, outcome: null })
    expect(rig.desk.snapshot()).toMatchObject({
      lead: { id: other.leadId },
      call: { callId: CALL, direction: 'in', phase: 'talking', number: OTHER },
      other: null
    })
  })

  it('finds the one called last of several with the number', async () => {
    const { rig, other } = deskWithTwo()
    const main = '+81350007777'
    const first = rig.addLead({ company: '株式会社共有', name: '総務 花', numbers: [{ e164: main, kind: 'main' }] })
    rig.addLead({ company: '株式会社共有', name: '経理 太郎', numbers: [{ e164: main, kind: 'main' }] })
    rig.addLead({ company: '株式会社共有', name: '営業 次郎', numbers: [{ e164: main, kind: 'main' }] })
    await rig.closeCall(other.entryId, OTHER, 'no_answer')
    await rig.closeCall(first.entryId, main, 'absent')
    rig.line.rings(CALL, main)
    expect(rig.desk.snapshot().other?.lead).toMatchObject({ leadId: first.leadId, last: { outcome: 'absent' }, more: 2 })
  })

  it('of an unknown number is given a lead in a list of its own, so that notes have a home', async () => {
    const { rig } = deskWithTwo()
    rig.line.rings(CALL, UNKNOWN, '青空精機')
    expect(rig.desk.snapshot().other?.lead).toBeNull()
    const { lead, call, note } = await rig.handlers['other.answer']()
    expect(lead).toMatchObject({ company: { name: '青空精機' }, numbers: [{ e164: UNKNOWN }] })
    expect([call.callId, note?.callId]).toEqual([CALL, CALL])
    expect(rig.row("SELECT name, kind FROM list WHERE role = 'incoming'")).toEqual({ name: '着信', kind: 'inbound' })
    rig.line.endedBy('remote_hangup')
    await rig.save(CALL, 'out_of_target', { reason: '間違い電話' })
    rig.line.rings('incoming-2', UNKNOWN)
    expect(rig.desk.snapshot().other?.lead).toMatchObject({ leadId: lead?.id, last: { outcome: 'out_of_target' } })
    rig.line.rings('incoming-3', null)
    await rig.handlers['other.answer']()
    expect(rig.row("SELECT count(*) AS lists FROM list WHERE role = 'incoming'")).toEqual({ lists: 1 })
  })

  it('with a withheld number is taken like any other', async () => {
    const { rig } = deskWithTwo()
    rig.line.rings(CALL, null)
    expect(rig.desk.snapshot().other).toMatchObject({ number: null, lead: null })
    const { lead } = await rig.handlers['other.answer']()
    expect(lead).toMatchObject({ company: { name: '非通知の着信' }, numbers: [] })
  })

  it('from who may not be called may be taken all the same: they called us', async () => {
    const { rig, other } = deskWithTwo()
    const callId = await rig.call(other.entryId, OTHER)
    await rig.save(callId, 'do_not_call', { dncScope: 'company', dncWords: '電話は不要' })
    rig.line.rings(CALL, OTHER)
    const { lead } = await rig.handlers['other.answer']()
    expect(lead).toMatchObject({ id: other.leadId, dnc: [{ level: 'forbidden' }] })
  })

  it('is no try of ours: no attempt, no dial, no rest of the number, no mail about a try', async () => {
    const { rig, other } = deskWithTwo()
    rig.line.rings(CALL, OTHER)
    await rig.handlers['other.answer']()
    rig.line.endedBy('remote_hangup')
    const { plan, snapshot } = await rig.save(CALL, 'absent')
    expect(plan).toMatchObject({ attempts: 0, mails: [] })
    expect(snapshot.today).toMatchObject({ dials: 0, connects: 1 })
    expect(rig.row('SELECT attempts FROM list_entry WHERE id = ?', other.entryId)).toEqual({ attempts: 0 })
    expect(rig.row('SELECT last_tried_at FROM phone WHERE e164 = ?', OTHER)).toEqual({ last_tried_at: null })
  })

  it('does what was promised: the call-back is done with it', async () => {
    const { rig, other } = deskWithTwo()
    const callId = await rig.call(other.entryId, OTHER)
    await rig.save(callId, 'callback', { followUp: { kind: 'time', at: rig.clock.now() + 3 * HOUR } })
    rig.line.rings(CALL, OTHER)
    await rig.handlers['other.answer']()
    expect(rig.row('SELECT list_entry_id AS entry FROM call WHERE id = ?', CALL)).toEqual({ entry: other.entryId })
    rig.line.endedBy('remote_hangup')
    await rig.save(CALL, 'no_prospect', { reason: '他社に決まった' })
    expect(rig.rows('SELECT kind FROM todo WHERE closed_at IS NULL AND lead_id = ?', other.leadId)).toEqual([])
    expect(rig.row('SELECT lane FROM list_entry WHERE id = ?', other.entryId)).toEqual({ lane: 'out' })
  })

  it('leaves its row to be closed when the app ends in it, and the customer’s on hold, too', async () => {
    const { rig, callId } = await ringWhileTalking()
    await rig.handlers['other.answer']()
    rig.clock.advance(MINUTE)
    rig.repositories.deskSession.pulse([CALL, callId], rig.clock.now())
    rig.clock.advance(HOUR)
    rig.restart()
    const lasted = rig.rows('SELECT id, ended_at - started_at AS lasted FROM call ORDER BY started_at')
    expect(lasted).toEqual([
      { id: callId, lasted: 2 * MINUTE },
      { id: CALL, lasted: MINUTE }
    ])
    expect(phases(rig).call).toEqual([callId, 'ended'])
    const { snapshot } = await rig.save(callId, 'technical')
    expect(snapshot.call).toMatchObject({ callId: CALL, phase: 'ended' })
  })
})

describe('while the rep speaks with a customer', () => {
  it('another one rings without interrupting', async () => {
    const { rig, callId } = await ringWhileTalking()
    expect(phases(rig)).toEqual({ call: [callId, 'talking'], other: [CALL, 'incoming', 'offered'] })
  })

  it('he is taken after the first has been put on hold, and the desk turns to him', async () => {
    const { rig, other, callId } = await ringWhileTalking()
    const told = rig.line.commands.length
    const { lead } = await rig.handlers['other.answer']()
    expect(rig.line.commands.slice(told).map(({ kind, callId: whose }) => [kind, whose])).toEqual([
      ['hold', callId],
      ['answer', CALL]
    ])
    expect(lead?.id).toBe(other.leadId)
    expect(phases(rig)).toEqual({ call: [CALL, 'talking'], other: [callId, 'waiting', 'held'] })
  })

  it('he goes on ringing when the first does not go on hold', async () => {
    const { rig, callId } = await ringWhileTalking()
    rig.line.disobey('hold')
    await rig.handlers['other.answer']()
    expect(phases(rig)).toEqual({ call: [callId, 'talking'], other: [CALL, 'incoming', 'offered'] })
    await rig.handlers['call.digits']({ digits: '5' })
    expect(rig.line.commands.at(-1)).toEqual({ kind: 'digits', callId, digits: '5' })
  })

  it('the two change places, with their leads, scripts and notes', async () => {
    const { rig, lead, other, callId } = await ringWhileTalking()
    await rig.handlers['note.save']({ callId, facts: '一人目の話', interpretation: '', action: '', consult: false })
    await rig.handlers['other.answer']()
    await rig.handlers['note.save']({ callId: CALL, facts: '二人目の話', interpretation: '', action: '', consult: false })
    const first = await rig.handlers['other.switch']()
    expect(first).toMatchObject({ lead: { id: lead.leadId }, note: { facts: '一人目の話' } })
    expect(phases(rig)).toEqual({ call: [callId, 'talking'], other: [CALL, 'waiting', 'held'] })
    const second = await rig.handlers['other.switch']()
    expect(second).toMatchObject({ lead: { id: other.leadId }, note: { facts: '二人目の話' } })
  })

  it('the outcome of one leads back to the other, and then to the queue', async () => {
    const { rig, lead, callId } = await ringWhileTalking()
    await rig.handlers['other.answer']()
    const { snapshot } = await rig.save(CALL, 'no_prospect', { reason: '対象外' })
    expect(snapshot).toMatchObject({ lead: { id: lead.leadId }, call: { callId, phase: 'talking' }, other: null })
    const after = await rig.save(callId, 'no_prospect', { reason: '対象外' })
    expect(after.snapshot.call.callId).toBeNull()
    expect(rig.row('SELECT count(*) AS open FROM call WHERE outcome IS NULL')).toEqual({ open: 0 })
  })

  it('a customer who hangs up on hold is not lost: his outcome is asked for afterwards', async () => {
    const { rig, callId } = await ringWhileTalking()
    await rig.handlers['other.answer']()
    rig.line.reports(callId, { kind: 'ended', reason: 'remote_hangup' })
    expect(phases(rig)).toEqual({ call: [CALL, 'talking'], other: null })
    const { snapshot } = await rig.save(CALL, 'no_prospect', { reason: '対象外' })
    expect(snapshot.call).toMatchObject({ callId, phase: 'ended', endReason: { kind: 'remote_hangup' } })
  })

  it('a third caller hears that the line is busy, and is listed as missed', async () => {
    const { rig } = await ringWhileTalking()
    await rig.handlers['other.answer']()
    rig.line.rings('incoming-2', UNKNOWN)
    expect(rig.line.commands.at(-1)).toEqual({ kind: 'hangup', callId: 'incoming-2' })
    expect(rig.desk.snapshot().missed).toMatchObject([{ number: '03-5000-9999', lead: null, rejected: true }])
    expect(phases(rig).call).toEqual([CALL, 'talking'])
  })

  it('both are lost with the line’s window, each with its outcome to be saved', async () => {
    const { rig, callId } = await ringWhileTalking()
    await rig.handlers['other.answer']()
    rig.line.reloads()
    expect(phases(rig)).toEqual({ call: [CALL, 'ended'], other: null })
    const { snapshot } = await rig.save(CALL, 'technical')
    expect(snapshot.call).toMatchObject({ callId, phase: 'ended', endReason: { kind: 'failed', code: 'line.window_lost' } })
  })
})

describe('while an outcome is still to be saved', () => {
  it('a customer on the phone comes first, and the outcome is asked for afterwards', async () => {
    const { rig, lead } = deskWithTwo()
    const callId = await rig.call(lead.entryId, NUMBER)
    await rig.handlers['call.hangup']()
    rig.line.rings(CALL, OTHER)
    await rig.handlers['other.answer']()
    expect(phases(rig)).toEqual({ call: [CALL, 'talking'], other: null })
    const { snapshot } = await rig.save(CALL, 'no_prospect', { reason: '対象外' })
    expect(snapshot).toMatchObject({ lead: { id: lead.leadId }, call: { callId, phase: 'ended' } })
  })
})

describe('the lead that lay on the desk', () => {
  it('lies there again after somebody else’s call', async () => {
    const { rig, lead, other } = deskWithTwo()
    await rig.handlers['desk.open']({ entryId: other.entryId })
    rig.line.rings(CALL, NUMBER)
    expect((await rig.handlers['other.answer']()).lead?.id).toBe(lead.leadId)
    const { snapshot } = await rig.save(CALL, 'no_prospect', { reason: '対象外' })
    expect(snapshot.lead?.id).toBe(other.leadId)
  })
})

describe('a call that nobody took', () => {
  it('of a known lead becomes a to-do for who looks after the lead, once, and stands in the history', async () => {
    const { rig, other } = deskWithTwo()
    const callId = await rig.call(other.entryId, OTHER)
    await rig.save(callId, 'callback', { followUp: { kind: 'time', at: rig.clock.now() + 3 * HOUR } })
    rig.clock.advance(HOUR)
    for (const ring of ['incoming-1', 'incoming-2']) {
      rig.line.rings(ring, OTHER)
      rig.line.reports(ring, { kind: 'ended', reason: 'remote_hangup' })
    }
    const { missed, other: beside } = rig.desk.snapshot()
    expect(beside).toBeNull()
    expect(missed).toMatchObject([{ number: '03-5000-1002', lead: { leadId: other.leadId }, rejected: false }, {}])
    const todos = rig.rows("SELECT owner, due_at FROM todo WHERE closed_at IS NULL AND detail = '着信への折り返し'")
    expect(todos).toEqual([{ owner: REP, due_at: rig.clock.now() }])
    const { events } = await rig.handlers['timeline.read']({ of: { leadId: other.leadId }, kinds: ['call'], before: null, limit: 10 })
    expect(events).toMatchObject([
      { kind: 'call', direction: 'in', callId: null },
      { kind: 'call', direction: 'in', callId: null },
      { kind: 'call', direction: 'out', callId }
    ])
    expect(rig.row('SELECT count(*) AS calls FROM call')).toEqual({ calls: 1 })
  })

  it('of an unknown number is only listed', () => {
    const { rig } = deskWithTwo()
    rig.line.rings(CALL, UNKNOWN, '青空精機')
    rig.line.reports(CALL, { kind: 'ended', reason: 'no_answer' })
    expect(rig.desk.snapshot().missed).toMatchObject([{ number: '03-5000-9999', name: '青空精機', lead: null }])
    expect(rig.rows('SELECT id FROM todo')).toEqual([])
  })

  it('of who may not be called makes no to-do: nobody could do it', async () => {
    const { rig, other } = deskWithTwo()
    const callId = await rig.call(other.entryId, OTHER)
    await rig.save(callId, 'do_not_call', { dncScope: 'company', dncWords: '電話は不要' })
    rig.line.rings(CALL, OTHER)
    rig.line.reports(CALL, { kind: 'ended', reason: 'remote_hangup' })
    expect(rig.desk.snapshot().missed).toMatchObject([{ lead: { leadId: other.leadId } }])
    expect(rig.rows('SELECT id FROM todo WHERE closed_at IS NULL')).toEqual([])
  })

  it('because it was turned down is listed as such', async () => {
    const { rig } = deskWithTwo()
    rig.line.rings(CALL, OTHER)
    const { missed } = await rig.handlers['other.reject']()
    expect(missed).toMatchObject([{ rejected: true }])
    expect(rig.line.commands.at(-1)).toEqual({ kind: 'hangup', callId: CALL })
    expect(await refusalOf(() => rig.handlers['other.reject']())).toBe('call.nobody_rings')
    expect(await refusalOf(() => rig.handlers['other.answer']())).toBe('call.nobody_rings')
  })

  it('is answered for when it is returned, when they call again, and when it is put away', async () => {
    const { rig, other } = deskWithTwo()
    const miss = (id: string, number: string) => {
      rig.line.rings(id, number)
      rig.line.reports(id, { kind: 'ended', reason: 'remote_hangup' })
      return rig.desk.snapshot().missed
    }
    miss('incoming-1', OTHER)
    const answer = await rig.handlers['call.resolve']({ kind: 'callback' })
    expect(answer).toMatchObject({ entryId: other.entryId, number: OTHER, snapshot: { lead: { id: other.leadId } } })
    const callId = await rig.call(answer.entryId, answer.number)
    expect(rig.desk.snapshot().missed).toEqual([])
    await rig.save(callId, 'no_prospect', { reason: '対象外' })
    expect(rig.rows('SELECT id FROM todo WHERE closed_at IS NULL')).toEqual([])
    miss('incoming-2', UNKNOWN)
    rig.line.rings('incoming-3', UNKNOWN)
    expect((await rig.handlers['other.answer']()).missed).toEqual([])
    await rig.save('incoming-3', 'out_of_target', { reason: '間違い電話' })
    const [left] = miss('incoming-4', '+81350008888')
    expect((await rig.handlers['call.dismissMissed']({ id: left?.id ?? '' })).missed).toEqual([])
  })

  it('on the practice line is never among the real ones', () => {
    const { rig } = deskWithTwo({ line: 'practice' })
    rig.line.rings(CALL, UNKNOWN)
    rig.line.reports(CALL, { kind: 'ended', reason: 'remote_hangup' })
    expect(rig.desk.snapshot().missed).toHaveLength(1)
    rig.set({ line: 'sip' })
    expect(rig.desk.snapshot().missed).toEqual([])
  })

  it('comes to the database though the disk has no room for it yet', async () => {
    const held: (() => void)[] = []
    const { rig, other } = deskWithTwo({
      storage: {
        keep(write) {
          held.push(write)
          return false
        },
        view: () => ({ level: 'full', notices: [] })
      }
    })
    rig.line.rings(CALL, OTHER)
    rig.line.reports(CALL, { kind: 'ended', reason: 'remote_hangup' })
    for (const write of held) write()
    expect(rig.desk.snapshot().missed).toMatchObject([{ lead: { leadId: other.leadId } }])
  })
})

describe('at night', () => {
  it('who calls may be answered: the hours are ours, not theirs', async () => {
    const { rig } = deskWithTwo({ now: instantOf('2026-11-25', '21:30') })
    rig.line.rings(CALL, OTHER)
    expect((await rig.handlers['other.answer']()).call).toMatchObject({ callId: CALL, phase: 'talking' })
  })
})
