import { describe, expect, it } from 'vitest'
import { deskRig } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const NUMBER = '+81350001001'
const COLLEAGUE = '03-5000-7000'

/** The rep speaks with a customer over a line that can hand calls over. */
async function talking(line: 'sip' | 'practice' | 'manual' = 'sip') {
  const rig = deskRig({ line })
  const lead = rig.addLead({ numbers: [NUMBER], practice: line === 'practice' })
  const callId = await rig.call(lead.entryId, NUMBER)
  rig.line.pickUp()
  return { rig, lead, callId }
}

async function consulting() {
  const { rig, lead, callId } = await talking()
  const snapshot = await rig.handlers['call.consult']({ target: '201' })
  const colleague = snapshot.other?.callId ?? ''
  return { rig, lead, callId, colleague }
}

const orders = (rig: Awaited<ReturnType<typeof talking>>['rig'], from = 0) =>
  rig.line.commands.slice(from).map(({ kind, callId }) => [kind, callId])

describe('asking a colleague', () => {
  it('puts the customer on hold first, and shows the customer still', async () => {
    const { rig, lead, callId } = await talking()
    const from = rig.line.commands.length
    const { other, lead: shown, call } = await rig.handlers['call.consult']({ target: '201' })
    expect(orders(rig, from)).toEqual([
      ['hold', callId],
      ['register', other?.callId],
      ['dial', other?.callId]
    ])
    expect(other).toMatchObject({ role: 'consult', phase: 'ringing', number: '201', lead: null, answeredAt: null })
    expect([shown?.id, call.callId, call.phase]).toEqual([lead.leadId, callId, 'held'])
    expect(rig.row('SELECT count(*) AS calls FROM call')).toEqual({ calls: 1 })
  })

  it('gives keys and tones to the colleague, who is heard, and the customer back when the colleague goes', async () => {
    const { rig, callId, colleague } = await consulting()
    rig.line.reports(colleague, { kind: 'answered' })
    await rig.handlers['call.digits']({ digits: '1' })
    await rig.handlers['call.mute']({ on: true })
    const from = rig.line.commands.length
    await rig.handlers['call.hangup']()
    expect(orders(rig, from - 2)).toEqual([
      ['digits', colleague],
      ['mute', colleague],
      ['hangup', colleague],
      ['hold', callId]
    ])
    expect(rig.desk.snapshot().call).toMatchObject({ callId, phase: 'talking', muted: false })
  })

  it('changes only the sound when the two change places', async () => {
    const { rig, lead, callId, colleague } = await consulting()
    rig.line.reports(colleague, { kind: 'answered' })
    const back = await rig.handlers['other.switch']()
    expect(back).toMatchObject({ lead: { id: lead.leadId }, call: { callId, phase: 'talking' }, other: { role: 'consult', phase: 'held' } })
    const again = await rig.handlers['other.switch']()
    expect(again).toMatchObject({
      lead: { id: lead.leadId },
      call: { callId, phase: 'held' },
      other: { role: 'consult', phase: 'talking' }
    })
  })

  it('says why it came to nothing, until the rep goes on', async () => {
    const { rig, callId, colleague } = await consulting()
    rig.line.reports(colleague, { kind: 'ended', reason: 'busy' })
    expect(rig.desk.snapshot()).toMatchObject({ call: { callId, phase: 'held' }, other: { phase: 'ended', endReason: { kind: 'busy' } } })
    const back = await rig.handlers['other.hangup']()
    expect(back.other).toBeNull()
    expect(back.call).toMatchObject({ callId, phase: 'talking' })
  })

  it('leaves the customer on hold when the colleague goes, who is taken back by the hold key as well', async () => {
    const { rig, callId, colleague } = await consulting()
    rig.line.reports(colleague, { kind: 'answered' })
    rig.line.reports(colleague, { kind: 'ended', reason: 'remote_hangup' })
    expect(rig.desk.snapshot().call).toMatchObject({ callId, phase: 'held' })
    expect((await rig.handlers['call.hold']({ on: false })).call).toMatchObject({ callId, phase: 'talking' })
  })

  it('connects the two, and both calls are over here', async () => {
    const { rig, callId, colleague } = await consulting()
    expect(await refusalOf(() => rig.handlers['call.join']())).toBe('call.not_talking')
    rig.line.reports(colleague, { kind: 'answered' })
    const joining = await rig.handlers['call.join']()
    expect(rig.line.commands.at(-1)).toEqual({ kind: 'join', callId, otherCallId: colleague })
    expect(joining.call.transferring).toBe(true)
    rig.line.reports(callId, { kind: 'transferred' })
    const { call, other } = rig.desk.snapshot()
    expect(call).toMatchObject({ phase: 'ended', endReason: { kind: 'transferred' }, transferring: false })
    expect(other?.phase).toBe('ended')
    expect(rig.line.liveCalls()).toEqual([])
    const { snapshot } = await rig.save(callId, 'no_prospect', { reason: '担当へ転送' })
    expect(snapshot.call.callId).toBeNull()
  })

  it('is possible once: a second caller hears that the line is busy', async () => {
    const { rig } = await consulting()
    expect(await refusalOf(() => rig.handlers['call.consult']({ target: '202' }))).toBe('line.in_use')
    rig.line.rings('incoming-1', '+81350002002')
    expect(rig.desk.snapshot().missed).toMatchObject([{ rejected: true }])
  })
})

