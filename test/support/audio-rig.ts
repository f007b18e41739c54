import { vi } from 'vitest'
import { type DeviceKeeper, keepDevices, type ListedDevice } from '../../renderer/line/audio/device-keeper'
import type { HidSource } from '../../renderer/line/audio/headset'
import type { RoutedSound } from '../../renderer/line/audio/line-sound'
import { LOOK_EVERY } from '../../renderer/line/audio/microphone-meter'
import type { CallEcho, EchoListener } from '../../renderer/line/echo-calls'
import { type LineAudio, lineAudio } from '../../renderer/line/line-audio'
import type { AudioReport } from '../../shared/contract/line-audio'
import type { EndReason } from '../../shared/domain/call/end-reason'
import type { SoundDevices } from '../../shared/domain/call/line-port'
import { systemTimers } from '../../shared/lib/timers'

interface FakeMicrophone {
  readonly deviceId: string | undefined
  open: boolean
}

/** The sound of the line window without a browser; time stands still (vitest's fake timers) until `pass`. */
export interface AudioRig {
  readonly audio: LineAudio
  readonly devices: DeviceKeeper
  readonly reports: AudioReport[]
  /** The devices that calls were told to use, the last ones last. */
  readonly told: SoundDevices[]
  readonly microphones: FakeMicrophone[]
  /** What sounds, by where it comes out: `speaker:id` or `ringer:id`. */
  readonly sounding: Set<string>
  /** Who is called for an echo. */
  readonly echo: FakeEcho
  /** Plugs in exactly these, and lets the window notice. */
  plug(...devices: readonly (readonly [kind: MediaDeviceKind, id: string, label?: string])[]): Promise<void>
  /** How loud it is before the microphone from now on. */
  speak(loudness: number): void
  refuseMicrophone(name: string | undefined): void
  pass(milliseconds: number): Promise<void>
  last<Kind extends AudioReport['kind']>(kind: Kind): Extract<AudioReport, { kind: Kind }> | undefined
}

/** A number that sends back what it hears, as the test wants it. */
interface FakeEcho {
  /** The numbers that were called, and how often a call was ended from here. */
  readonly called: string[]
  hangups: number
  /** How loud it is what comes back. */
  loudness: number
  roundTrip: number | null
  ring(): void
  answer(): void
  end(reason: EndReason): void
}

export function audioRig(headsets?: HidSource): AudioRig {
  const reports: AudioReport[] = []
  const told: SoundDevices[] = []
  const microphones: FakeMicrophone[] = []
  const sounding = new Set<string>()
  let plugged: readonly ListedDevice[] = []
  let noticed: () => void = () => {}
  let loudness = -80
  let refusal: string | undefined
  const echo = fakeEcho()
  const devices = keepDevices({
    list: async () => plugged,
    onChange: (callback) => {
      noticed = callback
    }
  })
  const pass = async (milliseconds: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(milliseconds)
  }
  const audio = lineAudio({
    headsets,
    timers: systemTimers,
    devices,
    speaker: fakeSound('speaker', sounding),
    ringer: fakeSound('ringer', sounding),
    async openMicrophone({ microphone }) {
      if (refusal) throw new DOMException('', refusal)
      const opened: FakeMicrophone = { deviceId: microphone.id, open: true }
      microphones.push(opened)
      const track = {
        stop() {
          opened.open = false
        }
      }
      return { getTracks: () => [track] } as unknown as MediaStream
    },
    record: () => ({ playBack: () => new Promise((resolve) => setTimeout(resolve, 3_000)), drop: () => {} }),
    measure(stream, heard) {
      const handle = setInterval(() => heard(stream === ECHO ? echo.loudness : loudness), LOOK_EVERY)
      return () => clearInterval(handle)
    }
  })((report) => reports.push(report), { changed: (changed) => told.push(changed), callEcho: echo.call })
  return {
    audio,
    devices,
    reports,
    told,
    microphones,
    sounding,
    echo,
    pass,
    async plug(...present) {
      plugged = present.map(([kind, deviceId, label = deviceId]) => ({ kind, deviceId, label, groupId: label }))
      noticed()
      await pass(0)
    },
    speak(loud) {
      loudness = loud
    },
    refuseMicrophone(name) {
      refusal = name
    },
    last: (kind) => reports.findLast((report): report is Extract<AudioReport, { kind: typeof kind }> => report.kind === kind)
  }
}

function fakeSound(name: string, sounding: Set<string>): RoutedSound {
  let place = ''
  let playing = false
  const show = (): void => {
    for (const one of [...sounding]) if (one.startsWith(name)) sounding.delete(one)
    if (playing) sounding.add(`${name}:${place}`)
  }
  return {
    play() {
      playing = true
      show()
    },
    stop() {
      playing = false
      show()
    },
    say: () => false,
    stream: () => {
      throw new Error('nothing is recorded here')
    },
    outputTo(id = '') {
      place = id
      show()
    }
  }
}

/** What comes back, where it has to be told from the microphone. */
const ECHO = {} as MediaStream

function fakeEcho(): FakeEcho & { readonly call: CallEcho } {
  let listener: EchoListener | undefined
  const echo: FakeEcho & { readonly call: CallEcho } = {
    called: [],
    hangups: 0,
    loudness: -80,
    roundTrip: 42,
    ring: () => listener?.ringing(),
    answer: () => listener?.answered({ own: {} as MediaStream, far: ECHO }),
    end(reason) {
      listener?.over(reason)
      listener = undefined
    },
    call(number, _volume, from) {
      echo.called.push(number)
      listener = from
      return {
        roundTrip: async () => echo.roundTrip,
        hangup() {
          if (listener) echo.hangups += 1
          listener = undefined
        }
      }
    }
  }
  return echo
}
