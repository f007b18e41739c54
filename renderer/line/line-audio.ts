import type { AudioCommand, AudioReport } from '../../shared/contract/line-audio'
import { SILENCE, shownLevel } from '../../shared/domain/call/audio/loudness'
import { judgeMutedTalk, NOBODY_TALKS } from '../../shared/domain/call/audio/muted-talk'
import type { SoundDevices } from '../../shared/domain/call/line-port'
import { assertNever } from '../../shared/lib/assert-never'
import type { Timers } from '../../shared/lib/timers'
import type { DeviceKeeper, DevicesHere } from './audio/device-keeper'
import { followHeadsets, type HidSource } from './audio/headset'
import type { RoutedSound } from './audio/line-sound'
import { microphoneFailure } from './audio/microphone-failure'
import { microphoneListener } from './audio/microphone-listener'
import { LOOK_EVERY, type MeasureLoudness } from './audio/microphone-meter'
import { soundTester } from './audio/sound-tester'
import type { RecordVoice } from './audio/voice-recording'
import type { CallEcho } from './echo-calls'

/** What this window has of the world of sound. */
export interface AudioGround {
  readonly timers: Timers
  readonly devices: DeviceKeeper
  readonly speaker: RoutedSound
  readonly ringer: RoutedSound
  /** Opens a microphone with the processing that is set. Rejects with the browser's DOMException. */
  openMicrophone(devices: DevicesHere): Promise<MediaStream>
  readonly record: RecordVoice
  readonly measure: MeasureLoudness
  /** Undefined where there can be no headset with buttons. */
  readonly headsets: HidSource | undefined
}

/** The sound of this window, as main's commands want it. */
export interface LineAudio {
  obey(command: Exclude<AudioCommand, { kind: 'hurry' }>): void
}

/** What the sound has to do with calls: which devices they are to use from now on, and the call to an echo. */
export interface SoundOfCalls {
  changed(devices: SoundDevices): void
  readonly callEcho: CallEcho
}

export type CreateLineAudio = (report: (report: AudioReport) => void, calls: SoundOfCalls) => LineAudio

/** Follows devices and settings, measures and tries the sound. */
export function lineAudio(ground: AudioGround): CreateLineAudio {
  return (report, calls) => createLineAudio(ground, report, calls)
}

function createLineAudio(ground: AudioGround, report: (report: AudioReport) => void, { changed, callEcho }: SoundOfCalls): LineAudio {
  const { timers, devices, speaker, ringer, record, measure } = ground
  const open = (): Promise<MediaStream> =>
    ground.openMicrophone(devices.current()).then(
      (stream) => {
        report({ kind: 'microphone', problem: null })
        return stream
      },
      (error: unknown) => {
        report({ kind: 'microphone', problem: microphoneFailure(error) })
        throw error
      }
    )
  const listener = microphoneListener({ open, measure })
  const echoShown = fallingLevel()
  const test = soundTester({
    timers,
    speaker,
    ringer,
    open,
    record,
    measure,
    callEcho,
    heard: (loudness) => report({ kind: 'echo_level', loudness: echoShown(loudness) }),
    devices: devices.current,
    told: (news) => report({ ...news, kind: 'sound_test' })
  })
  const showLevel = (on: boolean): void => {
    const shown = fallingLevel()
    listener.want('level', on ? (loudness) => report({ kind: 'level', loudness: shown(loudness) }) : undefined)
  }
  const watchMuted = (on: boolean): void => {
    let talk = NOBODY_TALKS
    listener.want(
      'muted',
      on
        ? (loudness) => {
            const before = talk
            talk = judgeMutedTalk(before, { loudness, elapsed: LOOK_EVERY, muted: true })
            if (talk.talking !== before.talking) report({ kind: 'muted_talk', on: talk.talking })
          }
        : undefined
    )
  }

  const showHeadsets = followHeadsets(ground.headsets, (press) => report({ kind: 'headset', press }))
  let turn: number | undefined
  devices.follow((now) => {
    report(devicesReport(now))
    speaker.outputTo(now.speaker.id)
    ringer.outputTo(now.ringer.id)
    changed(soundDevicesOf(now))
    if (now.microphoneTurn !== turn) listener.renew()
    turn = now.microphoneTurn
  })

  return {
    obey(command) {
      switch (command.kind) {
        case 'audio':
          return devices.use(command.settings)
        case 'listen':
          return showLevel(command.on)
        case 'watch_muted':
          return watchMuted(command.on)
        case 'sound_test':
          return test(command.test === null ? null : { test: command.test })
        case 'echo_test':
          return test({ test: 'echo', number: command.number })
        case 'headset':
          return showHeadsets(command)
        default:
          return assertNever(command)
      }
    }
  }
}

function devicesReport({ microphones, speakers, microphone, speaker, ringer }: DevicesHere): AudioReport {
  const missing = { microphone: microphone.missing, speaker: speaker.missing, ringer: ringer.missing }
  return { kind: 'devices', microphones: [...microphones], speakers: [...speakers], missing }
}

function soundDevicesOf({ microphone, speaker, microphoneTurn, settings }: DevicesHere): SoundDevices {
  return {
    ...(microphone.id === undefined ? {} : { microphoneId: microphone.id }),
    ...(speaker.id === undefined ? {} : { speakerId: speaker.id }),
    microphoneTurn,
    volume: settings.callVolume
  }
}

/** What a meter shows of a loudness that is looked at again and again. */
function fallingLevel(): (loudness: number) => number {
  let shown = SILENCE
  return (loudness) => {
    shown = shownLevel(shown, loudness, LOOK_EVERY)
    return shown
  }
}
