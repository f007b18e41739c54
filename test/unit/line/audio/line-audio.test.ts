import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AudioSettings, defaultAudioSettings } from '../../../../shared/domain/call/audio/audio-settings'
import { type AudioRig, audioRig } from '../../../support/audio-rig'

const HEADSET = ['audioinput', 'headset-in', 'Headset'] as const
const EARS = ['audiooutput', 'headset-out', 'Headset'] as const
const BUILT_IN = ['audioinput', 'built-in', 'Built-in'] as const
const ROOM = ['audiooutput', 'room', 'Room'] as const

let rig: AudioRig
beforeEach(async () => {
  vi.useFakeTimers()
  rig = audioRig()
  await rig.plug(BUILT_IN, ROOM)
})
afterEach(() => vi.useRealTimers())

const set = (settings: Partial<AudioSettings>) => rig.audio.obey({ kind: 'audio', settings: { ...defaultAudioSettings, ...settings } })
const chosen = { microphone: { id: 'headset-in', label: 'Headset' }, speaker: { id: 'headset-out', label: 'Headset' } }

describe('the devices of the line', () => {
  it('are told as they are plugged in, without the system’s second names for them', async () => {
    await rig.plug(['audioinput', 'default', 'Default - Built-in'], BUILT_IN, HEADSET, ROOM, EARS)
    expect(rig.last('devices')).toMatchObject({
      microphones: [
        { id: 'built-in', label: 'Built-in' },
        { id: 'headset-in', label: 'Headset' }
      ],
      speakers: [
        { id: 'room', label: 'Room' },
        { id: 'headset-out', label: 'Headset' }
      ]
    })
  })

  it('are the chosen ones for calls as soon as these are there, and the system’s when they are pulled out', async () => {
    set(chosen)
    expect(rig.told.at(-1)).not.toHaveProperty('microphoneId')
    expect(rig.last('devices')?.missing).toEqual({ microphone: true, speaker: true, ringer: false })
    await rig.plug(BUILT_IN, HEADSET, ROOM, EARS)
    expect(rig.told.at(-1)).toMatchObject({ microphoneId: 'headset-in', speakerId: 'headset-out' })
    await rig.plug(BUILT_IN, ROOM)
    expect(rig.told.at(-1)).not.toHaveProperty('microphoneId')
    await rig.plug(BUILT_IN, HEADSET, ROOM, EARS)
    expect(rig.told.at(-1)).toMatchObject({ microphoneId: 'headset-in', speakerId: 'headset-out' })
  })

  it('have the microphone opened anew when the system’s choice becomes another one, or its processing changes', async () => {
    const turn = () => rig.told.at(-1)?.microphoneTurn
    const before = turn()
    await rig.plug(HEADSET, ROOM)
    expect(turn()).not.toBe(before)
    const after = turn()
    set({ callVolume: 0.2 })
    expect(turn()).toBe(after)
    set({ echoCancellation: false })
    expect(turn()).not.toBe(after)
  })

  it('are told with the volume that is set, as soon as it is', () => {
    set({ callVolume: 0.2 })
    expect(rig.told.at(-1)).toMatchObject({ volume: 0.2 })
  })

  it('carry the tones where they are chosen to come out, each its own way', () => {
    set({ ringer: { id: 'room', label: 'Room' } })
    rig.audio.obey({ kind: 'sound_test', test: 'ringer' })
    expect([...rig.sounding]).toEqual(['ringer:room'])
    rig.audio.obey({ kind: 'sound_test', test: 'speaker' })
    expect([...rig.sounding]).toEqual(['speaker:'])
  })
})

