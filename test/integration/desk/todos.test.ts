import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { todoGroup } from '../../../shared/domain/todo/todo-group'
import { DAY, HOUR, instantOf, localDate, MINUTE } from '../../../shared/lib/time'
import { type DeskRig, deskRig, REP, WEDNESDAY } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const NUMBER = '+81350001001'
const OTHER = '+81350001002'
const FOUR = instantOf('2026-11-25', '16:00')
const TOMORROW = instantOf('2026-11-26', '11:00')

/** A desk where a customer was promised a call at four. */
async function promised(due = FOUR) {
  const rig = deskRig()
  const lead = rig.addLead({ numbers: [NUMBER] })
  await rig.closeCall(lead.entryId, NUMBER, 'callback', { followUp: { kind: 'time', at: due } })
  const [todo] = rig.repositories.todos.openOf(lead.leadId)
  return { rig, lead, id: todo?.id ?? '' }
}

async function titles(rig: DeskRig, owner: 'mine' | 'all' = 'mine') {
  const { groups } = await rig.handlers['todo.list']({ owner, kind: null })
  return Object.fromEntries(groups.map(({ group, items }) => [group, items.map(({ kind, detail }) => detail || kind)]))
}

const entry = (rig: DeskRig, id: string) => rig.row('SELECT lane, due_at, order_key, owner, out_reason FROM list_entry WHERE id = ?', id)
const ops = (rig: DeskRig) => rig.rows<{ kind: string }>("SELECT kind FROM op WHERE entity = 'todo' ORDER BY id").map(({ kind }) => kind)

describe('to-dos', () => {
  it('stand past due, today, later and undated, in the order in which they fall due', async () => {
    const { rig, lead } = await promised()
    const add = (title: string, due: Parameters<DeskRig['handlers']['todo.add']>[0]['due']) =>
      rig.handlers['todo.add']({ leadId: lead.leadId, title, due })
    await add('いつか', null)
    await add('来週', { kind: 'day', on: '2026-12-01' })
    await add('今日中', { kind: 'day', on: '2026-11-25' })
    await add('昼', { kind: 'time', at: instantOf('2026-11-25', '12:00') })
    expect(await titles(rig)).toEqual({ past: [], today: ['今日中', '昼', 'call_back'], later: ['来週'], undated: ['いつか'] })
    rig.clock.advance(3 * HOUR)
    expect(await titles(rig)).toMatchObject({ past: ['昼'], today: ['今日中', 'call_back'] })
    expect(rig.desk.snapshot().todoCounts).toEqual({ past: 1, today: 2, later: 1, undated: 1 })
  })

  it('are grouped by the database as by the domain', () => {
    const rig = deskRig()
    const { leadId } = rig.addLead()
    const due = fc.oneof(
      fc.record({ dueAt: fc.integer({ min: -3 * DAY, max: 3 * DAY }).map((by) => WEDNESDAY + by), dueOn: fc.constant(null) }),
      fc.record({ dueAt: fc.constant(null), dueOn: fc.integer({ min: -3, max: 3 }).map((days) => localDate(WEDNESDAY + days * DAY)) }),
      fc.constant({ dueAt: null, dueOn: null }),
      fc.constant({ dueAt: WEDNESDAY, dueOn: null })
    )
    fc.assert(
      fc.property(fc.array(due, { maxLength: 20 }), (dues) => {
        rig.database.exec('DELETE FROM todo')
        for (const [index, { dueAt, dueOn }] of dues.entries()) {
          const rest = { kind: 'own', owner: REP, detail: '', leadId, callId: null, zone: null, createdAt: WEDNESDAY } as const
          rig.repositories.todos.insert({ id: `todo-${index}`, dueAt, dueOn, ...rest })
        }
        const expected = { past: 0, today: 0, later: 0, undated: 0 }
        for (const each of dues) expected[todoGroup(each, WEDNESDAY)] += 1
        expect(rig.desk.snapshot().todoCounts).toEqual(expected)
      }),
      { numRuns: 50 }
    )
  })

  it('can be narrowed to one kind, and widened to those of colleagues', async () => {
    const { rig, lead } = await promised()
    await rig.handlers['todo.add']({ leadId: lead.leadId, title: '見積もり', due: null })
    rig.set({ rep: { name: '別の担当', company: '', phone: '', email: '' } })
    expect(await titles(rig)).toMatchObject({ today: [], undated: [] })
    expect(await titles(rig, 'all')).toMatchObject({ today: ['call_back'], undated: ['見積もり'] })
    const { groups } = await rig.handlers['todo.list']({ owner: 'all', kind: 'own' })
    expect(groups.map(({ count }) => count)).toEqual([0, 0, 0, 1])
  })

  it('name the place by which their lead is opened', async () => {
    const { rig, lead } = await promised()
    const { groups } = await rig.handlers['todo.list']({ owner: 'mine', kind: null })
    expect(groups[1]?.items[0]).toMatchObject({ entryId: lead.entryId, company: '架空商事', name: '見本 一郎', needsReason: true })
  })
})

