import { describe, expect, it } from 'vitest'
import type { OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { DAY, instantOf } from '../../../shared/lib/time'
import { consequences } from '../../support/consequences'
import type { GivenLead } from '../../support/desk-leads'
import { deskRig, REP } from '../../support/desk-rig'

const NUMBER = '+81350001001'
const MEETING: OutcomeInput = { meetingAt: instantOf('2026-12-02', '15:00'), meetingPlace: 'オンライン', attendees: 'ご本人' }
const OPTED_IN: GivenLead = { email: 'ichiro@example.co.jp', optInOn: '2026-10-01' }

function deskWith(given: GivenLead = {}) {
  const rig = deskRig()
  const lead = rig.addLead({ numbers: [NUMBER], ...given })
  return { rig, lead }
}

/** The desk on the day after a meeting was agreed. */
async function deskWithMeeting(given: GivenLead = {}) {
  const { rig, lead } = deskWith(given)
  await rig.closeCall(lead.entryId, NUMBER, 'appointment', MEETING)
  rig.clock.advance(DAY)
  return { rig, lead }
}

describe('a meeting', () => {
  it('that is moved keeps place and people, and replaces the earlier handoff and to-do', async () => {
    const { rig, lead } = await deskWithMeeting()
    const input: OutcomeInput = { change: 'moved', meetingAt: instantOf('2026-12-09', '11:00') }
    await rig.closeCall(lead.entryId, NUMBER, 'appointment_changed', input)
    expect(consequences(rig, lead)).toMatchObject({
      level: 4,
      place: 'out appointment',
      todos: [`meeting 2026-12-09 11:00 ${REP}`],
      handoffs: ['cancelled 2026-12-02 15:00 オンライン ご本人', 'waiting 2026-12-09 11:00 オンライン ご本人']
    })
  })

  it('that is cancelled brings the lead back to its owner, first in line', async () => {
    const { rig, lead } = await deskWithMeeting()
    rig.addLead({ name: '例 二郎', numbers: ['+81350001002'], hot: { until: rig.clock.now() + DAY, key: -9 } })
    await rig.closeCall(lead.entryId, NUMBER, 'appointment_changed', { change: 'cancelled' })
    expect(consequences(rig, lead)).toMatchObject({
      level: 3,
      place: `callback 2026-11-26 10:32 ${REP}`,
      todos: [`call_back 2026-11-26 10:32 ${REP}`],
      handoffs: ['cancelled 2026-12-02 15:00 オンライン ご本人']
    })
    expect((await rig.handlers['desk.upcoming']({ limit: 1 }))[0]?.leadId).toBe(lead.leadId)
  })

  it('falls through when the person declines after all', async () => {
    const { rig, lead } = await deskWithMeeting()
    await rig.closeCall(lead.entryId, NUMBER, 'declined', { reason: '方針が変わった' })
    expect(consequences(rig, lead)).toMatchObject({ todos: [], handoffs: ['cancelled 2026-12-02 15:00 オンライン ご本人'] })
  })

  it('settles the lead in every list', async () => {
    const rig = deskRig()
    const lists = [rig.addList(), rig.addList({ name: '問い合わせ' })]
    const lead = rig.addLead({ numbers: [NUMBER], lists })
    await rig.closeCall(lead.entryId, NUMBER, 'appointment', MEETING)
    expect(rig.rows('SELECT DISTINCT lane, out_reason FROM list_entry')).toEqual([{ lane: 'out', out_reason: 'appointment' }])
  })
})

describe('a lead that ends', () => {
  it.each([
    ['before its contract is renewed', '2027-09-30', 'rest 2027-06-30 09:00', `wake_up 2027-06-30 ${REP}`],
    ['on the next business day when the renewal is close', '2027-01-31', 'rest 2026-11-26 09:00', `wake_up 2026-11-26 ${REP}`]
  ])('wakes up %s', async (_when, contractEnd, place, todo) => {
    const { rig, lead } = deskWith()
    await rig.closeCall(lead.entryId, NUMBER, 'no_prospect', { reason: '他社に決定', competitor: '架空システム', contractEnd })
    expect(consequences(rig, lead)).toMatchObject({ place, todos: [todo] })
    expect(rig.row('SELECT detail FROM todo')).toEqual({ detail: '架空システム' })
  })

  it('is served again when it has woken up', async () => {
    const { rig, lead } = deskWith()
    await rig.closeCall(lead.entryId, NUMBER, 'no_prospect', { reason: '他社に決定', contractEnd: '2027-09-30' })
    expect(rig.desk.snapshot().lead).toBeNull()
    rig.clock.advance(instantOf('2027-06-30', '09:00') - rig.clock.now())
    rig.desk.wake()
    expect(rig.desk.snapshot().lead?.entryId).toBe(lead.entryId)
  })

  it.each([
    [6 as const, 'rest 2027-05-25 09:00'],
    [12 as const, 'rest 2027-11-25 09:00']
  ])('rests %i months after declining, when that was agreed', async (restMonths, place) => {
    const { rig, lead } = deskWith()
    await rig.closeCall(lead.entryId, NUMBER, 'declined', { reason: '今期は不要', restMonths })
    expect(consequences(rig, lead).place).toBe(place)
  })
})

describe('a customer’s word about mail', () => {
  const input = (mailConsent: boolean): OutcomeInput => ({ followUp: { kind: 'day', on: '2026-11-30' }, mailConsent })
  const consentOf = (rig: ReturnType<typeof deskRig>) => rig.row('SELECT opt_in_on, opt_out_on FROM lead')

  it('yes is stored with its day, and the material is planned', async () => {
    const { rig, lead } = deskWith({ email: 'ichiro@example.co.jp', optOutOn: '2025-01-01' })
    await rig.closeCall(lead.entryId, NUMBER, 'material', input(true))
    expect(consentOf(rig)).toEqual({ opt_in_on: '2026-11-25', opt_out_on: null })
    expect(consequences(rig, lead).mails).toEqual(['material 2026-11-25', 'progress 2026-11-30'])
  })

  it('no is stored with its day, and stops what was planned before', async () => {
    const { rig, lead } = deskWith(OPTED_IN)
    await rig.closeCall(lead.entryId, NUMBER, 'no_answer')
    expect(consequences(rig, lead).mails).toEqual(['not_reached_1 2026-11-25'])
    await rig.closeCall(lead.entryId, NUMBER, 'material', input(false))
    expect(consentOf(rig)).toEqual({ opt_in_on: '2026-10-01', opt_out_on: '2026-11-25' })
    expect(consequences(rig, lead).mails).toEqual([])
  })

  it('yes without an address plans nothing yet', async () => {
    const { rig, lead } = deskWith()
    await rig.closeCall(lead.entryId, NUMBER, 'material', input(true))
    expect(consentOf(rig)).toMatchObject({ opt_in_on: '2026-11-25' })
    expect(consequences(rig, lead).mails).toEqual([])
  })

  it('filled in for another outcome counts for nothing', async () => {
    const { rig, lead } = deskWith({ email: 'ichiro@example.co.jp' })
    await rig.closeCall(lead.entryId, NUMBER, 'gathering', input(true))
    expect(consentOf(rig)).toEqual({ opt_in_on: null, opt_out_on: null })
    expect(consequences(rig, lead).mails).toEqual([])
    expect(rig.row('SELECT outcome_json FROM call')).toEqual({
      outcome_json: JSON.stringify({ followUp: { kind: 'day', on: '2026-11-30' } })
    })
  })
})

describe('mails after a call', () => {
  it('are planned only for who opted in', async () => {
    const { rig, lead } = deskWith({ email: 'ichiro@example.co.jp' })
    await rig.closeCall(lead.entryId, NUMBER, 'no_answer')
    expect(consequences(rig, lead).mails).toEqual([])
  })

  it('are not planned for who opted out again', async () => {
    const { rig, lead } = deskWith({ ...OPTED_IN, optOutOn: '2026-11-01' })
    await rig.closeCall(lead.entryId, NUMBER, 'no_answer')
    expect(consequences(rig, lead).mails).toEqual([])
  })

  it('say something else at the second attempt and nothing at the third', async () => {
    const { rig, lead } = deskWith(OPTED_IN)
    for (const code of ['no_answer', 'absent', 'voicemail'] as const) {
      await rig.closeCall(lead.entryId, NUMBER, code)
      rig.clock.advance(DAY)
    }
    expect(consequences(rig, lead).mails).toEqual(['not_reached_1 2026-11-25', 'not_reached_2 2026-11-26'])
  })
})
