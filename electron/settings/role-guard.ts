import { z } from 'zod'

/** The guard over the lead's role, as the settings file keeps it. It has no place in `Settings`, so that it can never cross to a page. */
export const RoleGuard = z.object({
  salt: z.string(),
  hash: z.string(),
  wrongTries: z.object({ count: z.number().int().min(0), lastAt: z.number() })
})
export type RoleGuard = z.infer<typeof RoleGuard>

/** What no passphrase opens: a guard that is there and cannot be read must not be taken for none. */
const UNREADABLE: RoleGuard = { salt: '', hash: '', wrongTries: { count: 0, lastAt: 0 } }

export function readRoleGuard(stored: unknown): RoleGuard | null {
  if (stored === undefined || stored === null) return null
  return RoleGuard.safeParse(stored).data ?? UNREADABLE
}
