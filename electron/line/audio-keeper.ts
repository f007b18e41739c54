import type { LineCommand } from '../../shared/contract/line'
import type { AudioReport, AudioView, LocalSoundTest } from '../../shared/contract/line-audio'
import { type AudioSettings, audioSettingsOf } from '../../shared/domain/call/audio/audio-settings'
import type { HeadsetLamps, HeadsetPress } from '../../shared/domain/call/audio/headset-report'
import { assertNever } from '../../shared/lib/assert-never'
import type { QualityWatch } from './quality-watch'

interface AudioPorts {
  settings(): AudioSettings
  readonly quality: QualityWatch
  send(command: LineCommand): void
  onChange(): void
  /** How loud the microphone is, in decibels below full scale. */
  onLevel(loudness: number): void
  /** How loud it is what comes back from an echo. */
  onEcho(loudness: number): void
  onHeadset(press: HeadsetPress): void
}

/** Main's hand on the sound of the line window: hands it the settings, and knows what it says of devices and tests. */
export interface AudioKeeper {
  view(): AudioView
  /** The settings may have changed. */
  settingsChanged(): void
  /** Whether a screen shows the microphone's level. */
  listen(on: boolean): void
  test(test: LocalSoundTest | null): void
  /** Has the exchange's echo tried. The gate has let the number through. */
  testEcho(number: string): void
  /** Whether there is a call that is muted, in which somebody may talk without being heard. */
  watchMuted(on: boolean): void
  /** What headsets with buttons are to know of the calls. */
  showHeadsets(lamps: HeadsetLamps): void
  hurry(): void
  onReport(report: AudioReport): void
  /** The line window was loaded, and knows nothing yet. */
  windowReady(): void
}

type Known = Pick<AudioView, 'devices' | 'microphoneProblem' | 'test' | 'mutedTalk'>
const NOTHING_KNOWN: Known = { devices: null, microphoneProblem: null, test: null, mutedTalk: false }

export function keepAudio(ports: AudioPorts): AudioKeeper {
  let known = NOTHING_KNOWN
  let sent = ''
  let listening = false
  let watching = false
  let lamps: HeadsetLamps = { ring: false, offHook: false, mute: false }

  const learn = (news: Partial<Known>): void => {
    known = { ...known, ...news }
    ports.onChange()
  }
  const sendSettings = (): void => {
    const settings = audioSettingsOf(ports.settings())
    sent = JSON.stringify(settings)
    ports.send({ kind: 'audio', settings })
  }
  return {
    view: () => ({ ...known, quality: ports.quality.view() }),
    settingsChanged() {
      if (JSON.stringify(audioSettingsOf(ports.settings())) !== sent) sendSettings()
    },
    listen(on) {
      listening = on
      ports.send({ kind: 'listen', on })
      if (!on) learn({ microphoneProblem: null })
    },
    test: (test) => ports.send({ kind: 'sound_test', test }),
    testEcho: (number) => ports.send({ kind: 'echo_test', number }),
    watchMuted(on) {
      if (on === watching) return
      watching = on
      ports.send({ kind: 'watch_muted', on })
      if (!on && known.mutedTalk) learn({ mutedTalk: false })
    },
    showHeadsets(next) {
      if (JSON.stringify(next) === JSON.stringify(lamps)) return
      lamps = next
      ports.send({ kind: 'headset', ...next })
    },
    hurry: () => ports.send({ kind: 'hurry' }),
    windowReady() {
      known = NOTHING_KNOWN
      sendSettings()
      if (listening) ports.send({ kind: 'listen', on: true })
      ports.send({ kind: 'headset', ...lamps })
      // the window that watched is gone, and its call with it
      watching = false
      ports.onChange()
    },
    onReport(report) {
      switch (report.kind) {
        case 'devices': {
          const { microphones, speakers, missing } = report
          return learn({ devices: { microphones, speakers, missing } })
        }
        case 'level':
          return ports.onLevel(report.loudness)
        case 'microphone':
          return learn({ microphoneProblem: report.problem })
        case 'muted_talk':
          return learn({ mutedTalk: report.on && watching })
        case 'sound_test': {
          const { kind: _, ...test } = report
          return learn({ test })
        }
        case 'echo_level':
          return ports.onEcho(report.loudness)
        case 'quality':
          return ports.quality.sample(report.callId, report.sample)
        case 'headset':
          return ports.onHeadset(report.press)
        default:
          return assertNever(report)
      }
    }
  }
}
