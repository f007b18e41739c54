import type { Session, WebContents } from 'electron'
import { beforeEach, describe, expect, it } from 'vitest'
import { grantOnlyListedPermissions } from '../../../electron/security/permissions'

type Check = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>
type DeviceCheck = NonNullable<Parameters<Session['setDevicePermissionHandler']>[0]>

let check: Check
let deviceCheck: DeviceCheck

beforeEach(() => {
  grantOnlyListedPermissions({
    setPermissionRequestHandler: () => {},
    setPermissionCheckHandler(handler: Check) {
      check = handler
    },
    setDevicePermissionHandler(handler: DeviceCheck) {
      deviceCheck = handler
    }
  } as unknown as Session)
})

const page = (path: string) => ({ getURL: () => `app://toritsugi/${path}/index.html` }) as WebContents
const mayUse = (path: string, permission: Parameters<Check>[1], mediaType?: 'audio' | 'video') =>
  check(page(path), permission, 'app://toritsugi', { isMainFrame: true, ...(mediaType ? { mediaType } : {}) })

describe('a page', () => {
  it('hears the microphone and asks for headsets only as that of the line', () => {
    expect([mayUse('line', 'media', 'audio'), mayUse('line', 'hid')]).toEqual([true, true])
    expect([mayUse('desk', 'media', 'audio'), mayUse('desk', 'hid'), mayUse('startup', 'hid')]).toEqual([false, false, false])
    expect([mayUse('line', 'media', 'video'), mayUse('line', 'usb'), mayUse('line', 'serial')]).toEqual([false, false, false])
  })
})

describe('a device', () => {
  const granted = (usagePage: number, origin = 'app://toritsugi', deviceType = 'hid') =>
    deviceCheck({ deviceType, origin, device: { collections: [{ usagePage }] } } as unknown as Parameters<DeviceCheck>[0])

  it('is granted where it has the buttons of a telephone, and to our own pages', () => {
    expect([granted(0x0b), granted(0x0b, 'app://toritsugi/')]).toEqual([true, true])
    expect([granted(0x01), granted(0x0b, 'https://example.com'), granted(0x0b, 'app://toritsugi', 'usb')]).toEqual([false, false, false])
  })
})