describe('the level of the microphone', () => {
  it('is told while somebody wants to see it, and the microphone is closed afterwards', async () => {
    rig.audio.obey({ kind: 'listen', on: true })
    rig.speak(-20)
    await rig.pass(100)
    expect(rig.last('level')).toEqual({ kind: 'level', loudness: -20 })
    expect(rig.last('microphone')).toEqual({ kind: 'microphone', problem: null })
    rig.audio.obey({ kind: 'listen', on: false })
    const told = rig.reports.length
    await rig.pass(1_000)
    expect(rig.reports).toHaveLength(told)
    expect(rig.microphones.filter(({ open }) => open)).toEqual([])
  })

  it('follows the microphone that is chosen', async () => {
    await rig.plug(BUILT_IN, HEADSET, ROOM)
    rig.audio.obey({ kind: 'listen', on: true })
    await rig.pass(0)
    set(chosen)
    await rig.pass(0)
    expect(rig.microphones.filter(({ open }) => open)).toEqual([{ deviceId: 'headset-in', open: true }])
  })

  it.each([
    ['NotAllowedError', 'line.microphone_denied'],
    ['NotFoundError', 'line.microphone_missing']
  ])('says why there is none: %s', async (name, problem) => {
    rig.refuseMicrophone(name)
    rig.audio.obey({ kind: 'listen', on: true })
    await rig.pass(0)
    expect(rig.last('microphone')).toEqual({ kind: 'microphone', problem })
  })
})

describe('a rep who talks while muted', () => {
  it('is noticed, and the microphone is closed when the watch is over', async () => {
    rig.audio.obey({ kind: 'watch_muted', on: true })
    await rig.pass(500)
    expect(rig.last('muted_talk')).toBeUndefined()
    rig.speak(-20)
    await rig.pass(1_000)
    expect(rig.last('muted_talk')).toEqual({ kind: 'muted_talk', on: true })
    rig.speak(-80)
    await rig.pass(5_000)
    expect(rig.last('muted_talk')).toEqual({ kind: 'muted_talk', on: false })
    rig.audio.obey({ kind: 'watch_muted', on: false })
    expect(rig.microphones.filter(({ open }) => open)).toEqual([])
  })

  it('shares the microphone with the level', async () => {
    rig.audio.obey({ kind: 'watch_muted', on: true })
    rig.audio.obey({ kind: 'listen', on: true })
    rig.audio.obey({ kind: 'watch_muted', on: false })
    await rig.pass(100)
    expect(rig.microphones).toHaveLength(1)
    expect(rig.last('level')).toBeDefined()
  })
})

describe('the test before a shift', () => {
  const states = () => rig.reports.flatMap((report) => (report.kind === 'sound_test' ? [`${report.test} ${report.state}`] : []))

  it('sounds the loudspeaker for two seconds', async () => {
    rig.audio.obey({ kind: 'sound_test', test: 'speaker' })
    await rig.pass(1_900)
    expect(rig.sounding.size).toBe(1)
    await rig.pass(100)
    expect(rig.sounding.size).toBe(0)
    expect(states()).toEqual(['speaker sounding', 'speaker done'])
  })

  it('records the voice, plays it back, and lets go of the microphone before that', async () => {
    rig.speak(-20)
    rig.audio.obey({ kind: 'sound_test', test: 'voice' })
    await rig.pass(3_000)
    expect(states()).toEqual(['voice recording', 'voice playing'])
    expect(rig.microphones).toEqual([{ deviceId: undefined, open: false }])
    await rig.pass(3_000)
    expect(states().at(-1)).toBe('voice done')
  })

  it('says when hardly anything was heard', async () => {
    rig.speak(-70)
    rig.audio.obey({ kind: 'sound_test', test: 'voice' })
    await rig.pass(6_000)
    expect(states().at(-1)).toBe('voice quiet')
  })

  it('fails by name without a microphone', async () => {
    rig.refuseMicrophone('NotFoundError')
    rig.audio.obey({ kind: 'sound_test', test: 'voice' })
    await rig.pass(0)
    expect(states()).toEqual(['voice failed'])
    expect(rig.last('microphone')?.problem).toBe('line.microphone_missing')
  })

  it('gives way to another one, or to nothing', async () => {
    rig.audio.obey({ kind: 'sound_test', test: 'voice' })
    await rig.pass(500)
    rig.audio.obey({ kind: 'sound_test', test: 'speaker' })
    rig.audio.obey({ kind: 'sound_test', test: null })
    await rig.pass(10_000)
    expect(states()).toEqual(['voice recording', 'voice idle', 'speaker sounding', 'speaker idle'])
    expect(rig.microphones.filter(({ open }) => open)).toEqual([])
    expect(rig.sounding.size).toBe(0)
  })
})
