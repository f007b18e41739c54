import type { Page } from '@playwright/test'
import { crashDeskPage } from '../support/crashed-desk-page'
import type { Desk } from '../support/launch-desk'
import { expect, NUMBER_OF, test } from './desk-on-network'
import { listenToLine } from './line-window'

/** Enough sound to judge by, milliseconds. */
const A_WHILE = 400
/** A share of the sound that is one tone, and no noise. */
const MOSTLY = 0.8
/** Longer than the app bears a call without sound, milliseconds. */
const WATCHDOG = 40_000

const callBar = (page: Page) => page.getByRole('region', { name: '通話', exact: true })
const phase = (page: Page) => callBar(page).getByRole('status').first()
const tag = (page: Page) => page.getByRole('button', { name: /^SIP電話：/ })

async function talk(desk: Desk): Promise<void> {
  await desk.page.keyboard.press('d')
  await expect(phase(desk.page)).toHaveText('通話中', { timeout: 15_000 })
}

/** Saves an outcome, whichever. */
async function closeCall({ page }: Desk): Promise<void> {
  await page.keyboard.press('q')
  await page.getByRole('region', { name: '架電結果', exact: true }).getByText('保存すると：').waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(phase(page)).toHaveText('待機中')
}

test.describe('with a wrong password', () => {
  const text = Buffer.from('guessed').toString('base64')
  test.use({ deskFiles: { 'secrets.json': JSON.stringify({ sip: { protected: false, text } }) } })

  test('the line says so, and so does a call', async ({ desk, callsTo }) => {
    await callsTo([NUMBER_OF.bob])
    await expect(tag(desk.page)).toHaveAccessibleName(/要対応/, { timeout: 15_000 })
    await desk.page.keyboard.press('d')
    await expect(callBar(desk.page)).toContainText('パスワード')
  })
})

test.describe('without a microphone', () => {
  test.use({
    deskSwitches: async ({ network }, use) => {
      await use([`--ignore-certificate-errors-spki-list=${network.spki}`, '--allow-loopback-in-peer-connection'])
    }
  })

  test('a call says so, and nobody is called', async ({ desk, network, callsTo }) => {
    await callsTo([NUMBER_OF.bob])
    await network.waitForRegistered('alice')
    await desk.page.keyboard.press('d')
    await expect(callBar(desk.page)).toContainText('マイクが見つかりません')
    expect(network.phones.bob.calls()).toEqual([])
  })
})

test('a microphone that may not be used is named as such', async ({ desk, network, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  await network.waitForRegistered('alice')
  await desk.app.evaluate(({ session }) => {
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
    session.defaultSession.setPermissionCheckHandler(() => false)
  })
  await desk.page.keyboard.press('d')
  await expect(callBar(desk.page)).toContainText('マイクの使用が許可されていません')
  expect(network.phones.bob.calls()).toEqual([])
})

test('a call goes on while its exchange is away, and its end is heard when the exchange is back', async ({ desk, network, callsTo }) => {
  const { carol } = network.phones
  await callsTo([NUMBER_OF.carol])
  const line = await listenToLine(desk.app)
  await network.waitForRegistered('alice')
  await desk.page.keyboard.press('d')
  await carol.waitFor('ringing')
  await carol.accept()
  await expect(phase(desk.page)).toHaveText('通話中')
  for (const _round of ['once', 'twice']) {
    await network.killProxy()
    await expect(tag(desk.page)).toHaveAccessibleName(/再接続/, { timeout: 30_000 })
    await expect.poll(async () => (await carol.heard(A_WHILE)).share).toBeGreaterThan(MOSTLY)
    await expect.poll(() => line.hears(carol.frequency)).toBeGreaterThan(MOSTLY)
    await network.restartProxy()
    await expect(tag(desk.page)).toHaveAccessibleName(/接続済み/, { timeout: 30_000 })
  }
  await expect(phase(desk.page)).toHaveText('通話中')
  await carol.hangup()
  await expect(callBar(desk.page)).toContainText('相手が切りました')
})

test('a call whose sound is lost says so and ends by that name, and one that can get none by another', async ({
  desk,
  network,
  callsTo
}) => {
  await callsTo([NUMBER_OF.bob, NUMBER_OF.dave])
  await network.waitForRegistered('alice')
  await talk(desk)
  await expect(callBar(desk.page)).toContainText('音質 良好')
  await network.killRelay()
  try {
    await expect(callBar(desk.page)).toContainText('音声が届いていません', { timeout: 15_000 })
    await expect(callBar(desk.page)).toContainText('音声が途切れたまま', { timeout: WATCHDOG })
    await closeCall(desk)
    await desk.page.keyboard.press('d')
    await expect(callBar(desk.page)).toContainText('電話サーバーが応答しません')
  } finally {
    await network.restartRelay()
  }
})

test('the window hears the other side while the desk’s own page is gone', async ({ desk, network, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  const line = await listenToLine(desk.app)
  await network.waitForRegistered('alice')
  await talk(desk)
  await crashDeskPage(desk.app)
  await expect.poll(() => line.hears(network.phones.bob.frequency)).toBeGreaterThan(MOSTLY)
  await expect.poll(async () => (await network.phones.bob.heard(A_WHILE)).share).toBeGreaterThan(MOSTLY)
})
