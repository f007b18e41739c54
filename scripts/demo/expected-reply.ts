import { findPersona } from '../../shared/domain/call/choose-persona'
import { replyTo } from '../../shared/domain/call/practice-customer'
import type { ScriptBundle } from '../../shared/domain/script/script'

/** The lines with which a persona answers a step of the script; none where it has nothing to say. */
export function expectedReply(bundle: ScriptBundle, personaId: string, stepTitle: string): readonly string[] {
  const persona = findPersona(personaId)
  const cue = stepsOf(bundle).find(({ title }) => title === stepTitle)?.cue
  return persona && cue ? replyTo(persona, cue).lines.map(({ text }) => text) : []
}

/** What is said when the phone is picked up; undefined when nobody talks. */
export function expectedOpening(personaId: string): string | undefined {
  const farSide = findPersona(personaId)?.farSide
  return farSide?.kind === 'talker' ? farSide.opening.at(-1)?.text : undefined
}

function stepsOf({ full, hearing, blocks }: ScriptBundle) {
  return [...full.steps, ...hearing.steps, ...blocks.flatMap(({ steps }) => steps)]
}
