import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/lib/time'
import { deskRig } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const NUMBER = '+81350001001'
const UNKNOWN = '+81350009999'

function deskWithLead(options: Parameters<typeof deskRig>[0] = {}) {
  const rig = deskRig({ line: 'sip', ...options })
  const lead = rig.addLead({ numbers: [NUMBER] })
  return { rig, lead, resolve: rig.handlers['call.resolve'] }
}

describe('a number by hand', () => {
  it('opens the lead that has it, and dials nobody', async () => {
    const { rig, lead, resolve } = deskWithLead()
    const { entryId, number, snapshot } = await resolve({ kind: 'number', number: '０３－５０００－１００１' })
    expect([entryId, number]).toEqual([lead.entryId, NUMBER])
    expect(snapshot).toMatchObject({ lead: { id: lead.leadId }, call: { phase: 'idle' } })
    expect(rig.line.started).toEqual([])
  })

  it('that nobody has gets a lead in a list of its own, once', async () => {
    const { rig, resolve } = deskWithLead()
    const first = await resolve({ kind: 'number', number: '03-5000-9999' })
    expect(first).toMatchObject({
      number: UNKNOWN,
      snapshot: { lead: { company: { name: '03-5000-9999' }, numbers: [{ e164: UNKNOWN }] } }
    })
    expect(rig.row("SELECT name FROM list WHERE role = 'typed'")).toEqual({ name: '手入力' })
    const again = await resolve({ kind: 'number', number: UNKNOWN })
    expect(again.entryId).toBe(first.entryId)
    expect(await rig.dial(first.entryId, UNKNOWN)).toMatchObject({ dialled: true })
  })

  it('is refused by name when it can not be dialled', async () => {
    const { rig, resolve } = deskWithLead()
    rig.addLead({ company: '練習商事', name: '練習 太郎', numbers: ['+81350003003'], practice: true })
    const refusals = {
      '119': 'call.emergency_number',
      '0990 123 456': 'call.premium_number',
      あ: 'call.unreadable_number',
      '03-5000-1001 / 03-5000-1002': 'call.unreadable_number',
      '03-5000-3003': 'call.practice_only'
    }
    for (const [number, refusal] of Object.entries(refusals)) {
      expect(await refusalOf(() => resolve({ kind: 'number', number })), number).toBe(refusal)
    }
    expect(rig.rows('SELECT id FROM list WHERE role <> ?', '')).toEqual([])
  })

  it('that may not be called makes no lead; a known lead is shown with why', async () => {
    const { rig, lead, resolve } = deskWithLead()
    const callId = await rig.call(lead.entryId, NUMBER)
    await rig.save(callId, 'do_not_call', { dncScope: 'number', dncWords: '不要です' })
    const { entryId, snapshot } = await resolve({ kind: 'number', number: NUMBER })
    expect(snapshot.lead?.dnc).toHaveLength(1)
    expect(await rig.dial(entryId, NUMBER)).toMatchObject({ dialled: false, verdict: { refusals: [{ kind: 'do_not_call' }] } })
    rig.database.prepare("INSERT INTO dnc (id, scope, subject, rep, created_at) VALUES ('d-9', 'number', ?, '検証', 0)").run(UNKNOWN)
    expect(await refusalOf(() => resolve({ kind: 'number', number: UNKNOWN }))).toBe('call.do_not_call')
  })

  it('of a made-up lead is dialled on the practice line alone', async () => {
    const rig = deskRig({ line: 'practice' })
    const lead = rig.addLead({ numbers: [NUMBER], practice: true })
    const { entryId, number } = await rig.handlers['call.resolve']({ kind: 'number', number: NUMBER })
    expect(entryId).toBe(lead.entryId)
    rig.set({ line: 'sip' })
    expect(await refusalOf(() => rig.handlers['call.resolve']({ kind: 'number', number: NUMBER }))).toBe('call.practice_only')
    expect(await rig.dial(entryId, number)).toMatchObject({ dialled: false, verdict: { refusals: [{ kind: 'practice_only' }] } })
  })

  it('waits until the open call has its outcome', async () => {
    const { rig, lead, resolve } = deskWithLead()
    await rig.call(lead.entryId, NUMBER)
    expect(await refusalOf(() => resolve({ kind: 'number', number: UNKNOWN }))).toBe('desk.call_open')
  })
})

describe('dialling again', () => {
  it('opens whom the rep dialled last, with the number that was dialled', async () => {
    const { rig, lead, resolve } = deskWithLead()
    expect(await refusalOf(() => resolve({ kind: 'redial' }))).toBe('call.nothing_to_redial')
    const other = rig.addLead({ company: '見本物産', name: '例 二郎', numbers: ['+81350001002'] })
    await rig.closeCall(lead.entryId, NUMBER, 'busy')
    rig.clock.advance(MINUTE)
    await rig.handlers['desk.open']({ entryId: other.entryId })
    expect(await resolve({ kind: 'redial' })).toMatchObject({
      entryId: lead.entryId,
      number: NUMBER,
      snapshot: { lead: { id: lead.leadId } }
    })
  })

  it('asks the gate like any other call: the number rests, and that is said first', async () => {
    const { rig, lead, resolve } = deskWithLead()
    await rig.closeCall(lead.entryId, NUMBER, 'busy')
    const { entryId, number } = await resolve({ kind: 'redial' })
    expect(await rig.dial(entryId, number, false)).toMatchObject({ dialled: false, verdict: { warnings: [{ kind: 'tried_lately' }] } })
  })

  it('never takes a practice call for a real one', async () => {
    const rig = deskRig({ line: 'practice' })
    const lead = rig.addLead({ numbers: [NUMBER], practice: true })
    await rig.closeCall(lead.entryId, NUMBER, 'busy')
    rig.set({ line: 'sip' })
    expect(await refusalOf(() => rig.handlers['call.resolve']({ kind: 'redial' }))).toBe('call.nothing_to_redial')
  })
})

describe('a practised incoming call', () => {
  it('comes from another made-up lead than the one on the desk', async () => {
    const rig = deskRig({ line: 'practice' })
    const lead = rig.addLead({ numbers: [NUMBER], practice: true, rank: 2 })
    const caller = rig.addLead({ company: '見本物産', name: '例 二郎', numbers: ['+81350001002'], practice: true })
    await rig.handlers['desk.open']({ entryId: lead.entryId })
    const { other } = await rig.handlers['practice.ring']({})
    expect(other).toMatchObject({ role: 'incoming', line: 'practice', lead: { leadId: caller.leadId } })
    const { call } = await rig.handlers['other.answer']()
    expect(call).toMatchObject({ direction: 'in', line: 'practice', phase: 'talking' })
  })

  it('is possible on the practice line alone, and takes somebody to practise with', async () => {
    const rig = deskRig({ line: 'sip' })
    expect(await refusalOf(() => rig.handlers['practice.ring']({}))).toBe('call.practice_line_only')
    rig.set({ line: 'practice' })
    rig.addLead({ numbers: [NUMBER] })
    expect(await refusalOf(() => rig.handlers['practice.ring']({}))).toBe('call.nobody_to_practise_with')
  })
})
