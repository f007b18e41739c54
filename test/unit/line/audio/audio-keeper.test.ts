import { beforeEach, describe, expect, it } from 'vitest'
import { type AudioKeeper, keepAudio } from '../../../../electron/line/audio-keeper'
import { watchQuality } from '../../../../electron/line/quality-watch'
import type { LineCommand } from '../../../../shared/contract/line'
import { type AudioSettings, defaultAudioSettings } from '../../../../shared/domain/call/audio/audio-settings'

let settings: AudioSettings
let sent: LineCommand[]
let changes: number
let audio: AudioKeeper
const kinds = () => sent.map(({ kind }) => kind)

beforeEach(() => {
  settings = defaultAudioSettings
  sent = []
  changes = 0
  audio = keepAudio({
    settings: () => settings,
    quality: watchQuality({ keep: () => {}, onChange: () => {} }),
    send: (command) => sent.push(command),
    onChange: () => {
      changes += 1
    },
    onLevel: () => {},
    onEcho: () => {},
    onHeadset: () => {}
  })
})

describe('main’s hand on the sound', () => {
  it('tells a window that was loaded everything anew: settings, the level that is shown, the lamps of headsets', () => {
    audio.listen(true)
    audio.showHeadsets({ ring: false, offHook: true, mute: false })
    sent = []
    audio.windowReady()
    expect(sent).toEqual([
      { kind: 'audio', settings: defaultAudioSettings },
      { kind: 'listen', on: true },
      { kind: 'headset', ring: false, offHook: true, mute: false }
    ])
  })

  it('tells settings only when those of the sound have changed', () => {
    audio.windowReady()
    sent = []
    audio.settingsChanged()
    expect(sent).toEqual([])
    settings = { ...settings, microphone: { id: 'headset', label: 'Headset' } }
    audio.settingsChanged()
    audio.settingsChanged()
    expect(kinds()).toEqual(['audio'])
  })

  it('knows the devices as the window tells them, and none of a window that is gone', () => {
    const missing = { microphone: false, speaker: false, ringer: true }
    audio.onReport({ kind: 'devices', microphones: [{ id: 'a', label: 'A' }], speakers: [], missing })
    expect(audio.view().devices).toEqual({ microphones: [{ id: 'a', label: 'A' }], speakers: [], missing })
    audio.windowReady()
    expect(audio.view().devices).toBeNull()
  })

  it('has a muted call watched once, and forgets what was heard with it', () => {
    audio.watchMuted(true)
    audio.watchMuted(true)
    expect(kinds()).toEqual(['watch_muted'])
    audio.onReport({ kind: 'muted_talk', on: true })
    expect(audio.view().mutedTalk).toBe(true)
    audio.watchMuted(false)
    expect(audio.view().mutedTalk).toBe(false)
  })

  it('passes over a notice that comes after the call is no longer muted', () => {
    audio.watchMuted(true)
    audio.watchMuted(false)
    audio.onReport({ kind: 'muted_talk', on: true })
    expect(audio.view().mutedTalk).toBe(false)
  })

  it('tells headsets only what has changed', () => {
    audio.showHeadsets({ ring: false, offHook: false, mute: false })
    audio.showHeadsets({ ring: true, offHook: false, mute: false })
    audio.showHeadsets({ ring: true, offHook: false, mute: false })
    expect(kinds()).toEqual(['headset'])
  })

  it('tells the screen of each change', () => {
    audio.onReport({ kind: 'microphone', problem: 'line.microphone_missing' })
    audio.onReport({ kind: 'sound_test', test: 'voice', state: 'failed' })
    expect(changes).toBe(2)
    expect(audio.view()).toMatchObject({ microphoneProblem: 'line.microphone_missing', test: { test: 'voice', state: 'failed' } })
  })
})
