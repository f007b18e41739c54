import { describe, expect, it } from 'vitest'
import { DAY } from '../../../shared/lib/time'
import { type DeskRig, deskRig, REP } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const NUMBER = '+81350001001'

/** The desk in a call, at the step of the hearing that asks about the budget. */
async function deskAtBudget() {
  const rig = deskRig()
  const lead = rig.addLead({ numbers: [NUMBER] })
  const callId = await rig.call(lead.entryId, NUMBER)
  await rig.handlers['script.event']({ kind: 'jump', script: 'zaiko_hearing', step: 'budget' })
  return { rig, lead, callId }
}

const panel = (rig: DeskRig, field: string) => rig.desk.snapshot().hearing.find((item) => item.field === field)
const facts = (rig: DeskRig) => rig.desk.snapshot().note?.facts

async function choose(rig: DeskRig, label: string): Promise<void> {
  const branch = rig.desk.snapshot().script?.branches.find((candidate) => candidate.label === label)
  await rig.handlers['script.event']({ kind: 'choose', key: branch?.key ?? '' })
}

describe('an answer', () => {
  it('chosen in the script stands in the panel and in the facts, with the step it was heard in', async () => {
    const { rig, callId } = await deskAtBudget()
    expect(panel(rig, 'budget')).toMatchObject({ letter: 'B', state: 'unknown', firstGap: true })
    await choose(rig, '来期で検討中')
    expect(panel(rig, 'budget')).toMatchObject({ state: 'heard', value: '来期で検討中', thisCall: true, firstGap: false })
    expect(panel(rig, 'authority')).toMatchObject({ state: 'unknown', firstGap: true })
    expect(facts(rig)).toBe('予算: 来期で検討中')
    expect(rig.row('SELECT call_id, step, rep FROM answer')).toEqual({ call_id: callId, step: 'budget', rep: REP })
    expect(rig.row('SELECT kind FROM op ORDER BY id DESC')).toEqual({ kind: 'answer.recorded' })
  })

  it('given in the panel fills what the script says next', async () => {
    const { rig } = await deskAtBudget()
    await rig.handlers['hearing.answer']({ field: 'present_tool', value: '表計算ソフト', confidence: 'heard', words: '' })
    await rig.handlers['script.event']({ kind: 'jump', script: 'zaiko_hearing', step: 'problem' })
    expect(JSON.stringify(rig.desk.snapshot().script?.say)).toContain('表計算ソフト')
    expect(rig.row('SELECT step FROM answer')).toEqual({ step: null })
  })

  it('heard again with the same value keeps the words that were noted with it', async () => {
    const { rig } = await deskAtBudget()
    await choose(rig, '来期で検討中')
    await rig.handlers['hearing.answer']({ field: 'budget', value: '来期で検討中', confidence: 'heard', words: '4月からなら' })
    expect(facts(rig)).toBe('予算: 来期で検討中（「4月からなら」）')
    await rig.handlers['script.event']({ kind: 'back' })
    await choose(rig, '来期で検討中')
    expect(panel(rig, 'budget')).toMatchObject({ words: '4月からなら' })
    expect(facts(rig)).toBe('予算: 来期で検討中（「4月からなら」）')
  })

  it('that is corrected replaces the one before in panel and facts; the one before stays as history', async () => {
    const { rig, callId } = await deskAtBudget()
    await choose(rig, 'まだない')
    const note = { callId, interpretation: '時期が合えば動く', action: '', consult: false }
    await rig.handlers['note.save']({ ...note, facts: `受付は佐藤様\n${facts(rig)}\n秋に移転する` })
    await rig.handlers['script.event']({ kind: 'back' })
    await choose(rig, '確保済み')
    expect(panel(rig, 'budget')).toMatchObject({ value: '確保済み', earlier: [{ value: 'まだない', rep: REP }] })
    expect(rig.desk.snapshot().note).toEqual({ ...note, facts: '受付は佐藤様\n予算: 確保済み\n秋に移転する' })
  })

  it('that is taken back is unknown again and leaves the facts; its history stays', async () => {
    const { rig } = await deskAtBudget()
    await choose(rig, 'まだない')
    await rig.handlers['hearing.withdraw']({ field: 'budget' })
    expect(panel(rig, 'budget')).toMatchObject({ state: 'unknown', value: '', firstGap: true, earlier: [{ value: 'まだない' }] })
    expect(facts(rig)).toBe('')
    await rig.handlers['hearing.withdraw']({ field: 'budget' })
    expect(rig.rows("SELECT id FROM op WHERE kind = 'answer.withdrawn'")).toHaveLength(1)
  })

  it('is still known at the next call, and replacing it there leaves the earlier note alone', async () => {
    const { rig, lead, callId } = await deskAtBudget()
    await choose(rig, 'まだない')
    await rig.save(callId, 'gathering', { followUp: { kind: 'day', on: '2026-11-26' } })
    rig.clock.advance(DAY)
    await rig.call(lead.entryId, NUMBER)
    expect(panel(rig, 'budget')).toMatchObject({ value: 'まだない', thisCall: false })
    expect(facts(rig)).toBe('')
    await rig.handlers['hearing.answer']({ field: 'budget', value: '確保済み', confidence: 'heard', words: '' })
    expect(facts(rig)).toBe('予算: 確保済み')
    expect(rig.repositories.notes.get(callId)?.facts).toBe('予算: まだない')
  })

  it('that is only guessed leaves the gap open', async () => {
    const { rig } = await deskAtBudget()
    await rig.handlers['hearing.answer']({ field: 'budget', value: 'まだない', confidence: 'guessed', words: '' })
    expect(panel(rig, 'budget')).toMatchObject({ state: 'guessed', firstGap: true })
  })

  it('can be given before the call, and there is no note to put it in', async () => {
    const rig = deskRig()
    rig.addLead({ numbers: [NUMBER] })
    rig.desk.start()
    await rig.handlers['hearing.answer']({ field: 'needs', value: '数が合わない', confidence: 'guessed', words: '' })
    expect(panel(rig, 'needs')).toMatchObject({ state: 'guessed', thisCall: false })
    expect(rig.rows('SELECT call_id FROM note')).toEqual([])
  })

  it('needs a lead on the desk', async () => {
    const rig = deskRig()
    rig.desk.start()
    expect(await refusalOf(() => rig.handlers['hearing.withdraw']({ field: 'budget' }))).toBe('desk.no_lead')
  })
})

