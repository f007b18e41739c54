import { type AudioSettings, defaultAudioSettings } from '../../../shared/domain/call/audio/audio-settings'
import { chooseDevice, type DeviceInUse, type SoundDevice } from '../../../shared/domain/call/audio/choose-device'

/** What the browser tells of sound devices. */
export interface DeviceSource {
  list(): Promise<readonly ListedDevice[]>
  onChange(callback: () => void): void
}

export type ListedDevice = Pick<MediaDeviceInfo, 'deviceId' | 'groupId' | 'kind' | 'label'>

/** The devices of this window: those there are, and those to use. */
export interface DevicesHere {
  readonly microphones: readonly SoundDevice[]
  readonly speakers: readonly SoundDevice[]
  readonly microphone: DeviceInUse
  readonly speaker: DeviceInUse
  readonly ringer: DeviceInUse
  readonly settings: AudioSettings
  /** Counts up whenever the microphone has to be opened anew: another one is to be used, the system's choice became another one, or it gives its sound otherwise. */
  readonly microphoneTurn: number
}

export interface DeviceKeeper {
  current(): DevicesHere
  /** Calls back after every change of what there is or what is chosen, and at once with what is known already. */
  follow(callback: (devices: DevicesHere) => void): void
  use(settings: AudioSettings): void
  /** Has the microphone opened anew even where it seems to be the same. */
  renewMicrophone(): void
}

/** Ids by which Chromium lists the system's choices a second time. */
const SYSTEM_CHOICES: ReadonlySet<string> = new Set(['default', 'communications'])

/** Follows what is plugged in and what is chosen. */
export function keepDevices(source: DeviceSource): DeviceKeeper {
  const followers = new Set<(devices: DevicesHere) => void>()
  let listed: readonly ListedDevice[] = []
  let settings = defaultAudioSettings
  let turn = 0
  let looks = 0
  let current = devicesOf(listed, settings, turn)
  let microphoneKey = keyOf(listed, current)

  const update = (): void => {
    current = devicesOf(listed, settings, turn)
    const key = keyOf(listed, current)
    if (key !== microphoneKey) turn += 1
    microphoneKey = key
    current = { ...current, microphoneTurn: turn }
    for (const callback of followers) callback(current)
  }
  const look = async (): Promise<void> => {
    looks += 1
    const mine = looks
    const found = await source.list().catch(() => listed)
    // a look that began later knows better
    if (mine !== looks) return
    listed = found
    update()
  }
  source.onChange(() => void look())
  void look()

  return {
    current: () => current,
    follow(callback) {
      followers.add(callback)
      callback(current)
    },
    use(chosen) {
      settings = chosen
      update()
    },
    renewMicrophone() {
      turn += 1
      update()
    }
  }
}

function devicesOf(listed: readonly ListedDevice[], settings: AudioSettings, microphoneTurn: number): DevicesHere {
  const microphones = devicesOfKind(listed, 'audioinput')
  const speakers = devicesOfKind(listed, 'audiooutput')
  return {
    microphones,
    speakers,
    microphone: chooseDevice(settings.microphone, microphones),
    speaker: chooseDevice(settings.speaker, speakers),
    ringer: chooseDevice(settings.ringer, speakers),
    settings,
    microphoneTurn
  }
}

function devicesOfKind(listed: readonly ListedDevice[], kind: MediaDeviceKind): readonly SoundDevice[] {
  return listed
    .filter((device) => device.kind === kind && device.deviceId !== '' && !SYSTEM_CHOICES.has(device.deviceId))
    .map(({ deviceId, label }) => ({ id: deviceId, label: label.slice(0, LONGEST_LABEL) }))
    .slice(0, MOST)
}

const LONGEST_LABEL = 200
const MOST = 64

/** Everything by which the microphone's sound is told from another's. */
function keyOf(listed: readonly ListedDevice[], { microphone, settings }: DevicesHere): string {
  const { echoCancellation, noiseSuppression, autoGain } = settings
  const inUse = microphone.id ?? systemChoice(listed)
  return JSON.stringify([inUse, echoCancellation, noiseSuppression, autoGain])
}

/** What the system's choice stands for just now, as far as the browser says. */
function systemChoice(listed: readonly ListedDevice[]): readonly unknown[] {
  const microphones = listed.filter(({ kind }) => kind === 'audioinput')
  const chosen = microphones.find(({ deviceId }) => deviceId === 'default') ?? microphones[0]
  return ['system', chosen?.groupId, chosen?.label]
}
