import type { Session } from 'electron'

/** What a page may ask of the system, each with its reason. All else is refused. */
const GRANTED: ReadonlyMap<string, string> = new Map([['clipboard-sanitized-write', 'a rep copies a number or an address']])

/** One table decides for requests and for checks alike. */
export function grantOnlyListedPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(GRANTED.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission))
  session.setDevicePermissionHandler(() => false)
}
