import { describe, expect, it } from 'vitest'
import { DEFAULT_CALLING_HOURS } from '../../../shared/domain/calendar/calling-hours'
import { DAY, instantOf, MINUTE } from '../../../shared/lib/time'
import { deskRig } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const NUMBER = '+81350001001'
const OTHER = '+81350001002'

describe('the desk', () => {
  it('without a list says so', () => {
    const rig = deskRig()
    rig.desk.start()
    expect(rig.desk.snapshot()).toMatchObject({ lead: null, idle: { kind: 'no_list' } })
  })

  it('opens any lead without reserving it, and knows no lead that does not exist', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [NUMBER] })
    const { lead: shown } = await rig.handlers['desk.open']({ entryId: lead.entryId })
    expect(shown?.id).toBe(lead.leadId)
    expect(rig.row('SELECT lease_owner FROM list_entry')).toEqual({ lease_owner: null })
    expect(await refusalOf(() => rig.handlers['desk.open']({ entryId: 'nobody' }))).toBe('desk.lead_gone')
    expect(rig.desk.snapshot().lead?.id).toBe(lead.leadId)
  })

  it('passes on to the next lead, and comes back when there is no other', async () => {
    const rig = deskRig()
    const first = rig.addLead({ numbers: [NUMBER], rank: 2 })
    const second = rig.addLead({ name: '例 二郎', numbers: [OTHER], rank: 1 })
    rig.desk.start()
    expect((await rig.handlers['desk.next']()).lead?.id).toBe(second.leadId)
    expect((await rig.handlers['desk.next']()).lead?.id).toBe(first.leadId)
  })
})

describe('a lead that is skipped', () => {
  it('comes again on the next business day; the reason is kept', async () => {
    const rig = deskRig({ now: instantOf('2026-11-27', '10:00') })
    const lead = rig.addLead({ numbers: [NUMBER] })
    rig.desk.start()
    const { idle } = await rig.handlers['desk.skip']({ entryId: lead.entryId, reason: '決算期のため' })
    expect(idle).toEqual({ kind: 'nothing_due', nextAt: instantOf('2026-11-30', '09:00') })
    expect(rig.row('SELECT skip_reason FROM list_entry')).toEqual({ skip_reason: '決算期のため' })
    expect(rig.row('SELECT kind, payload_json FROM op')).toEqual({
      kind: 'entry.skipped',
      payload_json: JSON.stringify({ reason: '決算期のため', until: instantOf('2026-11-30', '09:00') })
    })
  })

  it('keeps the time it was promised, and its owner', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [NUMBER] })
    const at = rig.clock.now() + 10 * MINUTE
    await rig.closeCall(lead.entryId, NUMBER, 'callback', { followUp: { kind: 'time', at } })
    rig.clock.advance(20 * MINUTE)
    rig.desk.wake()
    const promise = 'SELECT lane, due_at, owner FROM list_entry'
    const before = rig.row(promise)
    await rig.handlers['desk.skip']({ entryId: lead.entryId, reason: '電話中' })
    expect(rig.row(promise)).toEqual(before)
    rig.clock.advance(DAY)
    rig.desk.wake()
    expect(rig.desk.snapshot().lead?.why.promise).toMatchObject({ at, own: true })
  })
})

describe('a missed call-back', () => {
  it('waits for its time of day on the next working day, over the turn of the year, and then comes first', async () => {
    const rig = deskRig({ now: instantOf('2026-12-31', '10:00') })
    const promised = rig.addLead({ numbers: [NUMBER] })
    const other = rig.addLead({ name: '例 二郎', numbers: [OTHER] })
    const at = instantOf('2026-12-31', '14:00')
    await rig.closeCall(promised.entryId, NUMBER, 'callback', { followUp: { kind: 'time', at } })

    rig.clock.advance(instantOf('2027-01-04', '09:00') - rig.clock.now())
    const { lead: first } = await rig.handlers['desk.next']()
    expect(first?.id).toBe(other.leadId)
    await rig.closeCall(other.entryId, OTHER, 'declined', { reason: '必要がない' })
    expect(rig.desk.snapshot().idle).toEqual({ kind: 'nothing_due', nextAt: instantOf('2027-01-04', '14:00') })

    rig.clock.advance(instantOf('2027-01-04', '14:00') - rig.clock.now())
    rig.desk.wake()
    expect(rig.desk.snapshot().lead).toMatchObject({ id: promised.leadId, why: { tier: 1, promise: { at, own: true } } })
  })
})

