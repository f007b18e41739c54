import type { Cue } from '../script/script'
import type { Persona, Reply, SpokenLine, Talker } from './persona'

const SILENCE: Reply = { lines: [] }
/** Nobody can react to what the rep does before the phone is answered. */
const UNHEARD: readonly Cue[] = ['before_dial']
/** At these moments the rep says good-bye, whatever the persona had on its mind. */
const FAREWELLS: readonly Cue[] = ['refused', 'do_not_call', 'closing']

/** What the persona says when the rep reaches a moment of the script. Machines and empty offices say nothing. */
export function replyTo(persona: Persona, cue: Cue): Reply {
  const { farSide } = persona
  if (farSide.kind !== 'talker' || UNHEARD.includes(cue)) return SILENCE
  return farSide.replies[cue] ?? (FAREWELLS.includes(cue) ? farewell(farSide) : farSide.otherwise)
}

/** What somebody says who calls back by himself. */
export const CALLER_OPENING: readonly SpokenLine[] = [
  { speaker: 'person', text: 'お世話になっております。先日お電話をいただいたようで、折り返しご連絡しました。' }
]
/** Moments that a caller has passed: he needs nobody to be put through to him. */
const PASSED: readonly Cue[] = ['reception', 'purpose']

/** What the persona says when it was the one who called: the person is on the phone from the beginning. */
export function replyToOwnCall(persona: Persona, cue: Cue): Reply {
  return replyTo(persona, PASSED.includes(cue) ? 'person' : cue)
}

function farewell({ otherwise }: Talker): Reply {
  const speaker = otherwise.lines[0]?.speaker ?? 'person'
  return { lines: [{ speaker, text: 'はい、それでは失礼いたします。' }], hangsUp: true }
}

/** What is said to a rep who spoke with the microphone muted. */
export const CANNOT_HEAR = 'もしもし、お声が聞こえないようなのですが。'

/** How long a line takes to say at a natural pace, in milliseconds: about seven and a half characters a second. */
export function speakingTime(text: string): number {
  return Math.max(700, [...text].length * 130)
}
