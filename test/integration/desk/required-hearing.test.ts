import { describe, expect, it } from 'vitest'
import type { GapPolicy } from '../../../shared/domain/hearing/required-hearing'
import { DAY } from '../../../shared/lib/time'
import { type DeskRig, deskRig, REP } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const NUMBER = '+81350001001'

/** A desk in a call, of a team that wants needs and budget heard. */
async function deskInCall(policy: GapPolicy) {
  const rig = deskRig()
  rig.set({ role: 'lead' })
  const lead = rig.addLead({ numbers: [NUMBER] })
  await rig.handlers['team.change']({ requiredHearing: { policy, fields: ['needs', 'budget'] } })
  rig.set({ role: 'rep' })
  const callId = await rig.call(lead.entryId, NUMBER)
  return { rig, lead, callId }
}

const meeting = (rig: DeskRig) => ({ meetingAt: rig.clock.now() + DAY, meetingPlace: 'Web 会議', attendees: 'ご本人' })
const answer = (rig: DeskRig, field: string, confidence: 'heard' | 'guessed' = 'heard') =>
  rig.handlers['hearing.answer']({ field, value: '在庫が合わない', confidence, words: '' })
const preview = (rig: DeskRig, callId: string, input = {}) =>
  rig.handlers['outcome.preview']({ callId, code: 'appointment', input: { ...meeting(rig), ...input } })
const lastCall = async (rig: DeskRig, entryId: string) => (await rig.handlers['desk.open']({ entryId })).lead?.history[0]

describe('an appointment with gaps in the required hearing', () => {
  it('is warned of and saved all the same; the call keeps what was missing', async () => {
    const { rig, lead, callId } = await deskInCall('warn')
    await answer(rig, 'needs')
    expect(await preview(rig, callId)).toMatchObject({ ok: true, plan: { hearingGaps: { fields: ['budget'], reason: null } } })
    await rig.save(callId, 'appointment', meeting(rig))
    const call = await lastCall(rig, lead.entryId)
    expect(call).toMatchObject({ outcome: 'appointment', gaps: [expect.stringMatching('予算')] })
    expect(call?.input.gapReason).toBeUndefined()
  })

  it('needs a reason where the team asks for one, which stands in the history with what was missing', async () => {
    const { rig, lead, callId } = await deskInCall('reason')
    await answer(rig, 'needs', 'guessed')
    expect(await preview(rig, callId)).toEqual({ ok: false, problems: [{ kind: 'hearing_gaps', fields: ['needs', 'budget'] }] })
    expect(await refusalOf(() => rig.save(callId, 'appointment', meeting(rig)))).toBe('outcome.incomplete')
    await rig.save(callId, 'appointment', { ...meeting(rig), gapReason: '急ぎのため商談で確認' })
    expect(await lastCall(rig, lead.entryId)).toMatchObject({ input: { gapReason: '急ぎのため商談で確認' }, gaps: { length: 2 } })
  })

  it('needs none once everything was heard', async () => {
    const { rig, lead, callId } = await deskInCall('reason')
    await answer(rig, 'needs')
    await answer(rig, 'budget')
    await rig.save(callId, 'appointment', { ...meeting(rig), gapReason: '前に書いた理由' })
    expect(await lastCall(rig, lead.entryId)).toMatchObject({ outcome: 'appointment', gaps: [] })
  })

  it('is asked about in the same way when an outcome is corrected to it', async () => {
    const { rig, lead, callId } = await deskInCall('reason')
    await rig.save(callId, 'no_answer')
    await rig.handlers['desk.open']({ entryId: lead.entryId })
    const request = { callId, code: 'appointment' as const, input: meeting(rig) }
    expect(await rig.handlers['outcome.previewCorrection'](request)).toMatchObject({
      verdict: { ok: false, problems: [{ kind: 'hearing_gaps', fields: ['needs', 'budget'] }] }
    })
    await rig.handlers['outcome.correct']({ ...request, input: { ...request.input, gapReason: '聞き漏らし' } })
    expect(await lastCall(rig, lead.entryId)).toMatchObject({ outcome: 'appointment', gaps: { length: 2 } })
  })

  it('is no matter of other outcomes, nor of teams that look at nothing', async () => {
    const asked = await deskInCall('reason')
    await asked.rig.save(asked.callId, 'no_answer')
    const off = await deskInCall('off')
    await off.rig.save(off.callId, 'appointment', meeting(off.rig))
    expect(await lastCall(off.rig, off.lead.entryId)).toMatchObject({ gaps: [] })
  })

  it('does not miss what the script of the call cannot ask', async () => {
    const { rig, callId } = await deskInCall('reason')
    rig.set({ role: 'lead' })
    await rig.handlers['team.change']({ requiredHearing: { policy: 'reason', fields: ['of_another_script'] } })
    expect(await preview(rig, callId)).toMatchObject({ ok: true, plan: { hearingGaps: null } })
    expect(rig.desk.snapshot().stage).toMatchObject({ of: 0 })
  })
})

