import { ROLES, type Role } from './role'

/**
 * Who may do what, in one table. What is not listed here is open to everybody at the desk.
 * Reps work leads; what binds the whole team, leaves the desk or cannot be taken back is the team lead's.
 */
export const permissions = {
  /** Outcomes, reasons, retry rules, calling hours, company holidays, required hearing. */
  'team.settings': ['lead'],
  /** Ends a do-not-call, by hand or by correcting the outcome that entered it. */
  'dnc.lift': ['lead'],
  /** Enters many do-not-calls at once. Anybody may enter a single one. */
  'dnc.importList': ['lead'],
  /** Takes a whole import back. */
  'import.undo': ['lead'],
  /** Ends, moves or plans many leads at once, and takes that back. */
  'leads.bulk': ['lead'],
  /** Writes leads, calls, answers or to-dos into a file. */
  'data.export': ['lead'],
  /** Hands out or erases everything that is kept of one person. */
  'person.data': ['lead'],
  /** Erases a recording before its time. Whether calls are recorded is one of the team's settings. */
  'recordings.erase': ['lead'],
  /** Says where new versions of the app come from, and whether they do. */
  'app.updates': ['lead'],
  /** Puts a backup in the place of the data. Anybody may make one. */
  'database.restore': ['lead']
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Permission = keyof typeof permissions

export function may(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission]
  return allowed.includes(role)
}

/** What a role may do, of all that only some may. */
export function permissionsOf(role: Role): readonly Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((permission) => may(role, permission))
}

/** The roles that may, to say who can be asked. */
export function rolesWith(permission: Permission): readonly Role[] {
  return ROLES.filter((role) => may(role, permission))
}
