import { z } from 'zod'

/** A microphone or loudspeaker. The id is this app's own name for it and may be another one after it was plugged in elsewhere; the label is its maker's. */
export const SoundDevice = z.object({ id: z.string().min(1).max(200), label: z.string().max(200) })
export type SoundDevice = z.infer<typeof SoundDevice>

/** Which device is in use: an id, or undefined for the system's choice. */
export interface DeviceInUse {
  readonly id: string | undefined
  /** Whether one was chosen that is not there, so that the system's stands in for it. */
  readonly missing: boolean
}

/**
 * The device to use of those that are there. One that was chosen is known by its id, or else by its label; while it is unplugged the
 * system's choice stands in for it, and when it is there again it is used again: the choice itself never changes.
 * @param choice null for the system's choice
 */
export function chooseDevice(choice: SoundDevice | null, present: readonly SoundDevice[]): DeviceInUse {
  if (choice === null) return { id: undefined, missing: false }
  const found = present.find(({ id }) => id === choice.id) ?? present.find(({ label }) => label !== '' && label === choice.label)
  return { id: found?.id, missing: found === undefined }
}