describe('the stage', () => {
  it('follows the answers and the required set', async () => {
    const { rig } = await deskInCall('warn')
    expect(rig.desk.snapshot().stage).toMatchObject({ name: 'untouched', points: 0, of: 2 })
    await answer(rig, 'needs', 'guessed')
    expect(rig.desk.snapshot().stage).toMatchObject({ name: 'begun', points: 0.5 })
    await answer(rig, 'needs')
    expect(rig.desk.snapshot().stage).toMatchObject({ name: 'half', points: 1 })
    rig.set({ role: 'lead' })
    await rig.handlers['team.change']({ requiredHearing: { policy: 'warn', fields: ['needs'] } })
    expect(rig.desk.snapshot().stage).toMatchObject({ name: 'complete', of: 1 })
  })
})

describe('an answer on the screen', () => {
  it('says who heard it and in which step, and so do those before it', async () => {
    const { rig } = await deskInCall('warn')
    await rig.handlers['script.event']({ kind: 'jump', script: 'zaiko_hearing', step: 'budget' })
    await rig.handlers['script.event']({ kind: 'choose', key: '1' })
    const item = () => rig.desk.snapshot().hearing.find(({ field }) => field === 'budget')
    const step = item()?.step
    expect(item()).toMatchObject({ rep: REP, required: true })
    expect(step).not.toBe('')
    await answer(rig, 'budget')
    expect(item()).toMatchObject({ step: '', earlier: [{ rep: REP, step }] })
  })
})

describe('the relationship', () => {
  const setTo = (rig: DeskRig, leadId: string, relationship: 'champion' | 'planner' | null) =>
    rig.handlers['hearing.relationship']({ leadId, relationship })

  it('is set, changed and taken back, with who and when; the timeline keeps every change', async () => {
    const { rig, lead } = await deskInCall('warn')
    const { leadId } = lead
    expect(rig.desk.snapshot().lead?.relationship).toBeNull()
    const at = rig.clock.now()
    expect((await setTo(rig, leadId, 'planner')).lead?.relationship).toEqual({ type: 'planner', at, by: REP })
    rig.clock.advance(60_000)
    await setTo(rig, leadId, 'champion')
    rig.clock.advance(60_000)
    expect((await setTo(rig, leadId, null)).lead?.relationship).toBeNull()
    const { events } = await rig.handlers['timeline.read']({ of: { leadId }, kinds: ['relationship'], before: null, limit: 10 })
    expect(events.map((event) => ({ ...event, key: '' }))).toMatchObject([
      { rep: REP, kind: 'relationship', from: 'champion', to: null },
      { rep: REP, kind: 'relationship', from: 'planner', to: 'champion' },
      { rep: REP, kind: 'relationship', from: null, to: 'planner', at }
    ])
  })

  it('is not noted twice', async () => {
    const { rig, lead } = await deskInCall('warn')
    await setTo(rig, lead.leadId, 'champion')
    await setTo(rig, lead.leadId, 'champion')
    expect(rig.rows("SELECT 1 FROM op WHERE kind = 'lead.relationship'")).toHaveLength(1)
  })
})
