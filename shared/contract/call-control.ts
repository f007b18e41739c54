import { z } from 'zod'

/** What the team's call server does with a call that the line itself can't do; a call is named by the id that its maker gave it. */
export const CallControl = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hold'), on: z.boolean() }),
  /** Hands the far side to a number (E.164, or whatever the team's server understands). */
  z.object({ kind: z.literal('transfer'), target: z.string().min(1).max(32) }),
  /** Hands the far side to that of another call. */
  z.object({ kind: z.literal('join'), otherSid: z.string().min(1).max(64) })
])
export type CallControl = z.infer<typeof CallControl>
