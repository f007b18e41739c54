import { z } from 'zod'
import { SoundDevice } from './choose-device'

/** What may be set of the sound of calls. */
export const audioFields = {
  /** Null leaves it to the system. */
  microphone: SoundDevice.nullable(),
  speaker: SoundDevice.nullable(),
  /** Where an incoming call rings; a rep who wears a headset may want to hear it in the room. */
  ringer: SoundDevice.nullable(),
  echoCancellation: z.boolean(),
  noiseSuppression: z.boolean(),
  /** Whether the system raises a low voice and lowers a loud one. */
  autoGain: z.boolean(),
  /** Loudness of calls and of their tones, and of the ringer: 0 silent … 1 full. */
  callVolume: z.number().min(0).max(1),
  ringVolume: z.number().min(0).max(1)
}

export const AudioSettings = z.object(audioFields)
export type AudioSettings = z.infer<typeof AudioSettings>

export const defaultAudioSettings: AudioSettings = {
  microphone: null,
  speaker: null,
  ringer: null,
  echoCancellation: true,
  noiseSuppression: true,
  autoGain: true,
  callVolume: 0.6,
  ringVolume: 0.6
}

/** Of many settings, those of the sound. */
export function audioSettingsOf(settings: AudioSettings): AudioSettings {
  const { microphone, speaker, ringer, echoCancellation, noiseSuppression, autoGain, callVolume, ringVolume } = settings
  return { microphone, speaker, ringer, echoCancellation, noiseSuppression, autoGain, callVolume, ringVolume }
}
