import type { HeadsetPress } from './headset-report'

/** What of the calls decides what a headset's button does. */
export interface HeadsetScene {
  /** Somebody calls and waits to be answered. */
  readonly rings: boolean
  /** A call goes on, in whatever phase. */
  readonly calling: boolean
  readonly muted: boolean
}

/** What a button asks for, by what goes on; undefined where it means nothing. A press takes or ends a call, and never places one: dialling has its gate. */
export function headsetOrder(
  press: HeadsetPress,
  { rings, calling, muted }: HeadsetScene
): 'answer' | 'hangup' | 'mute' | 'unmute' | undefined {
  if (press.kind === 'hook' && press.on) return rings ? 'answer' : undefined
  if (!calling) return undefined
  if (press.kind === 'hook') return 'hangup'
  return muted ? 'unmute' : 'mute'
}
