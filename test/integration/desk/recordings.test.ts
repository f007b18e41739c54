import { appendFileSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPersonFileRepository } from '../../../electron/database/repositories/person-file-repository'
import { eraseDueRecordings } from '../../../electron/desk/recording/erase-recordings'
import { mendRecordings } from '../../../electron/desk/recording/mend-recordings'
import type { DeskRecordings } from '../../../electron/desk/recording/recording-sounds'
import { recordingFolder } from '../../../electron/recording/recording-folder'
import { levelMeter } from '../../../shared/domain/recording/level-meter'
import { BYTES_PER_SECOND } from '../../../shared/domain/recording/recording-format'
import { MU_LAW_SILENCE } from '../../../shared/lib/mu-law'
import { DAY, localDate } from '../../../shared/lib/time'
import { type DeskRig, deskRig, WEDNESDAY } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'
import { wholeAnalysis } from '../../support/whole-analysis'

const NUMBER = '+81350001111'
const SECOND = new Uint8Array(BYTES_PER_SECOND).fill(MU_LAW_SILENCE)
const RECORDED = { on: true, purpose: '応対品質の向上', announcement: '録音しております。' }

let place: string
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'toritsugi-recordings-'))
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

interface RecordedDesk extends DeskRig {
  readonly sounds: DeskRecordings
  readonly listId: string
  readonly leadId: string
  readonly entryId: string
}

/** A desk with one lead, whose recordings lie in a real folder. */
function recordedDesk(line: 'practice' | 'manual' = 'practice'): RecordedDesk {
  const sounds: DeskRecordings = { ...recordingFolder(place), stateOf: () => 'off' }
  const rig = deskRig({ line, recordings: sounds })
  rig.set({ role: 'lead' })
  const { leadId, entryId } = rig.addLead({ company: '青嶺商事株式会社', name: '佐藤 一郎', numbers: [NUMBER] })
  const listId = rig.row<{ id: string }>('SELECT list_id AS id FROM list_entry WHERE id = ?', entryId)?.id ?? ''
  return Object.assign(Object.create(rig) as DeskRig, { sounds, listId, leadId, entryId })
}

/** A call with two seconds of sound kept of it. */
async function recordedCall(rig: RecordedDesk): Promise<string> {
  const callId = await rig.closeCall(rig.entryId, NUMBER, 'no_answer')
  const file = rig.sounds as DeskRecordings & ReturnType<typeof recordingFolder>
  const recording = file.begin(callId)
  recording.append(SECOND)
  recording.append(SECOND)
  const bytes = recording.close()
  const { recordings } = rig.repositories
  const startedAt = rig.clock.now()
  recordings.begin({ callId, startedAt, purpose: RECORDED.purpose, eraseOn: localDate(startedAt + 90 * DAY) })
  recordings.finish({ callId, bytes, milliseconds: 2_000, cut: null, analysisJson: JSON.stringify(wholeAnalysis(levelMeter().levels())) })
  return callId
}

const portsOf = (rig: RecordedDesk) => ({
  ...rig,
  repositories: rig.repositories,
  clock: rig.clock,
  newId: () => `op-${rig.clock.now()}`,
  recordings: rig.sounds
})
const read = (rig: RecordedDesk, callId: string) => rig.handlers['recording.read']({ callId })

describe('whether a list is recorded', () => {
  it('is nobody’s wish before a lead has said so, and a lead’s alone', async () => {
    const rig = recordedDesk()
    expect((await rig.handlers['desk.snapshot']()).lists[0]?.recording).toMatchObject({ on: false, purpose: '' })
    rig.set({ role: 'rep' })
    const change = () => rig.handlers['team.changeRecording']({ listId: rig.listId, recording: RECORDED })
    expect(await refusalOf(change)).toBe('team.not_permitted')
    rig.set({ role: 'lead' })
    expect((await change()).lists[0]?.recording).toEqual(RECORDED)
    expect(rig.row("SELECT actor, entity_id FROM op WHERE kind = 'list.recording_changed'")).toMatchObject({ entity_id: rig.listId })
  })

  it('is announced where the first words are said, and not before or after', async () => {
    const rig = recordedDesk()
    await rig.handlers['team.changeRecording']({ listId: rig.listId, recording: RECORDED })
    await rig.handlers['desk.open']({ entryId: rig.entryId })
    const announced = async () => (await rig.handlers['desk.snapshot']()).script?.announcement
    // nothing is said before dialling
    expect(await announced()).toBeNull()
    await rig.call(rig.entryId, NUMBER)
    await rig.handlers['script.event']({ kind: 'choose', key: '1' })
    expect(await announced()).toBe(RECORDED.announcement)
    await rig.handlers['script.event']({ kind: 'choose', key: '1' })
    expect(await announced()).toBeNull()
  })

  it('is not announced on the rep’s own telephone, which is not recorded', async () => {
    const rig = recordedDesk('manual')
    await rig.handlers['team.changeRecording']({ listId: rig.listId, recording: RECORDED })
    await rig.call(rig.entryId, NUMBER)
    await rig.handlers['script.event']({ kind: 'choose', key: '1' })
    expect((await rig.handlers['desk.snapshot']()).script?.announcement).toBeNull()
  })
})

