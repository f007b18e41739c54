import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type AudioRig, audioRig } from '../../../support/audio-rig'

let rig: AudioRig
beforeEach(() => {
  vi.useFakeTimers()
  rig = audioRig()
})
afterEach(() => vi.useRealTimers())

const test = () => rig.audio.obey({ kind: 'echo_test', number: '*43' })
const states = () => rig.reports.flatMap((report) => (report.kind === 'sound_test' ? [`${report.test} ${report.state}`] : []))
const levels = () => rig.reports.flatMap((report) => (report.kind === 'echo_level' ? [report.loudness] : []))

it('calls the number, has one speak for ten seconds, and says that the voice came back, and how long it took', async () => {
  test()
  expect(states()).toEqual(['echo connecting'])
  rig.echo.answer()
  rig.speak(-20)
  rig.echo.loudness = -30
  await rig.pass(9_900)
  expect(states()).toEqual(['echo connecting', 'echo talking'])
  expect(levels()).toHaveLength(99)
  expect(levels().at(-1)).toBe(-30)
  await rig.pass(100)
  expect(rig.last('sound_test')).toEqual({ kind: 'sound_test', test: 'echo', state: 'done', roundTrip: 42 })
  expect([rig.echo.called, rig.echo.hangups]).toEqual([['*43'], 1])
})

it('measures nothing any more once it is over', async () => {
  test()
  rig.echo.answer()
  await rig.pass(10_000)
  const told = rig.reports.length
  await rig.pass(60_000)
  expect(rig.reports).toHaveLength(told)
})

it('tells nothing that came back from nobody who spoke', async () => {
  test()
  rig.echo.answer()
  rig.speak(-20)
  await rig.pass(10_000)
  expect(states().at(-1)).toBe('echo quiet')
  test()
  rig.echo.answer()
  rig.speak(-80)
  rig.echo.loudness = -10
  await rig.pass(10_000)
  expect(states().at(-1)).toBe('echo unspoken')
})

it('leaves out a time that nobody has measured', async () => {
  rig.echo.roundTrip = null
  test()
  rig.echo.answer()
  rig.speak(-20)
  rig.echo.loudness = -20
  await rig.pass(10_000)
  expect(rig.last('sound_test')).toMatchObject({ state: 'done', roundTrip: null })
})

it.each([
  ['a number that rings and is not answered', true, { kind: 'no_answer' }],
  ['an exchange that says nothing', false, { kind: 'failed', code: 'line.no_progress' }]
] as const)('gives up on %s after twenty seconds', async (_who, rings, end) => {
  test()
  if (rings) rig.echo.ring()
  await rig.pass(19_900)
  expect(states()).toEqual(['echo connecting'])
  await rig.pass(100)
  expect(rig.last('sound_test')).toEqual({ kind: 'sound_test', test: 'echo', state: 'failed', end })
  expect(rig.echo.hangups).toBe(1)
})

it.each([
  { kind: 'busy' },
  { kind: 'unknown_number' },
  { kind: 'failed', code: 'line.no_network' },
  { kind: 'failed', code: 'line.microphone_missing' }
] as const)('fails by the name of what went wrong: %j', async (end) => {
  test()
  rig.echo.end(end)
  expect(rig.last('sound_test')).toEqual({ kind: 'sound_test', test: 'echo', state: 'failed', end })
  await rig.pass(60_000)
  expect(states()).toEqual(['echo connecting', 'echo failed'])
})

it('has heard what came back before the exchange hung up or somebody stopped it', async () => {
  for (const stop of [() => rig.echo.end({ kind: 'remote_hangup' }), () => rig.audio.obey({ kind: 'sound_test', test: null })]) {
    test()
    rig.echo.answer()
    rig.speak(-20)
    rig.echo.loudness = -20
    await rig.pass(2_000)
    stop()
    expect(states().at(-1)).toBe('echo done')
  }
})

it('says nothing of a voice when it is stopped before one came back', async () => {
  test()
  rig.audio.obey({ kind: 'sound_test', test: null })
  test()
  rig.echo.answer()
  await rig.pass(2_000)
  rig.audio.obey({ kind: 'sound_test', test: 'speaker' })
  expect(states()).toEqual(['echo connecting', 'echo idle', 'echo connecting', 'echo talking', 'echo idle', 'speaker sounding'])
  expect(rig.echo.hangups).toBe(2)
})
