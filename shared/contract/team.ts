import { z } from 'zod'
import { CallingHours } from '../domain/calendar/calling-hours'
import { OutcomeEdit } from '../domain/outcome/edit-outcome'
import { OutcomeCode } from '../domain/outcome/outcome-code'
import { ROLES } from '../domain/team/role'
import { TeamSettingKey, type TeamSettings, TeamSettingsPatch } from '../domain/team/team-settings'
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

const Id = z.string().min(1).max(60)

export const TeamChange = TeamSettingsPatch
export const TeamReset = z.object({ key: TeamSettingKey })
/** A list's own hours and limit of attempts; what is left out stays. */
export const ListChange = z.object({ listId: Id, hours: CallingHours.optional(), maxAttempts: z.int().min(1).max(20).optional() })
export type ListChange = z.infer<typeof ListChange>
export const OutcomeChange = z.object({ code: OutcomeCode, edit: OutcomeEdit })
export const OutcomeMove = z.object({ code: OutcomeCode, by: z.union([z.literal(-1), z.literal(1)]) })
/** All outcomes when none is named: their order too. */
export const OutcomeReset = z.object({ code: OutcomeCode.nullable() })

/** What the team has set, and who set what is not the default. */
export interface TeamView {
  readonly settings: TeamSettings
  readonly changes: { readonly [Key in TeamSettingKey]?: { readonly at: Instant; readonly by: string } }
  /** What can be required: the six items and what the scripts ask besides. */
  readonly hearingFields: readonly { readonly field: string; readonly label: string }[]
}