describe('a promised call that is put off', () => {
  it('moves its place in the queue, and says why', async () => {
    const { rig, lead, id } = await promised()
    await rig.handlers['todo.postpone']({ id, to: { kind: 'time', at: TOMORROW }, reason: '先方の会議が延びた' })
    expect(entry(rig, lead.entryId)).toMatchObject({ lane: 'callback', due_at: TOMORROW, order_key: TOMORROW, owner: REP })
    expect(rig.row('SELECT due_at, zone, closed_at FROM todo')).toEqual({ due_at: TOMORROW, zone: 'Asia/Tokyo', closed_at: null })
    expect(rig.row("SELECT payload_json ->> '$.reason' AS reason FROM op WHERE kind = 'todo.postponed'")).toEqual({
      reason: '先方の会議が延びた'
    })
  })

  it('to a day without a time is served when its list opens on that day', async () => {
    const { rig, lead, id } = await promised()
    await rig.handlers['todo.postpone']({ id, to: { kind: 'day', on: '2026-11-27' }, reason: '出張中' })
    expect(entry(rig, lead.entryId)).toMatchObject({ due_at: instantOf('2026-11-27', '09:00') })
    expect(rig.row('SELECT due_at, due_on FROM todo')).toEqual({ due_at: null, due_on: '2026-11-27' })
  })

  it('again, from a day to a time, takes its place along', async () => {
    const { rig, lead, id } = await promised()
    await rig.handlers['todo.postpone']({ id, to: { kind: 'day', on: '2026-11-27' }, reason: '出張中' })
    await rig.handlers['todo.postpone']({ id, to: { kind: 'time', at: TOMORROW }, reason: '早く戻る' })
    expect(entry(rig, lead.entryId)).toMatchObject({ due_at: TOMORROW })
  })

  it.each([
    ['without a reason', { to: { kind: 'time', at: TOMORROW }, reason: '' }, 'todo.reason_missing'],
    ['to a time that has passed', { to: { kind: 'time', at: WEDNESDAY - 1 }, reason: '間違い' }, 'todo.past'],
    ['to yesterday', { to: { kind: 'day', on: '2026-11-24' }, reason: '間違い' }, 'todo.past']
  ] as const)('%s is refused, and nothing moves', async (_name, change, code) => {
    const { rig, lead, id } = await promised()
    const before = entry(rig, lead.entryId)
    expect(await refusalOf(() => rig.handlers['todo.postpone']({ id, ...change }))).toBe(code)
    expect(entry(rig, lead.entryId)).toEqual(before)
    expect(ops(rig)).toEqual([])
  })
})

describe('a to-do that is done', () => {
  it('without the promised call gives up its place in the queue', async () => {
    const { rig, lead, id } = await promised()
    await rig.handlers['todo.done']({ id, reason: 'メールで話が済んだ' })
    expect(entry(rig, lead.entryId)).toEqual({ lane: 'rest', due_at: null, order_key: 0, owner: null, out_reason: null })
    expect(await titles(rig)).toMatchObject({ today: [] })
    expect(await refusalOf(() => rig.handlers['todo.done']({ id, reason: 'もう一度' }))).toBe('todo.gone')
  })

  it('and was only to wake a lead up, leaves the lead where it had ended', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [NUMBER] })
    await rig.closeCall(lead.entryId, NUMBER, 'declined', { reason: '時期が合わない', restMonths: 6 })
    const [todo] = rig.repositories.todos.openOf(lead.leadId)
    await rig.handlers['todo.done']({ id: todo?.id ?? '', reason: '会社が移転した' })
    expect(entry(rig, lead.entryId)).toMatchObject({ lane: 'out', due_at: null, out_reason: 'declined' })
  })

  it('and was written by hand, needs no reason and touches no queue', async () => {
    const { rig, lead } = await promised()
    const before = entry(rig, lead.entryId)
    await rig.handlers['todo.add']({ leadId: lead.leadId, title: '見積もり', due: null })
    const own = rig.repositories.todos.openOf(lead.leadId).find(({ kind }) => kind === 'own')
    await rig.handlers['todo.done']({ id: own?.id ?? '', reason: '' })
    expect(entry(rig, lead.entryId)).toEqual(before)
    expect(ops(rig)).toEqual(['todo.added', 'todo.done'])
  })
})

