import type { Cue } from '../script/script'
import type { Speaker } from './line-event'

export interface SpokenLine {
  readonly speaker: Speaker
  readonly text: string
}

/** What the far side says to a moment of the script, and whether it hangs up afterwards. */
export interface Reply {
  readonly lines: readonly SpokenLine[]
  readonly hangsUp?: boolean
}

/** Someone who picks up and talks. `otherwise` answers every moment for which there is no reply of its own. */
export interface Talker {
  readonly kind: 'talker'
  readonly opening: readonly SpokenLine[]
  readonly replies: Readonly<Partial<Record<Cue, Reply>>>
  readonly otherwise: Reply
}

type FarSide =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'voicemail'; readonly greeting: string }
  | { readonly kind: 'fax' }
  | Talker

/** A made-up far side to practise with. */
export interface Persona {
  readonly id: string
  readonly label: { readonly ja: string; readonly en: string }
  /** 1 easy … 3 hard, for the rep. */
  readonly difficulty: 1 | 2 | 3
  readonly mood: 'none' | 'cold' | 'neutral' | 'warm'
  /** How long it rings before somebody or something answers, in natural milliseconds. */
  readonly ringing: number
  readonly farSide: FarSide
}
