import type { Persona } from './persona'
import { practicePersonas } from './practice-personas'

/** The setting for "somebody, I don't know who". */
export const RANDOM_PERSONA = 'random'

/**
 * Who is to answer the next practice call: the persona with the wished id, or one drawn by `random` (in [0, 1)). An id that
 * is not known any more is treated as a wish for anybody.
 */
export function choosePersona(wished: string, random: number): Persona {
  const known = findPersona(wished)
  if (known) return known
  const index = Math.min(practicePersonas.length - 1, Math.max(0, Math.floor(random * practicePersonas.length)))
  return practicePersonas[index] ?? practicePersonas[0]
}

export function findPersona(id: string): Persona | undefined {
  return practicePersonas.find((persona) => persona.id === id)
}
