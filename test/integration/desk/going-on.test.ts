import { describe, expect, it } from 'vitest'
import { DAY } from '../../../shared/lib/time'
import { deskRig, WEDNESDAY } from '../../support/desk-rig'

const NUMBER = '+81350001001'

/** A lead of whom reception said yesterday that he was away. */
async function absentYesterday(line: 'manual' | 'practice' = 'manual') {
  const rig = deskRig({ line })
  const lead = rig.addLead({ numbers: [NUMBER], practice: line === 'practice' })
  const callId = await rig.call(lead.entryId, NUMBER)
  for (const key of ['1', '3', '2']) await rig.handlers['script.event']({ kind: 'choose', key })
  await rig.save(callId, 'absent')
  rig.clock.advance(DAY)
  return { rig, lead }
}

describe('the next call after "absent"', () => {
  it('begins where the last one met somebody, and says so', async () => {
    const { rig, lead } = await absentYesterday()
    const { script } = await rig.handlers['desk.open']({ entryId: lead.entryId })
    expect(script).toMatchObject({ title: '受付に名乗る', canGoBack: true, resumed: { at: WEDNESDAY, outcome: 'absent' } })
    const callId = await rig.call(lead.entryId, NUMBER)
    expect(rig.rows('SELECT step FROM call_step WHERE call_id = ?', callId)).toEqual([{ step: 'reception' }])
    const { script: further } = await rig.handlers['script.event']({ kind: 'choose', key: '1' })
    expect(further).toMatchObject({ title: 'ご本人に名乗る', resumed: null })
  })

  it('tells a simulated far side where it begins', async () => {
    const { rig, lead } = await absentYesterday('practice')
    const before = rig.line.cues.length
    await rig.call(lead.entryId, NUMBER)
    expect(rig.line.cues.slice(before)).toEqual(['reception'])
  })
})

describe('the hearing', () => {
  it('that was begun in an earlier call offers to go on at the first gap', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [NUMBER] })
    const callId = await rig.call(lead.entryId, NUMBER)
    for (const field of ['present_tool', 'needs']) {
      await rig.handlers['hearing.answer']({ field, value: '聞いた', confidence: 'heard', words: '' })
    }
    await rig.save(callId, 'gathering', { followUp: { kind: 'day', on: '2026-11-26' } })
    rig.clock.advance(DAY)
    await rig.call(lead.entryId, NUMBER)
    expect(rig.desk.snapshot().script?.gap).toBeNull()
    const { script } = await rig.handlers['script.event']({ kind: 'jump', script: 'zaiko_full', step: 'person' })
    expect(script?.gap).toEqual({ script: 'zaiko_hearing', step: 'wish', field: 'wish', label: 'ご希望' })
    const { script: gone } = await rig.handlers['script.event']({ kind: 'jump', script: 'zaiko_hearing', step: 'wish' })
    expect(gone?.gap).toBeNull()
  })

  it('of which nothing is known simply begins', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [NUMBER] })
    await rig.call(lead.entryId, NUMBER)
    const { script } = await rig.handlers['script.event']({ kind: 'jump', script: 'zaiko_full', step: 'person' })
    expect(script?.gap).toBeNull()
  })
})
