import { expect, type Page } from '@playwright/test'
import { DESK_SETTINGS } from '../support/desk-settings'
import { importLeads } from '../support/import-leads'
import { test as deskTest } from '../support/launch-desk'
import { CALLER_ID } from '../twilio-lab/twilio-account'
import { DESK_SECRET, startTwilioWorld, TEAM_SERVER, type TwilioWorld } from '../twilio-lab/twilio-world'

/** A Tuesday morning, within calling hours. */
const NOW = '2026-07-14T10:12:00+09:00'

const ACCOUNT = {
  access: { kind: 'token_url', url: `${TEAM_SERVER}/token` },
  callerId: CALLER_ID,
  edge: 'tokyo',
  callServer: TEAM_SERVER
}

/** A desk with an account at the double of Twilio, and one lead for every number that is given. */
export const test = deskTest.extend<
  { desksSecret: string; world: TwilioWorld; callsTo: (numbers: readonly string[]) => Promise<void> },
  { running: TwilioWorld }
>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is needed
    async ({}, use) => {
      const world = await startTwilioWorld()
      await use(world)
      await world.stop()
    },
    { scope: 'worker' }
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  deskEnvironment: async ({}, use) => {
    await use({ TORITSUGI_NOW: NOW, TORITSUGI_SAMPLE: '' })
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  deskSettings: async ({}, use) => {
    await use({ ...DESK_SETTINGS, line: 'twilio', twilio: ACCOUNT })
  },
  desksSecret: [DESK_SECRET, { option: true }],
  deskFiles: async ({ desksSecret }, use) => {
    const text = Buffer.from(`Bearer ${desksSecret}`).toString('base64')
    await use({ 'secrets.json': JSON.stringify({ 'twilio.authorization': { protected: false, text } }) })
  },
  deskSwitches: async ({ running }, use) => {
    await use(running.switches)
  },
  world: async ({ running }, use) => {
    running.clear()
    await use(running)
  },
  callsTo: async ({ desk, world: _ }, use) => use((numbers) => importLeads(desk, numbers))
})

export { expect }

/** Fictional; what becomes of a call is the test's affair. */
export const NUMBER = '+81350009001'

export const callBar = (page: Page) => page.getByRole('region', { name: '通話', exact: true })
export const phase = (page: Page) => callBar(page).getByRole('status').first()
/** How the line stands, in the header. */
export const lineButton = (page: Page) => page.getByRole('button', { name: /^Twilio：/ })
export const lineIsReady = (page: Page) => expect(lineButton(page)).toHaveAccessibleName(/接続済み/, { timeout: 30_000 })