describe('handing a customer over', () => {
  it('ends the call here once the other side has taken it', async () => {
    const { rig, callId } = await talking()
    const { call } = await rig.handlers['call.transfer']({ target: COLLEAGUE })
    expect(rig.line.commands.at(-1)).toEqual({ kind: 'transfer', callId, target: '+81350007000' })
    expect(call).toMatchObject({ phase: 'talking', transferring: true, transferProblem: false })
    rig.line.reports(callId, { kind: 'transferred' })
    expect(rig.desk.snapshot().call).toMatchObject({ phase: 'ended', endReason: { kind: 'transferred' } })
  })

  it('lets the call go on when it fails, and says so until the next order', async () => {
    const { rig, callId } = await talking()
    await rig.handlers['call.transfer']({ target: '201' })
    rig.line.reports(callId, { kind: 'transfer_failed' })
    expect(rig.desk.snapshot().call).toMatchObject({ phase: 'talking', transferring: false, transferProblem: true })
    expect((await rig.handlers['call.mute']({ on: true })).call.transferProblem).toBe(false)
  })

  it.each([
    ['practice', 'call.cannot_transfer'],
    ['manual', 'call.cannot_transfer']
  ] as const)('is refused by name on a line that can not: %s', async (line, refusal) => {
    const { rig } = await talking(line)
    expect(await refusalOf(() => rig.handlers['call.transfer']({ target: '201' }))).toBe(refusal)
    expect(await refusalOf(() => rig.handlers['call.consult']({ target: '201' }))).toBe(refusal)
  })

  it('waits until somebody has answered', async () => {
    const rig = deskRig({ line: 'sip' })
    const lead = rig.addLead({ numbers: [NUMBER] })
    await rig.call(lead.entryId, NUMBER)
    expect(await refusalOf(() => rig.handlers['call.transfer']({ target: '201' }))).toBe('call.not_talking')
  })

  it('goes through the gate: nobody is handed to a number that may not be called', async () => {
    const { rig, callId } = await talking()
    const made = '+81350003003'
    rig.addLead({ company: '練習商事', name: '練習 太郎', numbers: [made], practice: true })
    rig.set({ role: 'lead' })
    rig.handlers['dnc.add']({ target: { scope: 'number', number: '03-5000-8000' }, level: 'forbidden', words: '不要', leadId: null })
    const told = rig.line.commands.length
    const refusals = {
      '110': 'call.emergency_number',
      '0990-123456': 'call.premium_number',
      '+1 202 555 0100': 'call.unreadable_number',
      '7': 'call.unreadable_number',
      '1234567': 'call.unreadable_number',
      '03-5000-8000': 'call.do_not_call',
      [made]: 'call.practice_only'
    }
    for (const [target, refusal] of Object.entries(refusals)) {
      expect(await refusalOf(() => rig.handlers['call.transfer']({ target })), target).toBe(refusal)
      expect(await refusalOf(() => rig.handlers['call.consult']({ target })), target).toBe(refusal)
    }
    expect(rig.line.commands).toHaveLength(told)
    expect(rig.desk.snapshot().call).toMatchObject({ callId, phase: 'talking' })
  })
})
