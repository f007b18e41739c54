import type { Page } from '@playwright/test'
import { expect, NUMBER_OF, test } from './desk-on-network'

const call = (page: Page) => page.getByRole('region', { name: '通話', exact: true })
const phase = (page: Page) => call(page).getByRole('status').first()

test('a call is dialled by key, heard on both sides, and hung up', async ({ desk, network, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  await desk.page.keyboard.press('d')
  await expect(phase(desk.page)).toHaveText('通話中', { timeout: 15_000 })
  await expect.poll(async () => (await network.phones.bob.heard(400)).share).toBeGreaterThan(0.8)
  await desk.page.keyboard.press('Shift+Escape')
  await expect(phase(desk.page)).toHaveText('通話終了')
  await network.phones.bob.waitFor('closed')
})
