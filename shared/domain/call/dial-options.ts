import { z } from 'zod'

/** How a call is to be placed. All but `volume` concern the practice line; other lines pass over them. */
export const DialOptions = z.object({
  /** How many times faster than life the simulated far side goes: 1 is natural. */
  speed: z.number().min(0.1).max(1000).default(1),
  /** Who answers, see practice-personas.ts. */
  personaId: z.string().max(60).optional(),
  /** Whether the far side speaks with a synthetic voice where one is installed; otherwise it murmurs. */
  speech: z.boolean().default(true),
  /** Loudness of everything the line plays: 0 silent … 1 full. */
  volume: z.number().min(0).max(1).default(0.6)
})
export type DialOptions = z.infer<typeof DialOptions>
