import { expect, test } from 'vitest'
import { callRecorder } from '../../../../renderer/line/recording/call-recorder'
import { callTracks, type Side } from '../../../../renderer/line/recording/call-tracks'
import { overheardBridge } from '../../../../renderer/line/recording/overheard-bridge'
import type { LineCommand, LineReport, RecordCommand } from '../../../../shared/contract/line'
import type { AudioReport } from '../../../../shared/contract/line-audio'
import { type RecordedPiece, readRecordedPiece } from '../../../../shared/contract/recording'

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const CALL = 'call-1'

/** Streams are names here: what is connected where can be read. */
function named(name: string): MediaStream {
  const track = { stop: () => stopped.push(name) }
  return { toString: () => name, getTracks: () => [track] } as unknown as MediaStream
}
let stopped: string[] = []

function recorderRig({ refuses = false, microphone = true } = {}) {
  stopped = []
  const heard: Record<Side, string> = { own: 'nothing', far: 'nothing' }
  const open: Record<Side, boolean> = { own: true, far: true }
  const sent: RecordedPiece[] = []
  const reports: (LineReport | AudioReport)[] = []
  const passed: LineCommand[] = []
  const tracks = callTracks()
  let captures = 0
  const recorder = callRecorder({
    tracks,
    send: (piece) => sent.push(piece),
    simulated: () => named('persona'),
    openMicrophone: () => (microphone ? Promise.resolve(named('microphone')) : Promise.reject(new Error('denied'))),
    async start(onSound) {
      if (refuses) throw new Error('no sound graph')
      captures += 1
      return {
        connect(side, stream) {
          heard[side] = String(stream)
        },
        open(side, on) {
          open[side] = on
        },
        stop: () => onSound(Uint8Array.of(1, 2), true)
      }
    }
  })
  let command: (command: LineCommand | RecordCommand) => void = () => {}
  const bridge = overheardBridge(
    {
      onCommand(callback) {
        command = callback
      },
      report: (report) => reports.push(report),
      recorded: (piece) => sent.push(piece)
    },
    recorder
  )
  bridge.onCommand((each) => passed.push(each))
  return {
    heard,
    open,
    sent,
    reports,
    passed,
    tracks,
    bridge,
    captures: () => captures,
    async command(given: LineCommand | RecordCommand) {
      command(given)
      await settled()
    }
  }
}

test('both sides of a call are captured, and another microphone takes the place of the first', async () => {
  const rig = recorderRig()
  rig.tracks.expose(CALL, 'own', named('headset'))
  rig.tracks.expose(CALL, 'far', named('customer'))
  await rig.command({ kind: 'record', callId: CALL, on: true })
  expect(rig.heard).toEqual({ own: 'headset', far: 'customer' })
  rig.tracks.expose(CALL, 'own', named('other headset'))
  rig.tracks.expose('call-2', 'far', named('somebody else'))
  await settled()
  expect(rig.heard).toEqual({ own: 'other headset', far: 'customer' })
  await rig.command({ kind: 'record', callId: CALL, on: false })
  expect(rig.sent).toEqual([{ callId: CALL, sound: Uint8Array.of(1, 2), last: true }])
  // the line's own microphone is the line's affair
  expect(stopped).toEqual([])
})

test('what is muted or held is not captured, however early it was said', async () => {
  const rig = recorderRig()
  await rig.command({ kind: 'mute', callId: CALL, on: true })
  await rig.command({ kind: 'record', callId: CALL, on: true })
  expect(rig.open).toEqual({ own: false, far: true })
  rig.bridge.report({ kind: 'hold_changed', callId: CALL, on: true })
  await rig.command({ kind: 'mute', callId: CALL, on: false })
  expect(rig.open).toEqual({ own: false, far: false })
  rig.bridge.report({ kind: 'hold_changed', callId: CALL, on: false })
  await settled()
  expect(rig.open).toEqual({ own: true, far: true })
})

test('a practice call has its persona and a microphone of its own, which is let go of', async () => {
  const rig = recorderRig()
  await rig.command({ kind: 'register', callId: CALL, lineKind: 'practice' })
  await rig.command({ kind: 'record', callId: CALL, on: true })
  expect(rig.heard).toEqual({ own: 'microphone', far: 'persona' })
  rig.bridge.report({ kind: 'ended', callId: CALL, reason: 'remote_hangup' })
  await settled()
  expect([stopped, rig.sent.at(-1)?.last]).toEqual([['microphone'], true])
})

test('a practice call that comes in has its persona, too', async () => {
  const rig = recorderRig()
  rig.bridge.report({ kind: 'incoming', callId: CALL, lineKind: 'practice', number: null, name: '' })
  await rig.command({ kind: 'record', callId: CALL, on: true })
  expect(rig.heard).toEqual({ own: 'microphone', far: 'persona' })
})

test('without a microphone the other side is captured all the same', async () => {
  const rig = recorderRig({ microphone: false })
  rig.tracks.expose(CALL, 'far', named('customer'))
  await rig.command({ kind: 'record', callId: CALL, on: true })
  expect(rig.heard).toEqual({ own: 'nothing', far: 'customer' })
})

test('where nothing can be captured, main learns that nothing follows', async () => {
  const rig = recorderRig({ refuses: true })
  await rig.command({ kind: 'record', callId: CALL, on: true })
  expect(rig.sent).toEqual([{ callId: CALL, sound: new Uint8Array(), last: true }])
})

test('lines hear of everything but recording, and main of everything they say', async () => {
  const rig = recorderRig()
  await rig.command({ kind: 'record', callId: CALL, on: true })
  await rig.command({ kind: 'record', callId: CALL, on: true })
  expect(rig.captures()).toBe(1)
  await rig.command({ kind: 'hangup', callId: CALL })
  rig.bridge.report({ kind: 'released', callId: CALL })
  expect(rig.passed).toEqual([{ kind: 'hangup', callId: CALL }])
  expect(rig.reports).toEqual([{ kind: 'released', callId: CALL }])
  expect(rig.sent).toHaveLength(1)
})

test('main takes sound of a known form and size, and nothing else', () => {
  const piece = { callId: CALL, sound: new Uint8Array(32_000), last: false }
  expect(readRecordedPiece(piece)).toEqual(piece)
  for (const wrong of [
    null,
    'sound',
    { ...piece, callId: '' },
    { ...piece, callId: 'x'.repeat(61) },
    { ...piece, last: 1 },
    { ...piece, sound: [1, 2] },
    { ...piece, sound: new Uint8Array(200_000) },
    { ...piece, sound: new Float32Array(4) }
  ])
    expect(readRecordedPiece(wrong)).toBeUndefined()
})
