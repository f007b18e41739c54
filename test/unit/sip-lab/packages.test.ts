import { describe, expect, it } from 'vitest'
import { missingMessage, missingPackages } from '../../sip-lab/packages'

describe('the packages of the phone network', () => {
  it('are missing where their programs are, and named along with the command that installs them', () => {
    expect(missingPackages(() => true)).toEqual([])
    expect(missingPackages((file) => !file.endsWith('/tcpdump') && !file.endsWith('/websocket.so'))).toEqual([
      'kamailio-websocket-modules',
      'tcpdump'
    ])
    expect(missingMessage(['tcpdump'])).toContain('apt-get install -y --no-install-recommends tcpdump')
  })
})
