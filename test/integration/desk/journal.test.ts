import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE } from '../../../shared/lib/time'
import { DIRECT, SWITCHBOARD } from '../../support/busy-desk'
import { type DeskRig, deskRig } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const FORM = JSON.stringify({ code: 'suspended', parts: { reason: '予算は' } })

function deskWithTwo() {
  const rig = deskRig()
  const lead = rig.addLead({ numbers: [DIRECT], rank: 2 })
  const other = rig.addLead({ company: '見本物産', name: '例 二郎', numbers: [SWITCHBOARD], rank: 1 })
  rig.desk.start()
  return { rig, lead, other }
}

const drafts = (rig: DeskRig) => rig.rows('SELECT slot, content_json FROM draft')
const shownDrafts = (rig: DeskRig) => rig.desk.snapshot().drafts

describe('a half-filled outcome', () => {
  it('is kept with its call and there again after the app has ended', async () => {
    const { rig, lead } = deskWithTwo()
    const callId = await rig.call(lead.entryId, DIRECT)
    await rig.handlers['draft.save']({ leadId: lead.leadId, slot: 'outcome', callId, content: '{}' })
    await rig.handlers['draft.save']({ leadId: lead.leadId, slot: 'outcome', callId, content: FORM })
    rig.restart()
    expect(shownDrafts(rig)).toEqual([{ slot: 'outcome', callId, content: FORM }])
  })

  it('is gone once the outcome is saved, comes back when that is undone, and is forgotten when the next call begins', async () => {
    const { rig, lead, other } = deskWithTwo()
    const callId = await rig.call(lead.entryId, DIRECT)
    await rig.handlers['draft.save']({ leadId: lead.leadId, slot: 'outcome', callId, content: FORM })
    await rig.save(callId, 'no_answer')
    await rig.handlers['desk.open']({ entryId: lead.entryId })
    expect(shownDrafts(rig)).toEqual([])
    await rig.handlers['outcome.undo']({ callId })
    expect(shownDrafts(rig)).toEqual([{ slot: 'outcome', callId, content: FORM }])
    await rig.save(callId, 'no_answer')
    await rig.call(other.entryId, SWITCHBOARD)
    expect(drafts(rig)).toEqual([])
  })

  it('that comes after its outcome was saved is dropped, and so is one of another lead’s call', async () => {
    const { rig, lead, other } = deskWithTwo()
    const callId = await rig.closeCall(lead.entryId, DIRECT, 'no_answer')
    await rig.handlers['draft.save']({ leadId: lead.leadId, slot: 'outcome', callId, content: FORM })
    expect(await refusalOf(() => rig.handlers['draft.save']({ leadId: other.leadId, slot: 'outcome', callId, content: FORM }))).toBe(
      'desk.no_call'
    )
    expect(drafts(rig)).toEqual([])
  })
})

describe('what else is being typed', () => {
  it('is kept for its lead until it is saved or given up', async () => {
    const { rig, lead } = deskWithTwo()
    await rig.handlers['draft.save']({ leadId: lead.leadId, slot: 'line.budget', callId: null, content: '"来期に"' })
    await rig.handlers['draft.save']({ leadId: lead.leadId, slot: 'todo', callId: null, content: '{"title":"見積"}' })
    rig.restart()
    expect(shownDrafts(rig).map(({ slot }) => slot)).toEqual(['line.budget', 'todo'])
    await rig.handlers['draft.save']({ leadId: lead.leadId, slot: 'line.budget', callId: null, content: null })
    await rig.handlers['todo.add']({ leadId: lead.leadId, title: '見積を送る', due: null })
    expect(drafts(rig)).toEqual([])
  })

  it('is refused about a lead that is gone', async () => {
    const { rig } = deskWithTwo()
    const gone = { leadId: 'nobody', slot: 'todo', callId: null, content: '{}' } as const
    expect(await refusalOf(() => rig.handlers['draft.save'](gone))).toBe('desk.lead_gone')
  })
})