describe('the script', () => {
  it('walked before dialling goes on in the call, every step recorded with its time', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [NUMBER] })
    rig.desk.start()
    await rig.handlers['script.event']({ kind: 'choose', key: '1' })
    rig.clock.advance(1_000)
    const callId = await rig.call(lead.entryId, NUMBER)
    rig.clock.advance(1_000)
    await rig.handlers['script.event']({ kind: 'choose', key: '1' })
    const steps = rig.rows<{ step: string; at: number }>('SELECT step, entered_at AS at FROM call_step WHERE call_id = ?', callId)
    expect(steps.map(({ step }) => step)).toEqual(['before_dial', 'reception', 'person'])
    expect(steps.map(({ at }) => rig.clock.now() - at)).toEqual([2_000, 2_000, 0])
  })

  it('tells a simulated far side where the rep is', async () => {
    const rig = deskRig({ line: 'practice' })
    const lead = rig.addLead({ numbers: [NUMBER], practice: true })
    await rig.call(lead.entryId, NUMBER)
    await rig.handlers['script.event']({ kind: 'choose', key: '1' })
    await rig.handlers['script.event']({ kind: 'choose', key: '1' })
    expect(rig.line.cues).toEqual(['reception', 'person'])
  })

  it('passes over a key that means nothing here', async () => {
    const { rig } = await deskAtBudget()
    const before = rig.desk.snapshot()
    await rig.handlers['script.event']({ kind: 'choose', key: '99' })
    await rig.handlers['script.event']({ kind: 'returnFromBlock' })
    const { script, hearing, note } = rig.desk.snapshot()
    expect({ script, hearing, note }).toEqual({ script: before.script, hearing: before.hearing, note: before.note })
    expect(rig.rows('SELECT step FROM call_step')).toHaveLength(2)
  })

  it('opens an objection and comes back to the step it was opened from', async () => {
    const { rig } = await deskAtBudget()
    const block = rig.desk.snapshot().script?.blocks[0]
    const opened = await rig.handlers['script.event']({ kind: 'openBlock', blockId: block?.id ?? '' })
    expect(opened.script).toMatchObject({ inBlock: true, scriptTitle: block?.title })
    const back = await rig.handlers['script.event']({ kind: 'returnFromBlock' })
    expect(back.script).toMatchObject({ inBlock: false, title: '予算' })
  })
})

describe('a note', () => {
  it('that comes after the outcome is kept with its call', async () => {
    const { rig, callId } = await deskAtBudget()
    await rig.save(callId, 'no_answer')
    await rig.handlers['note.save']({ callId, facts: '呼び出し音のみ', interpretation: '', action: '明日午後', consult: true })
    expect(rig.repositories.notes.get(callId)).toMatchObject({ facts: '呼び出し音のみ', action: '明日午後', consult: 1 })
    expect(rig.desk.snapshot().note).toBeNull()
  })

  it('of a call that never was is refused', async () => {
    const rig = deskRig()
    const note = { callId: 'nobody', facts: '', interpretation: '', action: '', consult: false }
    expect(await refusalOf(() => rig.handlers['note.save'](note))).toBe('desk.no_call')
  })

  it('of an earlier call is shown with it in the history', async () => {
    const { rig, lead, callId } = await deskAtBudget()
    await choose(rig, 'まだない')
    await rig.save(callId, 'gathering', { followUp: { kind: 'day', on: '2026-11-26' } })
    const { lead: shown } = await rig.handlers['desk.open']({ entryId: lead.entryId })
    expect(shown?.history).toMatchObject([{ callId, outcome: 'gathering', facts: '予算: まだない', rep: REP }])
  })
})
