import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CallRecorder, createCallRecorder, type FinishedCall, ROOM_FOR_WORK } from '../../../electron/recording/call-recorder'
import { type RecordingFolder, recordingFolder } from '../../../electron/recording/recording-folder'
import { BYTES_PER_SECOND } from '../../../shared/domain/recording/recording-format'
import { MU_LAW_SILENCE } from '../../../shared/lib/mu-law'
import { type HandClock, handClock } from '../../support/hand-clock'

const SECOND = new Uint8Array(BYTES_PER_SECOND).fill(MU_LAW_SILENCE)

interface Rig {
  readonly recorder: CallRecorder
  readonly folder: RecordingFolder
  readonly clock: HandClock
  /** What the line window was told. */
  readonly orders: string[]
  readonly begun: string[]
  readonly finished: FinishedCall[]
  readonly dropped: string[]
  readonly failures: unknown[]
  room: number
  purpose: string | undefined
  refuseRows: boolean
}

let place: string
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'toritsugi-recorder-'))
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

function rigUp(): Rig {
  const clock = handClock(1_000)
  const folder = recordingFolder(path.join(place, 'recordings'))
  const rig: Omit<Rig, 'recorder'> = {
    folder,
    clock,
    orders: [],
    begun: [],
    finished: [],
    dropped: [],
    failures: [],
    room: 10 * ROOM_FOR_WORK,
    purpose: '応対品質の向上',
    refuseRows: false
  }
  const recorder = createCallRecorder({
    folder,
    clock,
    timers: clock,
    room: () => rig.room,
    order: (callId, on) => rig.orders.push(`${callId} ${on ? 'on' : 'off'}`),
    onChange: () => {},
    report: (error) => rig.failures.push(error),
    rows: {
      purposeOf: () => rig.purpose,
      begin({ callId }) {
        if (rig.refuseRows) throw new Error('the disk is full')
        rig.begun.push(callId)
      },
      finish: (recording) => rig.finished.push(recording),
      drop: (callId) => rig.dropped.push(callId)
    }
  })
  return Object.assign(rig, { recorder })
}

const hear = ({ recorder }: Rig, last = false, sound = SECOND): void => recorder.heard({ callId: 'call-1', sound, last })
/** The figures of a complete recording are worked out between the turns of everything else. */
const analyse = ({ clock }: Rig): void => clock.advance(0)
const become = ({ recorder }: Rig, phase: 'ringing' | 'talking' | 'held' | 'ended'): void =>
  recorder.callChanged({ callId: 'call-1', phase })

describe('a call of a recorded list', () => {
  it('is recorded from its answer to its end', () => {
    const rig = rigUp()
    become(rig, 'ringing')
    expect([rig.recorder.stateOf('call-1'), rig.orders]).toEqual(['off', []])
    become(rig, 'talking')
    expect([rig.recorder.stateOf('call-1'), rig.orders]).toEqual(['on', ['call-1 on']])
    hear(rig)
    hear(rig)
    become(rig, 'ended')
    expect(rig.orders.at(-1)).toBe('call-1 off')
    expect(rig.finished).toEqual([])
    hear(rig, true, SECOND.subarray(0, 16_000))
    analyse(rig)
    expect(rig.finished).toMatchObject([{ callId: 'call-1', milliseconds: 2_500, bytes: 80_000, cut: null }])
    expect(rig.finished[0]?.analysis.talk).toMatchObject({ length: 2_500, own: 0, far: 0 })
    expect([rig.folder.has('call-1'), rig.clock.pending(), rig.failures]).toEqual([true, 0, []])
  })

  it('goes on being one recording over hold and back', () => {
    const rig = rigUp()
    for (const phase of ['talking', 'held', 'talking'] as const) become(rig, phase)
    expect([rig.orders, rig.begun]).toEqual([['call-1 on'], ['call-1']])
  })

  it('is complete without its last piece, when the line window is gone', () => {
    const rig = rigUp()
    become(rig, 'talking')
    hear(rig)
    become(rig, 'ended')
    rig.clock.advance(3_000)
    expect(rig.finished).toMatchObject([{ milliseconds: 1_000, cut: null }])
  })

  it('leaves nothing behind when nothing was heard', () => {
    const rig = rigUp()
    become(rig, 'talking')
    become(rig, 'ended')
    hear(rig, true, new Uint8Array())
    expect([rig.finished, rig.dropped, rig.folder.has('call-1')]).toEqual([[], ['call-1'], false])
  })

  it('is completed at once when the app ends', () => {
    const rig = rigUp()
    become(rig, 'talking')
    hear(rig)
    rig.recorder.endAll()
    expect(rig.finished).toMatchObject([{ milliseconds: 1_000, cut: 'app' }])
    expect(rig.clock.pending()).toBe(0)
  })

  it('keeps nobody waiting for its figures, and has them even when the app ends meanwhile', () => {
    const rig = rigUp()
    become(rig, 'talking')
    hear(rig)
    become(rig, 'ended')
    hear(rig, true)
    expect([rig.finished, rig.recorder.stateOf('call-1')]).toEqual([[], 'off'])
    rig.recorder.endAll()
    expect(rig.finished).toMatchObject([{ milliseconds: 2_000, cut: null }])
    expect(rig.clock.pending()).toBe(0)
  })
})

