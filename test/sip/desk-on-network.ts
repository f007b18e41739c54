import { type PhoneNetwork, startPhoneNetwork } from '../sip-lab/phone-network'
import { DOMAIN } from '../sip-lab/users'
import { DESK_SETTINGS } from '../support/desk-settings'
import { importLeads } from '../support/import-leads'
import { test as deskTest } from '../support/launch-desk'

/** A Tuesday morning, within calling hours. */
const NOW = '2026-07-14T10:12:00+09:00'

/** A desk with an account on a real telephone network, and one lead for every number that is given. */
export const test = deskTest.extend<{ callsTo: (numbers: readonly string[]) => Promise<void> }, { network: PhoneNetwork }>({
  network: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is needed
    async ({}, use) => {
      const network = await startPhoneNetwork()
      await use(network)
      await network.stop()
    },
    { scope: 'worker' }
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  deskEnvironment: async ({}, use) => {
    await use({ TORITSUGI_NOW: NOW, TORITSUGI_SAMPLE: '' })
  },
  deskSettings: async ({ network }, use) => {
    const sip = { url: network.wssUrl, domain: DOMAIN, user: network.users.alice.name, number: '', numberForm: 'e164', iceServers: [] }
    await use({ ...DESK_SETTINGS, line: 'sip', sip })
  },
  deskFiles: async ({ network }, use) => {
    const text = Buffer.from(network.users.alice.password).toString('base64')
    await use({ 'secrets.json': JSON.stringify({ sip: { protected: false, text } }) })
  },
  deskSwitches: async ({ network }, use) => {
    await use([
      `--ignore-certificate-errors-spki-list=${network.spki}`,
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${network.microphone}`,
      '--allow-loopback-in-peer-connection'
    ])
  },
  callsTo: async ({ desk, network }, use) => {
    // what the test before left of calls is none of this one's
    await network.clear()
    await use((numbers) => importLeads(desk, numbers))
  }
})

export { expect } from '@playwright/test'

/** Whom a number reaches, the other way round. */
export const NUMBER_OF = { bob: '+81350009001', carol: '+81350009002', dave: '+81350009003', off: '+81350009004' } as const