describe('a to-do written by hand', () => {
  it('stays open whatever comes of a call', async () => {
    const { rig, lead } = await promised()
    await rig.handlers['todo.add']({ leadId: lead.leadId, title: 'お詫びの品を送る', due: null })
    rig.clock.advance(DAY)
    await rig.closeCall(lead.entryId, NUMBER, 'declined', { reason: '不要' })
    expect(rig.repositories.todos.openOf(lead.leadId).map(({ detail }) => detail)).toEqual(['お詫びの品を送る'])
  })

  it('knows the call in which it was written', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [NUMBER] })
    const callId = await rig.call(lead.entryId, NUMBER)
    await rig.handlers['todo.add']({ leadId: lead.leadId, title: '事例を探す', due: null })
    expect(rig.row('SELECT call_id, owner, kind FROM todo')).toEqual({ call_id: callId, owner: REP, kind: 'own' })
  })

  it('is refused for a time that has passed, and for nobody', async () => {
    const rig = deskRig()
    const { leadId } = rig.addLead()
    const add = (id: string, due: { kind: 'day'; on: string } | null) =>
      refusalOf(() => rig.handlers['todo.add']({ leadId: id, title: '何か', due }))
    expect(await add(leadId, { kind: 'day', on: '2026-11-24' })).toBe('todo.past')
    expect(await add('nobody', null)).toBe('desk.lead_gone')
  })
})

describe('a notice', () => {
  it('rings once at its time, and again only when the to-do was put off', async () => {
    const { rig, id } = await promised()
    const other = rig.addLead({ company: '別の会社', numbers: [OTHER] })
    await rig.handlers['desk.open']({ entryId: other.entryId })
    expect(rig.desk.ring()).toEqual([])
    rig.clock.advance(FOUR - rig.clock.now())
    expect(rig.desk.ring()).toMatchObject([{ id, kind: 'call_back', dueAt: FOUR, company: '架空商事' }])
    expect(rig.desk.ring()).toEqual([])
    expect(rig.desk.snapshot().notices).toMatchObject([{ id }])

    await rig.handlers['todo.postpone']({ id, to: { kind: 'time', at: FOUR + 30 * MINUTE }, reason: '会議中' })
    expect(rig.desk.snapshot().notices).toEqual([])
    rig.clock.advance(30 * MINUTE)
    expect(rig.desk.ring()).toHaveLength(1)
  })

  it('that rang before a restart rings no more; what came due meanwhile does', async () => {
    const { rig, lead } = await promised()
    const other = rig.addLead({ company: '別の会社', numbers: [OTHER] })
    await rig.handlers['todo.add']({ leadId: lead.leadId, title: '夕方', due: { kind: 'time', at: FOUR + HOUR } })
    await rig.handlers['desk.open']({ entryId: other.entryId })
    rig.clock.advance(FOUR - rig.clock.now())
    expect(rig.desk.ring()).toHaveLength(1)
    rig.clock.advance(2 * HOUR)
    rig.restart()
    expect(rig.desk.ring().map(({ detail }) => detail)).toEqual(['夕方'])
  })

  it('is not given for the lead on the desk, nor for what a colleague promised', async () => {
    const { rig, lead } = await promised()
    await rig.handlers['desk.open']({ entryId: lead.entryId })
    rig.clock.advance(FOUR - rig.clock.now())
    rig.set({ rep: { name: '別の担当', company: '', phone: '', email: '' } })
    expect(rig.desk.ring()).toEqual([])
    expect(rig.row('SELECT notified_at FROM todo')).toEqual({ notified_at: null })
    rig.set({ rep: { name: REP, company: '', phone: '', email: '' } })
    expect(rig.desk.ring()).toEqual([])
    expect(rig.row('SELECT notified_at FROM todo')).toEqual({ notified_at: FOUR })
  })

  it('goes when it is put away, when its lead is opened, and when a call has done it', async () => {
    const { rig, lead, id } = await promised()
    const other = rig.addLead({ company: '別の会社', numbers: [OTHER] })
    await rig.handlers['desk.open']({ entryId: other.entryId })
    rig.clock.advance(FOUR - rig.clock.now())
    rig.desk.ring()
    expect((await rig.handlers['desk.open']({ entryId: lead.entryId })).notices).toEqual([])
    expect((await rig.handlers['desk.open']({ entryId: other.entryId })).notices).toHaveLength(1)
    expect((await rig.handlers['todo.dismissNotice']({ id })).notices).toEqual([])
    expect(rig.repositories.todos.open(id)).toBeDefined()
  })
})