describe('a recording in its call’s history', () => {
  it('is there with the day on which it goes, and its call says so in the timeline', async () => {
    const rig = recordedDesk()
    const callId = await recordedCall(rig)
    expect(await read(rig, callId)).toMatchObject({
      state: 'kept',
      milliseconds: 2_000,
      eraseOn: localDate(WEDNESDAY + 90 * DAY),
      erased: null
    })
    await rig.handlers['team.change']({ recordings: { days: 10 } })
    expect(await read(rig, callId)).toMatchObject({ eraseOn: localDate(WEDNESDAY + 10 * DAY) })
    const { events } = await rig.handlers['timeline.read']({ of: { leadId: rig.leadId }, kinds: ['call'], before: null, limit: 5 })
    expect(events).toMatchObject([{ callId, recording: 'kept' }])
  })

  it('is missing when its file is, and nothing when the call was not recorded', async () => {
    const rig = recordedDesk()
    const callId = await recordedCall(rig)
    rig.sounds.remove(callId)
    expect(await read(rig, callId)).toMatchObject({ state: 'missing' })
    expect(await read(rig, 'other')).toBeNull()
  })

  it('is erased by a lead, who is remembered, and by nobody else', async () => {
    const rig = recordedDesk()
    const callId = await recordedCall(rig)
    rig.set({ role: 'rep' })
    expect(await refusalOf(() => rig.handlers['recording.erase']({ callId }))).toBe('team.not_permitted')
    expect(rig.sounds.has(callId)).toBe(true)
    rig.set({ role: 'lead' })
    expect(await rig.handlers['recording.erase']({ callId })).toMatchObject({
      state: 'erased',
      analysis: null,
      erased: { by: expect.any(String) }
    })
    expect(rig.sounds.has(callId)).toBe(false)
    expect(rig.row("SELECT entity_id FROM op WHERE kind = 'recording.erased'")).toEqual({ entity_id: callId })
    expect(await refusalOf(() => rig.handlers['recording.erase']({ callId }))).toBe('recording.gone')
  })

  it('is named in the table of what is kept of the person', async () => {
    const rig = recordedDesk()
    const callId = await recordedCall(rig)
    const { facts } = createPersonFileRepository(rig.database)
    const recordings = facts(rig.leadId).filter(({ section }) => section === 'recording')
    expect(recordings).toMatchObject([{ item: RECORDED.purpose, content: `recordings/${callId}.wav` }])
  })

  it('goes with the person', async () => {
    const rig = recordedDesk()
    const callId = await recordedCall(rig)
    expect((await rig.handlers['person.preview']({ leadId: rig.leadId })).erased.recordings).toBe(1)
    await rig.handlers['person.erase']({ leadId: rig.leadId, typedName: '佐藤 一郎', reason: 'requested' })
    expect(rig.sounds.has(callId)).toBe(false)
    expect(await read(rig, callId)).toMatchObject({ state: 'erased', analysis: null })
  })
})

describe('from day to day', () => {
  it('what is due is erased, and nothing else', async () => {
    const rig = recordedDesk()
    const callId = await recordedCall(rig)
    rig.clock.advance(89 * DAY)
    eraseDueRecordings(portsOf(rig))
    expect(rig.sounds.has(callId)).toBe(true)
    rig.clock.advance(DAY)
    eraseDueRecordings(portsOf(rig))
    expect(rig.sounds.has(callId)).toBe(false)
    expect(await read(rig, callId)).toMatchObject({ state: 'erased', erased: { by: '' } })
    expect(rig.rows("SELECT 1 FROM op WHERE kind = 'recording.expired'")).toHaveLength(1)
  })

  it('the sound of an erased recording that a crash left behind goes too; one that a restored database does not know has its time', async () => {
    const rig = recordedDesk()
    const callId = await recordedCall(rig)
    rig.repositories.recordings.erase(callId, rig.clock.now(), '')
    appendFileSync(path.join(place, 'unknown.wav'), 'sound')
    const written = rig.clock.now() / 1_000
    utimesSync(path.join(place, 'unknown.wav'), written, written)
    eraseDueRecordings(portsOf(rig))
    expect([rig.sounds.has(callId), rig.sounds.has('unknown')]).toEqual([false, true])
    rig.clock.advance(90 * DAY)
    eraseDueRecordings(portsOf(rig))
    expect(rig.sounds.has('unknown')).toBe(false)
  })

  it('what the end of the app cut off is mended at the next start, or forgotten where there is nothing', async () => {
    const rig = recordedDesk()
    const folder = recordingFolder(place)
    const callId = await rig.closeCall(rig.entryId, NUMBER, 'no_answer')
    folder.begin(callId).append(SECOND)
    // half a pair of samples more, as a crash leaves it
    appendFileSync(path.join(place, `${callId}.wav`), 'x')
    rig.repositories.recordings.begin({ callId, startedAt: rig.clock.now(), purpose: '', eraseOn: '2099-01-01' })
    expect(await read(rig, callId)).toMatchObject({ state: 'running' })
    await mendRecordings(portsOf(rig))
    expect(await read(rig, callId)).toMatchObject({ state: 'kept', milliseconds: 1_000, cut: 'app', analysis: { talk: { length: 1_000 } } })

    rig.clock.advance(DAY)
    const silent = await rig.closeCall(rig.entryId, NUMBER, 'no_answer')
    rig.repositories.recordings.begin({ callId: silent, startedAt: rig.clock.now(), purpose: '', eraseOn: '2099-01-01' })
    await mendRecordings(portsOf(rig))
    expect(await read(rig, silent)).toBeNull()
  })
})