describe('a call that was live when the app ended', () => {
  const endOf = (rig: DeskRig) => rig.row('SELECT ended_at - started_at AS lasted, end_reason AS reason FROM call')
  const CUT_OFF = '{"kind":"failed","code":"line.app_ended"}'

  it('ended about when the app was last known to be there, whenever it is started again', async () => {
    const { rig, lead } = deskWithTwo()
    const callId = await rig.call(lead.entryId, DIRECT)
    rig.clock.advance(4 * MINUTE)
    rig.repositories.deskSession.pulse([callId], rig.clock.now())
    rig.clock.advance(15 * HOUR)
    rig.restart()
    expect(endOf(rig)).toEqual({ lasted: 4 * MINUTE, reason: CUT_OFF })
    expect(rig.desk.snapshot().call).toMatchObject({ phase: 'ended', endReason: { kind: 'failed', code: 'line.app_ended' } })
  })

  it('leaves a trace by everything that is written in it', async () => {
    const { rig, lead } = deskWithTwo()
    const callId = await rig.call(lead.entryId, DIRECT)
    rig.clock.advance(MINUTE)
    await rig.handlers['script.event']({ kind: 'choose', key: '1' })
    rig.clock.advance(MINUTE)
    await rig.handlers['note.save']({ callId, facts: '受付は佐藤様', interpretation: '', action: '', consult: false })
    rig.clock.advance(HOUR)
    rig.restart()
    expect(endOf(rig)).toEqual({ lasted: 2 * MINUTE, reason: CUT_OFF })
  })

  it('never ends before it began nor after now, though the clock was set back', async () => {
    const { rig, lead } = deskWithTwo()
    const callId = await rig.call(lead.entryId, DIRECT)
    rig.repositories.deskSession.pulse([callId], rig.clock.now() + 3 * HOUR)
    rig.clock.advance(MINUTE)
    rig.restart()
    expect(endOf(rig)).toEqual({ lasted: MINUTE, reason: CUT_OFF })
  })
})

describe('several calls without an outcome', () => {
  it('are put on the desk one after the other, before anybody can be dialled', async () => {
    const { rig, lead, other } = deskWithTwo()
    const first = await rig.call(lead.entryId, DIRECT)
    rig.database.exec(`INSERT INTO call (id, lead_id, list_entry_id, script_version_id, number, line, rep, started_at, session_json)
      SELECT 'second', '${other.leadId}', '${other.entryId}', script_version_id, '${SWITCHBOARD}', line, rep, started_at + 1, session_json FROM call`)
    rig.restart()
    expect(rig.desk.snapshot().call.callId).toBe(first)
    const { snapshot } = await rig.save(first, 'no_answer')
    expect(snapshot).toMatchObject({ lead: { entryId: other.entryId }, call: { callId: 'second', phase: 'ended' } })
    expect(await rig.dial(lead.entryId, DIRECT)).toMatchObject({ dialled: false })
    const after = await rig.save('second', 'no_answer')
    expect(after.snapshot.call.callId).toBeNull()
  })
})

describe('the lead on the desk', () => {
  it('lies there again after the app has ended, at the same place of the script', async () => {
    const { rig, other } = deskWithTwo()
    await rig.handlers['desk.open']({ entryId: other.entryId })
    const { script } = await rig.handlers['script.event']({ kind: 'choose', key: '1' })
    rig.restart()
    expect(rig.desk.snapshot()).toMatchObject({ lead: { entryId: other.entryId }, script: { title: script?.title } })
  })

  it('makes room for the queue’s order on another day, when it is gone, and once nobody lay there', async () => {
    const { rig, lead, other } = deskWithTwo()
    await rig.handlers['desk.open']({ entryId: other.entryId })
    rig.clock.advance(24 * HOUR)
    rig.restart()
    expect(rig.desk.snapshot().lead?.entryId).toBe(lead.entryId)
    await rig.handlers['desk.open']({ entryId: other.entryId })
    rig.database.exec(`DELETE FROM list_entry WHERE id = '${other.entryId}'`)
    rig.restart()
    expect(rig.desk.snapshot().lead?.entryId).toBe(lead.entryId)
  })
})
