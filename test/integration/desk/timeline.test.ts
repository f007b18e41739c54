import { describe, expect, it } from 'vitest'
import { TIMELINE_KINDS, type TimelineEvent, type TimelineKind, type TimelinePlace } from '../../../shared/contract/timeline'
import { DAY, instantOf, MINUTE } from '../../../shared/lib/time'
import { type DeskRig, deskRig, REP } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const NUMBER = '+81350001001'
const COLLEAGUE = '+81350001002'
const NEXT_WEEK = instantOf('2026-12-02', '10:00')

/** A lead with a history: an absent call, a conversation with answers and a note, and a colleague who wants no calls. */
async function history() {
  const rig = deskRig()
  const lead = rig.addLead({ numbers: [NUMBER], email: 'mihon@example.co.jp', optInOn: '2026-10-01' })
  const colleague = rig.addLead({ name: '手本 次郎', numbers: [COLLEAGUE] })
  rig.database.exec(
    `INSERT INTO behaviour (id, lead_id, kind, title, occurred_at) VALUES ('seen-1', '${lead.leadId}', 'document', '棚卸しの手引き', ${rig.clock.now() - DAY})`
  )
  await rig.closeCall(lead.entryId, NUMBER, 'absent')
  rig.clock.advance(DAY)
  const callId = await rig.call(lead.entryId, NUMBER)
  rig.line.pickUp()
  await rig.handlers['script.event']({ kind: 'jump', script: 'zaiko_hearing', step: 'budget' })
  rig.clock.advance(MINUTE)
  await rig.handlers['hearing.answer']({ field: 'budget', value: 'まだない', confidence: 'guessed', words: '' })
  rig.clock.advance(MINUTE)
  await rig.handlers['script.event']({ kind: 'choose', key: '1' })
  rig.clock.advance(MINUTE)
  await rig.save(callId, 'gathering', { followUp: { kind: 'time', at: NEXT_WEEK } })
  rig.clock.advance(DAY)
  await rig.closeCall(colleague.entryId, COLLEAGUE, 'do_not_call', { dncScope: 'company', dncWords: 'もうかけないで' })
  return { rig, lead, colleague, callId }
}

async function read(rig: DeskRig, of: { leadId: string } | { companyId: string }, kinds: TimelineKind[] = []) {
  return rig.handlers['timeline.read']({ of, kinds, before: null, limit: 200 })
}

const kindsOf = (events: readonly TimelineEvent[]) => new Set(events.map(({ kind }) => kind))

