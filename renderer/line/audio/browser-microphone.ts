import type { AudioSettings } from '../../../shared/domain/call/audio/audio-settings'
import type { Timers } from '../../../shared/lib/timers'
import type { DeviceKeeper, DeviceSource } from './device-keeper'

/** Milliseconds until a microphone that has ended by itself is opened anew: by then the system knows what is left. */
const AGAIN = 300

/** The devices as the browser knows them. */
export const browserDevices: DeviceSource = {
  list: () => navigator.mediaDevices.enumerateDevices(),
  onChange: (callback) => navigator.mediaDevices.addEventListener('devicechange', callback)
}

/** Opens a microphone. `ideal`, not `exact`: a headset that is pulled out at this moment must not make calling impossible. */
export function openMicrophone(microphoneId: string | undefined, settings: AudioSettings): Promise<MediaStream> {
  const { echoCancellation, noiseSuppression, autoGain } = settings
  const voice = { echoCancellation, noiseSuppression, autoGainControl: autoGain }
  const audio = microphoneId === undefined ? voice : { ...voice, deviceId: { ideal: microphoneId } }
  return navigator.mediaDevices.getUserMedia({ video: false, audio })
}

/** Has whoever speaks into this microphone get another one when it ends by itself. What is closed here on purpose tells nothing. */
export function renewWhenEnded(stream: MediaStream, devices: DeviceKeeper, timers: Timers): MediaStream {
  for (const track of stream.getAudioTracks()) track.addEventListener('ended', () => timers.after(AGAIN, () => devices.renewMicrophone()))
  return stream
}
