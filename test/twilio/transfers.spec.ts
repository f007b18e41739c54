import type { Page } from '@playwright/test'
import { listenToLine } from '../sip/line-window'
import { region } from '../support/desk-page'
import type { Desk } from '../support/launch-desk'
import { MUSIC_FREQUENCY } from '../twilio-lab/bridge'
import type { GatewayCall } from '../twilio-lab/gateway-call'
import type { TwilioWorld } from '../twilio-lab/twilio-world'
import { callBar, expect, NUMBER, phase, test } from './desk-on-twilio'
import { hears, isHeard, talk } from './talk-over-twilio'

const COLLEAGUE = '+81350009002'

const other = (page: Page) => region(page, 'もう一方の通話')
const dialog = (page: Page) => page.getByRole('dialog', { name: '転送' })

/** Opens the dialog, names the colleague, and orders by key. */
async function handOver(page: Page, key: string): Promise<void> {
  await page.keyboard.press('F4')
  await dialog(page).getByRole('textbox').fill('03-5000-9002')
  await page.keyboard.press(key)
}

/** The customer holds, and the colleague has answered. */
async function consult({ page }: Desk, { gateway }: TwilioWorld): Promise<GatewayCall> {
  await handOver(page, 'Control+Enter')
  const call = await gateway.nextCall()
  expect(call.parameters.To).toBe(COLLEAGUE)
  call.ring()
  await call.answer()
  await expect(other(page)).toContainText('通話中')
  return call
}

test('a customer is handed over by keyboard, and the two hear each other', async ({ desk, world, callsTo }) => {
  const { page } = desk
  const { network } = world
  await callsTo([NUMBER])
  const line = await listenToLine(desk.app)
  const customer = network.farSide(await talk(desk, world))
  await handOver(page, 'Control+Shift+Enter')
  const colleague = await network.ringing(COLLEAGUE)
  await expect(phase(page)).toHaveText('通話終了')
  await expect(callBar(page)).toContainText('転送')
  colleague.answer()
  await hears(customer, colleague.frequency)
  await hears(colleague, customer.frequency)
  expect(await line.inUse()).toEqual({ connections: 0, microphones: 0 })
})

test('a customer whom nobody takes rings again at the desk, and is spoken with again', async ({ desk, world, callsTo }) => {
  const { page } = desk
  const { network } = world
  await callsTo(['+81350009003', NUMBER])
  const before = await talk(desk, world)
  await handOver(page, 'Control+Shift+Enter')
  const colleague = await network.ringing(COLLEAGUE)
  await expect(phase(page)).toHaveText('通話終了')
  colleague.hangUp()
  const back = region(page, '着信')
  await expect(back).toContainText('青嶺商事1株式会社')
  await page.keyboard.press('F2')
  await expect(phase(page)).toHaveText('通話中')
  await hears(network.farSide(before))
})

test('a transfer that Twilio does not do leaves the customer with the rep', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  const customer = world.network.farSide(await talk(desk, world))
  world.rest.failing = true
  await handOver(desk.page, 'Control+Shift+Enter')
  await expect(dialog(desk.page)).toContainText('転送できませんでした')
  await hears(customer)
  await expect(phase(desk.page)).toHaveText('通話中')
})

test('a colleague is asked first while the customer hears music, then given the customer', async ({ desk, world, callsTo }) => {
  const { page } = desk
  const { network, gateway } = world
  await callsTo([NUMBER])
  const line = await listenToLine(desk.app)
  const customer = network.farSide(await talk(desk, world))
  const colleague = network.farSide(await consult(desk, world))
  await hears(customer, MUSIC_FREQUENCY)
  await hears(colleague)
  await isHeard(line, colleague)
  await page.keyboard.press('Shift+F4')
  await expect(phase(page)).toHaveText('通話終了')
  await expect(callBar(page)).toContainText('転送')
  await hears(customer, colleague.frequency)
  await hears(colleague, customer.frequency)
  expect(await line.inUse()).toEqual({ connections: 0, microphones: 0 })
  await expect.poll(() => gateway.sessionCount()).toBe(1)
  customer.hangUp()
  await expect.poll(() => network.legsInUse()).toBe(0)
})

test('a customer whose colleague hangs up is taken back, and one who hangs up while the colleague is asked is gone', async ({
  desk,
  world,
  callsTo
}) => {
  const { page } = desk
  const { network } = world
  await callsTo([NUMBER])
  const line = await listenToLine(desk.app)
  const customer = network.farSide(await talk(desk, world))
  const first = network.farSide(await consult(desk, world))
  first.hangUp()
  await expect(other(page)).toContainText('お客様は保留のままです。')
  await hears(customer, MUSIC_FREQUENCY)
  await page.keyboard.press('Shift+F3')
  await expect(phase(page)).toHaveText('通話中')
  await hears(customer)
  await isHeard(line, customer)

  const second = network.farSide(await consult(desk, world))
  await hears(customer, MUSIC_FREQUENCY)
  customer.hangUp()
  await expect(callBar(page)).toContainText('相手が切りました')
  await hears(second)
  await isHeard(line, second)
})

test('a joining that Twilio does not do leaves both with the rep', async ({ desk, world, callsTo }) => {
  const { page } = desk
  await callsTo([NUMBER])
  const customer = world.network.farSide(await talk(desk, world))
  const colleague = world.network.farSide(await consult(desk, world))
  world.rest.failing = true
  await page.keyboard.press('Shift+F4')
  await expect(page.getByText('転送できませんでした').first()).toBeVisible()
  await hears(colleague)
  await hears(customer, MUSIC_FREQUENCY)
})

test.describe('without a call server', () => {
  test.use({
    deskSettings: async ({ deskSettings }, use) => {
      const { twilio, ...others } = deskSettings as { readonly twilio: object }
      await use({ ...others, twilio: { ...twilio, callServer: '' } })
    }
  })

  test('there is neither hold nor transfer, the screen says why, and a second caller hears that the line is busy', async ({
    desk,
    world,
    callsTo
  }) => {
    const { page } = desk
    await callsTo([NUMBER])
    const customer = world.network.farSide(await talk(desk, world))
    await expect(callBar(page).getByRole('button', { name: /保留/ })).toHaveCount(0)
    await page.keyboard.press('Shift+M')
    await page.keyboard.press('F4')
    await expect(page.getByText('転送と保留には、チームの通話サーバーが必要です。').first()).toBeVisible()
    await page.keyboard.press('Escape')
    const second = await world.network.callIn('+81350009007')
    await expect.poll(() => second.endedBy).toBe('reject')
    await expect(phase(page)).toHaveText('通話中')
    await hears(customer)
  })
})