describe('a timeline', () => {
  it('tells of a lead everything that happened, newest first', async () => {
    const { rig, lead, callId } = await history()
    const { events, next } = await read(rig, { leadId: lead.leadId })
    expect(next).toBeNull()
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort((one, other) => other - one))
    expect(kindsOf(events)).toEqual(new Set(['dnc', 'todo', 'level', 'mail', 'note', 'answer', 'call', 'behaviour']))
    expect(events.filter(({ kind }) => kind === 'call')).toMatchObject([
      { callId, outcome: 'gathering', line: 'manual', number: NUMBER, talked: 3 * MINUTE, rep: REP, name: '見本 一郎' },
      { outcome: 'absent', talked: null }
    ])
    expect(events.find(({ kind }) => kind === 'level')).toMatchObject({ from: 2, to: 3, outcome: 'gathering' })
    expect(events.find(({ kind }) => kind === 'dnc')).toMatchObject({ scope: 'company', words: 'もうかけないで', rep: REP, liftedAt: null })
    expect(events.find(({ kind }) => kind === 'behaviour')).toMatchObject({ title: '棚卸しの手引き', behaviour: 'document' })
    expect(events.find(({ kind }) => kind === 'todo')).toMatchObject({ event: 'made', todo: 'follow_up', dueAt: NEXT_WEEK, owner: REP })
  })

  it('keeps the answer that was replaced beside the one in force, by the name the script gives the field', async () => {
    const { rig, lead } = await history()
    const { events } = await read(rig, { leadId: lead.leadId }, ['answer'])
    expect(events).toMatchObject([
      { label: '予算', confidence: 'heard', replaced: false },
      { label: '予算', value: 'まだない', confidence: 'guessed', replaced: true }
    ])
  })

  it('of a company tells of all its people, by name', async () => {
    const { rig, lead } = await history()
    const { events } = await read(rig, { companyId: lead.companyId }, ['call'])
    expect(events.map((event) => [event.name, event.kind === 'call' && event.outcome])).toEqual([
      ['手本 次郎', 'do_not_call'],
      ['見本 一郎', 'gathering'],
      ['見本 一郎', 'absent']
    ])
  })

  it.each(TIMELINE_KINDS)('can be narrowed to %s', async (kind) => {
    const { rig, lead } = await history()
    const { events } = await read(rig, { companyId: lead.companyId }, [kind])
    expect([...kindsOf(events)].filter((found) => found !== kind)).toEqual([])
  })

  it('read page by page is the same as read at once', async () => {
    const { rig, lead } = await history()
    const of = { companyId: lead.companyId }
    const whole = (await read(rig, of)).events
    for (const limit of [1, 2, 3]) {
      const pages: TimelineEvent[] = []
      let before: TimelinePlace | null = null
      do {
        const page: { events: readonly TimelineEvent[]; next: TimelinePlace | null } = await rig.handlers['timeline.read']({
          of,
          kinds: [],
          before,
          limit
        })
        pages.push(...page.events)
        before = page.next
      } while (before !== null)
      expect(pages).toEqual(whole)
    }
  })

  it('tells what was done and put off by hand, and why', async () => {
    const { rig, lead } = await history()
    await rig.handlers['todo.add']({ leadId: lead.leadId, title: '見積もり', due: null })
    const id = rig.repositories.todos.openOf(lead.leadId).find(({ kind }) => kind === 'own')?.id ?? ''
    rig.clock.advance(MINUTE)
    await rig.handlers['todo.postpone']({ id, to: { kind: 'day', on: '2026-12-04' }, reason: '価格表を待つ' })
    rig.clock.advance(MINUTE)
    await rig.handlers['todo.done']({ id, reason: '' })
    const { events } = await read(rig, { leadId: lead.leadId }, ['todo'])
    expect(events.slice(0, 3)).toMatchObject([
      { event: 'done', detail: '見積もり', reason: '', rep: REP },
      { event: 'postponed', detail: '見積もり', reason: '価格表を待つ', to: { kind: 'day', on: '2026-12-04' } },
      { event: 'made', todo: 'own', closedAt: rig.clock.now() }
    ])
  })

  it('reads a level from the rows that an outcome is logged to have changed, unless it was undone', async () => {
    const { rig, lead, callId } = await history()
    const changes = [{ kind: 'updated', table: 'lead', id: lead.leadId, before: { level: 3 }, after: { level: 4 } }]
    const op = { at: rig.clock.now(), actor: REP, entity: 'call', entityId: callId }
    rig.repositories.ops.append({ ...op, id: 'op-a', kind: 'outcome.corrected', payload: { all: changes, plan: { code: 'appointment' } } })
    const levels = async () => (await read(rig, { leadId: lead.leadId }, ['level'])).events
    expect((await levels())[0]).toMatchObject({ from: 3, to: 4, outcome: 'appointment' })
    rig.repositories.ops.append({ ...op, id: 'op-b', kind: 'outcome.undone', payload: { undoes: 'op-a' } })
    expect((await levels())[0]).toMatchObject({ from: 2, to: 3, outcome: 'gathering' })
  })

  it('walks its indexes, however many leads there are', async () => {
    const { rig, lead } = await history()
    const scans: string[] = []
    const { timelineSql } = await import('../../../electron/database/repositories/timeline-statements')
    const plan = rig.database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${timelineSql(TIMELINE_KINDS)}`)
    const parameters = { lead: lead.leadId, company: null, subjects: '[]', at: 0, key: '', limit: 1 }
    for (const { detail } of plan.all(parameters)) if (/^SCAN (?!people|change|known|\(|CONSTANT)/.test(detail)) scans.push(detail)
    expect(scans).toEqual([])
  })
})

describe('the script path of a call', () => {
  it('tells which steps were walked, how long, and what was answered where', async () => {
    const { rig, callId } = await history()
    const { steps } = await rig.handlers['call.path']({ callId })
    expect(
      steps.map(({ title, spent, answers }) => [title, spent, answers.map(({ value, confidence }) => `${value} ${confidence}`)])
    ).toEqual([
      ['かける前の確認', 0, []],
      ['予算', 2 * MINUTE, ['まだない guessed', 'まだない heard']],
      [expect.any(String), MINUTE, []]
    ])
  })

  it('of no call is refused', async () => {
    expect(await refusalOf(() => deskRig().handlers['call.path']({ callId: 'nobody' }))).toBe('desk.no_call')
  })
})