describe('calling hours', () => {
  it.each([
    ['night', instantOf('2026-11-25', '20:00'), instantOf('2026-11-26', '09:00')],
    ['before', instantOf('2026-11-25', '08:30'), instantOf('2026-11-25', '09:00')],
    ['after', instantOf('2026-11-25', '18:00'), instantOf('2026-11-26', '09:00')],
    ['weekend', instantOf('2026-11-28', '10:00'), instantOf('2026-11-30', '09:00')],
    ['holiday', instantOf('2026-11-23', '10:00'), instantOf('2026-11-24', '09:00')]
  ])('close a real line (%s): nothing is served, and a dial by hand is refused', async (reason, now, opensAt) => {
    const rig = deskRig({ now })
    const lead = rig.addLead({ numbers: [NUMBER] })
    rig.desk.start()
    expect(rig.desk.snapshot().idle).toEqual({ kind: 'closed', reason, opensAt })
    expect(await rig.dial(lead.entryId, NUMBER)).toMatchObject({
      dialled: false,
      verdict: { kind: 'refused', refusals: [{ kind: 'closed', reason, opensAt }] }
    })
    expect(rig.line.started).toEqual([])
    rig.clock.advance(opensAt - now)
    rig.desk.wake()
    expect(rig.desk.snapshot().lead?.entryId).toBe(lead.entryId)
  })

  it('do not close the practice line, which rings nobody', async () => {
    const rig = deskRig({ now: instantOf('2026-11-28', '23:00'), line: 'practice' })
    const lead = rig.addLead({ numbers: [NUMBER], practice: true })
    rig.desk.start()
    expect(rig.desk.snapshot().lead?.entryId).toBe(lead.entryId)
    expect(await rig.dial(lead.entryId, NUMBER, false)).toMatchObject({ dialled: true })
  })

  it('of the list count, never beyond eight in the evening', async () => {
    const rig = deskRig({ now: instantOf('2026-11-25', '19:30') })
    const list = rig.addList({ hours: { ...DEFAULT_CALLING_HOURS, closes: '21:00' } })
    const lead = rig.addLead({ numbers: [NUMBER], lists: [list] })
    expect(await rig.dial(lead.entryId, NUMBER)).toMatchObject({ dialled: true })
    rig.clock.advance(40 * MINUTE)
    await rig.save(rig.repositories.calls.open()?.id ?? '', 'no_answer')
    expect(await rig.dial(lead.entryId, NUMBER)).toMatchObject({ verdict: { refusals: [{ kind: 'closed', reason: 'night' }] } })
  })

  it.each([
    ['early', instantOf('2026-11-25', '09:10')],
    ['lunch', instantOf('2026-11-25', '12:30')],
    ['late', instantOf('2026-11-25', '17:10')]
  ])('warn at their edges (%s), and the rep confirms', async (when, now) => {
    const rig = deskRig({ now })
    const lead = rig.addLead({ numbers: [NUMBER] })
    expect(await rig.dial(lead.entryId, NUMBER, false)).toMatchObject({
      dialled: false,
      verdict: { kind: 'allowed', warnings: [{ kind: 'edge_hours', when }] }
    })
    expect(rig.rows('SELECT id FROM call')).toEqual([])
    expect(await rig.dial(lead.entryId, NUMBER, true)).toMatchObject({ dialled: true })
  })
})

describe('a number', () => {
  it.each(['', '03-5000-1001', '+1 202 555 0100', '+8135000', "'; DROP TABLE dnc; --"])(
    'that cannot be read is not dialled: %j',
    async (number) => {
      const rig = deskRig()
      const lead = rig.addLead({ numbers: [NUMBER] })
      const { dialled, verdict } = await rig.dial(lead.entryId, number)
      expect(dialled).toBe(false)
      expect(verdict).toMatchObject({ kind: 'refused', refusals: [{ kind: 'unreadable_number' }, { kind: 'foreign_number' }] })
    }
  )

  it.each(['110', '118', '119', '１１９', '184-110', '0990-123456', '+81990123456'])(
    'for help or for sale is dialled by no path, and says so: %j',
    async (number) => {
      const rig = deskRig()
      const lead = rig.addLead({ numbers: [NUMBER] })
      const kind = number.includes('990') ? 'premium_number' : 'emergency_number'
      expect(await rig.dial(lead.entryId, number)).toMatchObject({
        dialled: false,
        verdict: { refusals: [{ kind }, { kind: 'foreign_number' }] }
      })
      expect(await refusalOf(() => rig.handlers['call.resolve']({ kind: 'number', number }))).toBe(`call.${kind}`)
    }
  )

  it('of somebody else is not dialled from this lead', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [NUMBER] })
    rig.addLead({ company: '見本物産', name: '例 二郎', numbers: [OTHER] })
    expect(await rig.dial(lead.entryId, OTHER)).toMatchObject({ dialled: false, verdict: { refusals: [{ kind: 'foreign_number' }] } })
  })

  it('of a made-up lead is dialled on the practice line alone', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [NUMBER], practice: true })
    expect(await rig.dial(lead.entryId, NUMBER)).toMatchObject({ dialled: false, verdict: { refusals: [{ kind: 'practice_only' }] } })
  })

  it('of a lead that a colleague has reserved is not dialled until that time is over', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [NUMBER] })
    rig.repositories.entries.lease(lead.entryId, '同僚 次郎', rig.clock.now() + MINUTE)
    expect(await rig.dial(lead.entryId, NUMBER)).toMatchObject({ verdict: { refusals: [{ kind: 'leased', owner: '同僚 次郎' }] } })
    rig.clock.advance(MINUTE)
    expect(await rig.dial(lead.entryId, NUMBER)).toMatchObject({ dialled: true })
  })
})
