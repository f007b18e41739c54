import type { Page } from '@playwright/test'
import type { Phone } from '../sip-lab/phone'
import { companyHeading, region, state } from '../support/desk-page'
import type { Desk } from '../support/launch-desk'
import { expect, NUMBER_OF, test as networkTest } from './desk-on-network'
import { type LineWindow, listenToLine } from './line-window'

/** Enough sound to judge by, milliseconds. */
const A_WHILE = 400
/** A share of the sound that is one tone, and no noise. */
const MOSTLY = 0.8

/** A desk that is logged in, and what its line window hears. */
const test = networkTest.extend<{ line: LineWindow }>({
  line: async ({ desk, network }, use) => {
    await network.waitForRegistered('alice')
    await use(await listenToLine(desk.app))
  }
})

const incoming = (page: Page) => region(page, '着信')
const other = (page: Page) => region(page, 'もう一方の通話')

async function talk({ page }: Desk): Promise<void> {
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中', { timeout: 15_000 })
}

/** Opens the dialog that hands the customer over, and says whom to. */
async function nameTarget(page: Page, number: string): Promise<void> {
  await page.keyboard.press('F4')
  await page.getByRole('dialog', { name: '転送' }).getByRole('textbox').fill(number)
}

/** Asks Carol, who answers, while the customer waits. */
async function askCarol({ page }: Desk, carol: Phone): Promise<void> {
  await nameTarget(page, '03-5000-9002')
  await page.keyboard.press('Control+Enter')
  await carol.waitFor('ringing')
  await carol.accept()
  await expect(other(page)).toContainText('通話中')
}

test('a customer who calls is known by number, answered by a key, and both hear each other', async ({ desk, line, network, callsTo }) => {
  const { page } = desk
  const { bob } = network.phones
  await callsTo([NUMBER_OF.dave, NUMBER_OF.bob])
  await bob.dial('alice')
  await expect(incoming(page)).toContainText('青嶺商事2株式会社')
  await page.keyboard.press('F2')
  await expect(state(page)).toHaveText('通話中')
  await expect(companyHeading(page)).toHaveText('青嶺商事2株式会社')
  await expect.poll(async () => (await bob.heard(A_WHILE)).share).toBeGreaterThan(MOSTLY)
  await expect.poll(() => line.hears(bob.frequency)).toBeGreaterThan(MOSTLY)
  await bob.hangup()
  await expect(region(page, '通話')).toContainText('相手が切りました')
  expect(await line.inUse()).toEqual({ connections: 0, microphones: 0 })
})

test('who is turned down hears that the line is busy, and stands among the missed', async ({
  desk: { page },
  line: _line,
  network,
  callsTo
}) => {
  const { bob } = network.phones
  await callsTo([NUMBER_OF.dave, NUMBER_OF.bob])
  await bob.dial('alice')
  await expect(incoming(page)).toContainText('青嶺商事2株式会社')
  await page.keyboard.press('Shift+F2')
  expect((await bob.waitFor('closed')).reason).toContain('486')
  await expect(page.getByRole('banner').getByRole('button', { name: '不在着信 1件' })).toBeVisible()
})

test('who gives up stands among the missed', async ({ desk: { page }, line: _line, network, callsTo }) => {
  const { bob } = network.phones
  await callsTo([NUMBER_OF.dave])
  await bob.dial('alice')
  await expect(incoming(page)).toContainText('03-5000-9001')
  await bob.hangup()
  await expect(page.getByRole('banner').getByRole('button', { name: '不在着信 1件' })).toBeVisible()
})

test('a second customer is answered while the first waits, and one key goes from one to the other', async ({
  desk,
  line,
  network,
  callsTo
}) => {
  const { page } = desk
  const { bob, dave } = network.phones
  await callsTo([NUMBER_OF.dave, NUMBER_OF.bob])
  await talk(desk)
  await bob.dial('alice')
  await expect(incoming(page)).toContainText('青嶺商事2株式会社')
  await page.keyboard.press('F2')
  await expect(companyHeading(page)).toHaveText('青嶺商事2株式会社')
  await expect(other(page)).toContainText('保留中')
  await expect.poll(async () => (await bob.heard(A_WHILE)).share).toBeGreaterThan(MOSTLY)
  await expect.poll(async () => (await dave.heard(A_WHILE)).rms).toBeLessThan(0.01)
  await page.keyboard.press('F3')
  await expect(companyHeading(page)).toHaveText('青嶺商事1株式会社')
  await expect.poll(async () => (await dave.heard(A_WHILE)).share).toBeGreaterThan(MOSTLY)
  await expect.poll(async () => (await bob.heard(A_WHILE)).rms).toBeLessThan(0.01)
  expect(await line.inUse()).toEqual({ connections: 2, microphones: 2 })
})