describe('what goes wrong with a recording', () => {
  it('is told, and the call goes on: a disk that fills up keeps its room for the work', () => {
    const rig = rigUp()
    become(rig, 'talking')
    hear(rig)
    rig.room = ROOM_FOR_WORK - 1
    hear(rig)
    analyse(rig)
    expect([rig.recorder.stateOf('call-1'), rig.orders.at(-1)]).toEqual(['failed', 'call-1 off'])
    expect(rig.finished).toMatchObject([{ milliseconds: 2_000, cut: 'disk' }])
    expect(rig.failures).toMatchObject([{ code: 'recording.no_room' }])
    // what still comes is not waited for
    hear(rig, true)
    become(rig, 'held')
    expect([rig.finished.length, rig.begun.length, rig.recorder.stateOf('call-1')]).toEqual([1, 1, 'failed'])
    become(rig, 'ended')
    expect([rig.recorder.stateOf('call-1'), rig.clock.pending()]).toEqual(['off', 0])
  })

  it.each(['room', 'row'] as const)('does not begin without %s, and leaves no file', (missing) => {
    const rig = rigUp()
    if (missing === 'room') rig.room = 0
    else rig.refuseRows = true
    become(rig, 'talking')
    expect([rig.recorder.stateOf('call-1'), rig.folder.all(), rig.clock.pending()]).toEqual(['failed', [], 0])
    expect(rig.failures).toHaveLength(1)
  })

  it('is noticed when no sound comes any more', () => {
    const rig = rigUp()
    become(rig, 'talking')
    hear(rig)
    rig.clock.advance(9_999)
    expect(rig.recorder.stateOf('call-1')).toBe('on')
    rig.clock.advance(1)
    expect(rig.recorder.stateOf('call-1')).toBe('failed')
    expect(rig.finished).toMatchObject([{ cut: 'line' }])
    expect(rig.failures).toMatchObject([{ code: 'recording.no_sound' }])
  })

  it('is noticed when the line window gives up by itself', () => {
    const rig = rigUp()
    become(rig, 'talking')
    hear(rig)
    hear(rig, true, new Uint8Array())
    analyse(rig)
    expect([rig.recorder.stateOf('call-1'), rig.finished[0]?.cut]).toEqual(['failed', 'line'])
  })
})

it('two calls at once are two recordings', () => {
  const rig = rigUp()
  const other = (phase: 'talking' | 'held' | 'ended'): void => rig.recorder.callChanged({ callId: 'call-2', phase })
  become(rig, 'talking')
  hear(rig)
  become(rig, 'held')
  other('talking')
  rig.recorder.heard({ callId: 'call-2', sound: SECOND, last: false })
  hear(rig)
  other('ended')
  expect([rig.recorder.stateOf('call-1'), rig.recorder.stateOf('call-2')]).toEqual(['on', 'off'])
  rig.recorder.heard({ callId: 'call-2', sound: new Uint8Array(), last: true })
  become(rig, 'ended')
  hear(rig, true)
  analyse(rig)
  expect(rig.finished).toMatchObject([
    { callId: 'call-2', milliseconds: 1_000 },
    { callId: 'call-1', milliseconds: 3_000 }
  ])
})

it('a call of any other list is not recorded, whatever the line window sends', () => {
  const rig = rigUp()
  rig.purpose = undefined
  become(rig, 'talking')
  hear(rig)
  become(rig, 'ended')
  expect([rig.recorder.stateOf('call-1'), rig.orders, rig.folder.all(), rig.finished]).toEqual(['off', [], [], []])
})
