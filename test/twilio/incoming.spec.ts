import type { Page } from '@playwright/test'
import { IDENTITY } from '../twilio-lab/twilio-account'
import { callBar, expect, lineIsReady, NUMBER, phase, test } from './desk-on-twilio'
import { hearsTheDesk, talk } from './talk-over-twilio'

const ringing = (page: Page) => page.getByRole('region', { name: '着信', exact: true })

test('a lead who calls is known by their number, answered by key and heard', async ({ desk: { page }, world, callsTo }) => {
  await callsTo(['+81350009002', NUMBER])
  await lineIsReady(page)
  const call = await world.network.callIn(NUMBER)
  await expect(ringing(page)).toContainText('青嶺商事2株式会社')
  await page.keyboard.press('F2')
  await expect(phase(page)).toHaveText('通話中')
  expect(call.state).toBe('open')
  await hearsTheDesk(call)
  call.hangup()
  await expect(callBar(page)).toContainText('相手が切りました')
})

test('a caller who is turned down hears so, and one who gives up rings no more', async ({ desk: { page }, world, callsTo }) => {
  await callsTo([NUMBER])
  await lineIsReady(page)
  const first = await world.network.callIn(NUMBER)
  await expect(ringing(page)).toBeVisible()
  await page.keyboard.press('Shift+F2')
  await expect.poll(() => first.endedBy).toBe('reject')
  const second = await world.network.callIn('+266696687')
  await expect(ringing(page)).toBeVisible()
  second.cancel()
  await expect(ringing(page).getByRole('button', { name: /応答/ })).toHaveCount(0)
})

test('a second caller is taken while the first one waits', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  const first = await talk(desk, world)
  const second = await world.network.callIn('+81350009007')
  await expect(ringing(desk.page)).toBeVisible()
  await desk.page.keyboard.press('F2')
  await expect.poll(() => world.network.isHeld(first)).toBe(true)
  await expect(phase(desk.page)).toHaveText('通話中')
  await hearsTheDesk(second)
  expect(first.state).toBe('open')
})