test('a customer is handed over by keyboard, and the two hear each other', async ({ desk, line, network, callsTo }) => {
  const { page } = desk
  const { bob, carol } = network.phones
  await callsTo([NUMBER_OF.bob])
  await talk(desk)
  await nameTarget(page, '03-5000-9002')
  await page.keyboard.press('Control+Shift+Enter')
  await carol.waitFor('ringing')
  await carol.accept()
  await expect(state(page)).toHaveText('通話終了')
  await expect(region(page, '通話')).toContainText('転送')
  await expect.poll(async () => (await bob.heard(A_WHILE, carol.frequency)).share).toBeGreaterThan(MOSTLY)
  await expect.poll(async () => (await carol.heard(A_WHILE, bob.frequency)).share).toBeGreaterThan(MOSTLY)
  expect(await line.inUse()).toEqual({ connections: 0, microphones: 0 })
})

test('a transfer that nobody takes gives the customer back', async ({ desk, line, network, callsTo }) => {
  const { page } = desk
  const { bob } = network.phones
  await callsTo([NUMBER_OF.bob])
  await talk(desk)
  await nameTarget(page, '03-5000-9005')
  await page.keyboard.press('Control+Shift+Enter')
  await expect(page.getByRole('dialog', { name: '転送' })).toContainText('転送できませんでした')
  await expect(page.getByRole('dialog', { name: '転送' }).getByRole('group', { name: '最近の転送先' })).toContainText('03-5000-9005')
  await expect.poll(async () => (await bob.heard(A_WHILE)).share).toBeGreaterThan(MOSTLY)
  await expect.poll(() => line.hears(bob.frequency)).toBeGreaterThan(MOSTLY)
  await expect(state(page)).toHaveText('通話中')
})

test('a colleague is asked first, then given the customer', async ({ desk, line, network, callsTo }) => {
  const { page } = desk
  const { bob, carol } = network.phones
  await callsTo([NUMBER_OF.bob])
  await talk(desk)
  await askCarol(desk, carol)
  await expect.poll(async () => (await carol.heard(A_WHILE)).share).toBeGreaterThan(MOSTLY)
  await expect.poll(async () => (await bob.heard(A_WHILE)).rms).toBeLessThan(0.01)
  await page.keyboard.press('Shift+F4')
  // these phones take over no call: to Carol the customer's is one more
  await carol.waitFor('ringing')
  await carol.accept()
  await expect(state(page)).toHaveText('通話終了')
  await expect.poll(async () => (await bob.heard(A_WHILE, carol.frequency)).share).toBeGreaterThan(MOSTLY)
  expect(await line.inUse()).toEqual({ connections: 0, microphones: 0 })
})

test('a colleague who hangs up leaves the customer on hold, until the rep takes the call back by one key', async ({
  desk,
  line,
  network,
  callsTo
}) => {
  const { page } = desk
  const { bob, carol } = network.phones
  await callsTo([NUMBER_OF.bob])
  await talk(desk)
  await askCarol(desk, carol)
  await carol.hangup()
  await expect(state(page)).toHaveText('保留中')
  await expect.poll(() => line.inUse()).toEqual({ connections: 1, microphones: 1 })
  await expect.poll(async () => (await bob.heard(A_WHILE)).rms).toBeLessThan(0.01)
  await page.keyboard.press('Shift+F3')
  await expect(state(page)).toHaveText('通話中')
  await expect.poll(async () => (await bob.heard(A_WHILE)).share).toBeGreaterThan(MOSTLY)
  await expect.poll(() => line.hears(bob.frequency)).toBeGreaterThan(MOSTLY)
})
