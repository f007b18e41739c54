import { describe, expect, it } from 'vitest'
import { DAY, instantOf } from '../../../shared/lib/time'
import { consequences } from '../../support/consequences'
import { deskRig, REP } from '../../support/desk-rig'

const SWITCHBOARD = '+81350001000'
const DIRECT = '+81350001001'
const MOBILE = '+819012345678'

describe('a wrong number', () => {
  it('leaves the lead on the desk to be called on another one, at once', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [DIRECT, { e164: MOBILE, kind: 'mobile' }] })
    rig.addLead({ name: '例 二郎', numbers: ['+81350001002'] })
    await rig.closeCall(lead.entryId, DIRECT, 'wrong_number')
    expect(consequences(rig, lead)).toMatchObject({ place: 'retry 2026-11-25 10:31', todos: [], wrongNumbers: [DIRECT] })
    expect(rig.desk.snapshot().lead?.entryId).toBe(lead.entryId)
    expect(await rig.dial(lead.entryId, DIRECT)).toMatchObject({ dialled: false, verdict: { refusals: [{ kind: 'wrong_number' }] } })
    expect(await rig.dial(lead.entryId, MOBILE)).toMatchObject({ dialled: true })
  })

  it('does not count a number that may not be dialled as another one', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [DIRECT, MOBILE] })
    rig.repositories.dnc.insert({
      id: 'dnc',
      scope: 'number',
      subject: MOBILE,
      level: 'forbidden',
      words: '',
      label: '',
      callId: null,
      listId: null,
      leadId: null,
      rep: REP,
      at: 0
    })
    await rig.closeCall(lead.entryId, DIRECT, 'wrong_number')
    expect(consequences(rig, lead).place).toBe('out no_number')
  })

  it('is wrong for everybody who shares the switchboard, and takes the lead out of every list', async () => {
    const rig = deskRig()
    const lists = [rig.addList(), rig.addList({ name: '問い合わせ' })]
    const lead = rig.addLead({ numbers: [{ e164: SWITCHBOARD, kind: 'main' }], lists })
    const colleague = rig.addLead({ name: '例 二郎', numbers: [{ e164: SWITCHBOARD, kind: 'main' }, DIRECT] })
    await rig.closeCall(lead.entryId, SWITCHBOARD, 'wrong_number')
    expect(rig.rows('SELECT DISTINCT lane, out_reason FROM list_entry WHERE lead_id = ?', lead.leadId)).toEqual([
      { lane: 'out', out_reason: 'no_number' }
    ])
    expect(await rig.dial(colleague.entryId, SWITCHBOARD)).toMatchObject({ dialled: false })
    expect(await rig.dial(colleague.entryId, DIRECT)).toMatchObject({ dialled: true })
  })
})

describe('a switchboard', () => {
  it('logs the call to the opened lead alone, and lets it rest for everybody else for an hour', async () => {
    const rig = deskRig()
    const main = [{ e164: SWITCHBOARD, kind: 'main' as const }]
    const lead = rig.addLead({ numbers: main, rank: 2 })
    const colleague = rig.addLead({ name: '例 二郎', numbers: main, rank: 1 })
    const started = rig.clock.now()
    await rig.closeCall(lead.entryId, SWITCHBOARD, 'absent')
    expect(rig.rows('SELECT lead_id FROM call')).toEqual([{ lead_id: lead.leadId }])
    expect(rig.row('SELECT attempts FROM list_entry WHERE id = ?', colleague.entryId)).toEqual({ attempts: 0 })
    expect(rig.desk.snapshot().idle).toEqual({ kind: 'nothing_due', nextAt: started + 3_600_000 })
    expect(await rig.dial(colleague.entryId, SWITCHBOARD, false)).toMatchObject({
      dialled: false,
      verdict: { warnings: [{ kind: 'tried_lately', at: started }] }
    })
  })
})

describe('a reception that refused', () => {
  it('rests the whole company: nobody there is served, and a dial by hand is warned', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [DIRECT], rank: 3 })
    const colleague = rig.addLead({ name: '例 二郎', numbers: [MOBILE], rank: 2 })
    const stranger = rig.addLead({ company: '見本物産', name: '他 三郎', numbers: ['+81350001003'], rank: 1 })
    await rig.closeCall(lead.entryId, DIRECT, 'gatekeeper_refused')
    expect(rig.desk.snapshot().lead?.entryId).toBe(stranger.entryId)
    const until = rig.clock.now() + 90 * DAY
    rig.clock.advance(DAY)
    expect(await rig.dial(colleague.entryId, MOBILE, false)).toMatchObject({
      dialled: false,
      verdict: { kind: 'allowed', warnings: [{ kind: 'company_resting', until }] }
    })
    await rig.handlers['desk.next']()
    expect(rig.desk.snapshot().lead?.entryId).toBe(stranger.entryId)
  })

  it('does not break a promise that a colleague at the company asked for', async () => {
    const rig = deskRig()
    const promised = rig.addLead({ name: '例 二郎', numbers: [MOBILE] })
    const lead = rig.addLead({ numbers: [DIRECT] })
    const at = instantOf('2026-11-26', '14:00')
    await rig.closeCall(promised.entryId, MOBILE, 'callback', { followUp: { kind: 'time', at } })
    await rig.closeCall(lead.entryId, DIRECT, 'gatekeeper_refused')
    rig.clock.advance(at - rig.clock.now())
    rig.desk.wake()
    expect(rig.desk.snapshot().lead?.entryId).toBe(promised.entryId)
  })

  it('lets a later retry at the company wait until the rest is over', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [DIRECT] })
    const colleague = rig.addLead({ name: '例 二郎', numbers: [MOBILE] })
    await rig.closeCall(lead.entryId, DIRECT, 'gatekeeper_refused')
    const until = rig.clock.now() + 90 * DAY
    await rig.closeCall(colleague.entryId, MOBILE, 'no_answer')
    expect(rig.row('SELECT eligible_at FROM list_entry WHERE id = ?', colleague.entryId)).toEqual({ eligible_at: until })
  })

  it('looks for another person from Monday on, never in the same week', async () => {
    const rig = deskRig({ now: instantOf('2026-11-30', '10:00') })
    const lead = rig.addLead({ numbers: [DIRECT] })
    await rig.closeCall(lead.entryId, DIRECT, 'gatekeeper_refused')
    expect(consequences(rig, lead).todos).toEqual([`other_contact 2026-12-07 ${REP}`])
  })
})

describe('a person who left', () => {
  it('is called in no list any more, and no mail follows', async () => {
    const rig = deskRig()
    const lists = [rig.addList(), rig.addList({ name: '問い合わせ' })]
    const lead = rig.addLead({ numbers: [DIRECT], lists, email: 'ichiro@example.co.jp', optInOn: '2026-10-01' })
    await rig.closeCall(lead.entryId, DIRECT, 'no_answer')
    rig.clock.advance(DAY)
    await rig.closeCall(lead.entryId, DIRECT, 'left_company', { successor: '例 二郎' })
    expect(rig.rows('SELECT DISTINCT lane FROM list_entry')).toEqual([{ lane: 'out' }])
    expect(consequences(rig, lead).mails).toEqual([])
    expect(rig.row("SELECT detail FROM todo WHERE kind = 'find_successor'")).toEqual({ detail: '例 二郎' })
  })
})
