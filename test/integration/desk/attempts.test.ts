import { describe, expect, it } from 'vitest'
import { bandOf } from '../../../shared/domain/calendar/time-band'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { DAY, HOUR, instantOf, localDate, MINUTE } from '../../../shared/lib/time'
import { consequences } from '../../support/consequences'
import { type DeskRig, deskRig } from '../../support/desk-rig'

const NUMBER = '+81350001001'

function deskWith(attempts: number, list: { maxAttempts?: number } = {}) {
  const rig = deskRig()
  rig.addList(list)
  const lead = rig.addLead({ numbers: [NUMBER] })
  rig.database.prepare('UPDATE list_entry SET attempts = ? WHERE id = ?').run(attempts, lead.entryId)
  rig.desk.start()
  return { rig, lead }
}

const untilTomorrow = (rig: DeskRig): OutcomeInput => ({ followUp: { kind: 'time', at: rig.clock.now() + DAY } })

describe('attempts without reaching the person', () => {
  it.each<OutcomeCode>(['no_answer', 'voicemail', 'absent', 'absent_until'])('%s is the last one at the sixth', async (code) => {
    const { rig, lead } = deskWith(5)
    await rig.closeCall(lead.entryId, NUMBER, code, code === 'absent_until' ? untilTomorrow(rig) : {})
    expect(consequences(rig, lead)).toMatchObject({
      attempts: 6,
      level: 1,
      place: 'out six_call_out',
      todos: ['nurture 2026-11-25 marketing']
    })
    expect(rig.desk.snapshot().idle).toEqual({ kind: 'list_finished' })
  })

  it('are limited by the list', async () => {
    const { rig, lead } = deskWith(1, { maxAttempts: 2 })
    await rig.closeCall(lead.entryId, NUMBER, 'no_answer')
    expect(consequences(rig, lead).place).toBe('out six_call_out')
  })

  it('go on before the limit', async () => {
    const { rig, lead } = deskWith(4)
    await rig.closeCall(lead.entryId, NUMBER, 'absent')
    expect(consequences(rig, lead)).toMatchObject({ attempts: 5, level: 2, place: expect.stringMatching(/^retry /) })
  })

  it.each<OutcomeCode>(['busy', 'technical', 'awaiting_callback', 'gatekeeper_refused'])('are not counted by %s', async (code) => {
    const { rig, lead } = deskWith(5)
    await rig.closeCall(lead.entryId, NUMBER, code)
    expect(consequences(rig, lead)).toMatchObject({ attempts: 5, level: 2 })
  })

  it('start again when the person was reached', async () => {
    const { rig, lead } = deskWith(5)
    await rig.closeCall(lead.entryId, NUMBER, 'callback', untilTomorrow(rig))
    expect(consequences(rig, lead).attempts).toBe(0)
  })

  it('leave the lead in other lists when this list has spent its own', async () => {
    const rig = deskRig()
    const lists = [rig.addList({ maxAttempts: 1 }), rig.addList({ name: '問い合わせ' })]
    const lead = rig.addLead({ numbers: [NUMBER], lists })
    await rig.closeCall(lead.entryId, NUMBER, 'no_answer')
    expect(rig.rows('SELECT lane FROM list_entry WHERE lead_id = ? ORDER BY id', lead.leadId)).toEqual([{ lane: 'out' }, { lane: 'fresh' }])
  })
})

describe('trying again', () => {
  it('never plans two tries in one band of one day', async () => {
    const { rig, lead } = deskWith(0)
    const places = new Set<string>()
    for (const time of ['10:00', '13:30', '15:30', '10:00', '13:30']) {
      const day = places.size < 3 ? '2026-11-26' : '2026-11-27'
      rig.clock.advance(instantOf(day, time) - rig.clock.now())
      await rig.closeCall(lead.entryId, NUMBER, 'no_answer')
      places.add(`${day} ${bandOf(instantOf(day, time))}`)
      const due = rig.row<{ due_at: number }>('SELECT due_at FROM list_entry WHERE id = ?', lead.entryId)?.due_at ?? 0
      expect(places).not.toContain(`${localDate(due)} ${bandOf(due)}`)
      expect(due - rig.clock.now()).toBeGreaterThanOrEqual(HOUR - MINUTE)
    }
  })

  it('after a busy signal comes 20 minutes later, and is served then', async () => {
    const { rig, lead } = deskWith(0)
    await rig.closeCall(lead.entryId, NUMBER, 'busy')
    expect(rig.desk.snapshot().idle).toEqual({ kind: 'nothing_due', nextAt: rig.clock.now() + 20 * MINUTE })
    rig.clock.advance(20 * MINUTE)
    rig.desk.wake()
    expect(rig.desk.snapshot().lead?.entryId).toBe(lead.entryId)
  })

  it('waits in every list the lead is in', async () => {
    const rig = deskRig()
    const lists = [rig.addList(), rig.addList({ name: '問い合わせ' })]
    const lead = rig.addLead({ numbers: [NUMBER], lists })
    await rig.closeCall(lead.entryId, NUMBER, 'callback', untilTomorrow(rig))
    const [here, there] = rig.rows<{ due_at: number; eligible_at: number }>('SELECT due_at, eligible_at FROM list_entry ORDER BY id')
    expect(there?.eligible_at).toBe(here?.due_at)
  })
})

describe('a call that failed before it rang', () => {
  it('leaves everything as it was: heat, attempts, last call, and no try of the number', async () => {
    const { rig, lead } = deskWith(2)
    const until = rig.clock.now() + DAY
    rig.database.prepare('UPDATE list_entry SET hot_until = ?, hot_key = -1 WHERE id = ?').run(until, lead.entryId)
    const before = rig.row('SELECT * FROM list_entry WHERE id = ?', lead.entryId)
    await rig.call(lead.entryId, NUMBER)
    rig.line.fails()
    const callId = rig.desk.snapshot().call.callId ?? ''
    expect(rig.desk.snapshot().call.suggested).toBe('technical')
    await rig.save(callId, 'technical')
    expect(rig.row('SELECT * FROM list_entry WHERE id = ?', lead.entryId)).toEqual(before)
    expect(rig.desk.snapshot().lead?.entryId).toBe(lead.entryId)
  })

  it('may be dialled again at once, without a warning', async () => {
    const { rig, lead } = deskWith(0)
    await rig.closeCall(lead.entryId, NUMBER, 'technical')
    expect(await rig.dial(lead.entryId, NUMBER, false)).toMatchObject({ dialled: true, verdict: { kind: 'allowed', warnings: [] } })
  })

  it('keeps the try before it', async () => {
    const { rig, lead } = deskWith(0)
    await rig.closeCall(lead.entryId, NUMBER, 'no_answer')
    const tried = rig.repositories.leads.triedAt(NUMBER)
    rig.clock.advance(2 * HOUR)
    await rig.closeCall(lead.entryId, NUMBER, 'technical')
    expect(rig.repositories.leads.triedAt(NUMBER)).toBe(tried)
    expect(consequences(rig, lead).todos).toEqual([])
  })
})
