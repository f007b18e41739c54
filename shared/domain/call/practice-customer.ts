import type { Cue } from '../script/script'
import type { Persona, Reply } from './persona'

const SILENCE: Reply = { lines: [] }
/** Nobody can react to what the rep does before the phone is answered. */
const UNHEARD: readonly Cue[] = ['before_dial']

/** What the persona says when the rep reaches a moment of the script. Machines and empty offices say nothing. */
export function replyTo(persona: Persona, cue: Cue): Reply {
  if (persona.farSide.kind !== 'talker' || UNHEARD.includes(cue)) return SILENCE
  return persona.farSide.replies[cue] ?? persona.farSide.otherwise
}

/** What is said to a rep who spoke with the microphone muted. */
export const CANNOT_HEAR = 'もしもし、お声が聞こえないようなのですが。'

/** How long a line takes to say at a natural pace, in milliseconds: about seven and a half characters a second. */
export function speakingTime(text: string): number {
  return Math.max(700, [...text].length * 130)
}
