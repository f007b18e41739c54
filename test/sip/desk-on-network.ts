import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { DeskBridge } from '../../shared/contract/desk-bridge'
import { type PhoneNetwork, startPhoneNetwork } from '../sip-lab/phone-network'
import { DOMAIN } from '../sip-lab/users'
import { DESK_SETTINGS } from '../support/desk-settings'
import { type Desk, test as deskTest } from '../support/launch-desk'

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

/** Imports one lead for each number, in this order, as the wizard does. */
async function importLeads({ app, page, profile }: Desk, numbers: readonly string[]): Promise<void> {
  const file = path.join(profile, 'leads.csv')
  const rows = numbers.map((number, index) => `青嶺商事${index + 1}株式会社,佐藤 ${index + 1}郎,${number},${numbers.length - index}`)
  await writeFile(file, `会社名,氏名,電話番号,スコア\r\n${rows.join('\r\n')}\r\n`)
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
  await importPicked(page)
  await page.locator('h2[data-rest="lead"]').waitFor()
}

function importPicked(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { calls } = (window as unknown as { readonly desk: DeskBridge }).desk
    const picked = await calls['import.pick']()
    if (!picked.ok || picked.value === null) throw new Error('no file was picked')
    const { token } = picked.value
    const preview = await calls['import.preview']({ token, options: {} })
    const scripts = await calls['import.scripts']()
    if (!preview.ok || !scripts.ok) throw new Error('the file could not be read')
    const { encoding, delimiter, mapping } = preview.value
    const list = { name: '電話の試験', listKind: 'outbound', scriptId: scripts.value[0]?.id ?? '' } as const
    const target = { kind: 'new', ...list, source: '', acquiredOn: null, purpose: '', practice: false } as const
    const done = await calls['import.run']({ token, plan: { encoding, delimiter, mapping, target, policy: 'skip' } })
    if (!done.ok) throw new Error(done.error.code)
  })
}
