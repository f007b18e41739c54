import { z } from 'zod'
import { ROLES } from '../domain/team/role'
import type { Instant } from '../lib/time'

const Passphrase = z.string().max(400)

/** What the screen knows of the guard over the lead's role. The passphrase never comes back from main, nor anything made of it. */
export interface RoleLockView {
  /** Whether a passphrase guards the role. */
  readonly guarded: boolean
  /** Whether the lead's role may be taken now without it. */
  readonly open: boolean
  /** After several wrong tries: when the next one is looked at. */
  readonly nextTryAt: Instant | null
}

export const UnlockRequest = z.object({ passphrase: Passphrase })

/** `current` is the passphrase in force; empty when there is none yet. */
export const PassphraseChange = z.object({ current: Passphrase, passphrase: Passphrase })
export const PassphraseRemoval = z.object({ current: Passphrase })

/** What is asked at the first start. */
export const Welcome = z.object({
  name: z.string().trim().min(1).max(60),
  company: z.string().trim().max(100),
  team: z.string().trim().max(60),
  role: z.enum(ROLES),
  /** Which list to begin with: made-up leads, a file of one's own, or those that are there already. */
  list: z.enum(['sample', 'own', 'kept'])
})
export type Welcome = z.infer<typeof Welcome>
