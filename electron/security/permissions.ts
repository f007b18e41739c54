import type { Session } from 'electron'
import { TELEPHONY_PAGE } from '../../shared/domain/call/audio/headset-report'
import { APP_ORIGIN, isLinePage } from './own-pages'

/** What any page may ask of the system, each with its reason. All else is refused. */
const GRANTED: ReadonlyMap<string, string> = new Map([['clipboard-sanitized-write', 'a rep copies a number or an address']])

/** One table decides for requests and for checks alike; sound, and never a picture, is for the hidden page of the line, as are the buttons of headsets. */
export function grantOnlyListedPermissions(session: Session, developmentServer?: string): void {
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    const kinds = 'mediaTypes' in details ? (details.mediaTypes ?? []) : []
    const sound = permission === 'media' && kinds.length > 0 && kinds.every((kind) => kind === 'audio')
    answer(GRANTED.has(permission) || (sound && isLinePage(contents, developmentServer)))
  })
  session.setPermissionCheckHandler((contents, permission, _origin, details) => {
    const sound = permission === 'media' && details.mediaType === 'audio'
    return GRANTED.has(permission) || ((sound || permission === 'hid') && isLinePage(contents, developmentServer))
  })
  // which page asks is known to the check above alone
  session.setDevicePermissionHandler(
    ({ deviceType, origin, device }) =>
      deviceType === 'hid' && isOwnOrigin(origin, developmentServer) && 'collections' in device && device.collections.some(isTelephony)
  )
}

function isTelephony({ usagePage }: { readonly usagePage?: number }): boolean {
  return usagePage === TELEPHONY_PAGE
}

function isOwnOrigin(origin: string, developmentServer?: string): boolean {
  return [APP_ORIGIN, developmentServer].includes(origin.replace(/\/$/, ''))
}
