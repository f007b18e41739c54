import type { Page } from '@playwright/test'
import { listenToLine } from '../sip/line-window'
import { region } from '../support/desk-page'
import { MUSIC_FREQUENCY } from '../twilio-lab/bridge'
import { callBar, expect, lineIsReady, NUMBER, phase, test } from './desk-on-twilio'
import { hears, isHeard, talk } from './talk-over-twilio'

const ringing = (page: Page) => page.getByRole('region', { name: '着信', exact: true })

test('a lead who calls is known by their number, answered by key and heard', async ({ desk: { page }, world, callsTo }) => {
  await callsTo(['+81350009002', NUMBER])
  await lineIsReady(page)
  const call = await world.network.callIn(NUMBER)
  await expect(ringing(page)).toContainText('青嶺商事2株式会社')
  await page.keyboard.press('F2')
  await expect(phase(page)).toHaveText('通話中')
  const customer = world.network.farSide(call)
  await hears(customer)
  customer.hangUp()
  await expect(callBar(page)).toContainText('相手が切りました')
})

test('a caller who is turned down hears so, and one who gives up rings no more', async ({ desk: { page }, world, callsTo }) => {
  await callsTo([NUMBER])
  await lineIsReady(page)
  const first = await world.network.callIn(NUMBER)
  await expect(ringing(page)).toBeVisible()
  await page.keyboard.press('Shift+F2')
  await expect.poll(() => first.endedBy).toBe('reject')
  const second = world.network.farSide(await world.network.callIn('+266696687'))
  await expect(ringing(page)).toBeVisible()
  second.hangUp()
  await expect(ringing(page).getByRole('button', { name: /応答/ })).toHaveCount(0)
})

test('a second caller is taken while the first one hears music, one key goes from one to the other, and a third hears that the line is busy', async ({
  desk,
  world,
  callsTo
}) => {
  const { page } = desk
  const { network } = world
  await callsTo([NUMBER])
  const line = await listenToLine(desk.app)
  const first = network.farSide(await talk(desk, world))
  const second = network.farSide(await network.callIn('+81350009007'))
  await expect(ringing(page)).toBeVisible()
  const third = await network.callIn('+81350009008')
  await expect.poll(() => third.endedBy).toBe('reject')
  await page.keyboard.press('F2')
  await hears(second)
  await isHeard(line, second)
  await hears(first, MUSIC_FREQUENCY)
  await page.keyboard.press('F3')
  await hears(first)
  await isHeard(line, first)
  await hears(second, MUSIC_FREQUENCY)
  second.hangUp()
  await expect(region(page, 'もう一方の通話').getByRole('status')).toHaveCount(0)
  await hears(first)
  await expect(phase(page)).toHaveText('通話中')
})
