import type { Page, TestInfo } from '@playwright/test'
import { ECHO_NUMBER, MICROPHONE_FREQUENCY } from '../sip-lab/users'
import { region } from '../support/desk-page'
import { expect, NUMBER_OF, test as networkTest } from './desk-on-network'
import { type LineWindow, listenToLine } from './line-window'

/** A share of the sound that is one tone, and no noise. */
const MOSTLY = 0.8
/** Nearly as long as the test itself lasts, milliseconds. */
const WHILE_IT_LASTS = 9_000
/** How long the test lasts from the answer on, with room for a busy machine, milliseconds. */
const WHOLE_TEST = 30_000

/** A desk that is logged in, with an account that names this echo. */
const test = networkTest.extend<{ echoNumber: string; line: LineWindow }>({
  echoNumber: [ECHO_NUMBER, { option: true }],
  deskSettings: async ({ deskSettings, echoNumber }, use) => {
    const { sip } = deskSettings as { readonly sip: object }
    await use({ ...deskSettings, sip: { ...sip, echoNumber } })
  },
  line: async ({ desk, network }, use) => {
    await network.clear()
    await network.waitForRegistered('alice')
    await use(await listenToLine(desk.app))
  }
})

const panel = (page: Page) => page.getByRole('dialog', { name: '回線の状態' })
const result = (page: Page) => panel(page).getByRole('status', { name: '音の確認の結果' })

/** Opens the panel of the line and begins the test, by keyboard. */
async function begin(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+A')
  await panel(page).getByRole('button', { name: '電話サーバーから返る声を聞く' }).press('Enter')
}

/** What the test leaves: no call, and nothing to be saved. */
async function nothingOfACall(page: Page): Promise<void> {
  const call = await page.evaluate(async () => {
    const snapshot = await window.desk.calls['desk.snapshot']()
    return snapshot.ok ? snapshot.value.call : null
  })
  expect(call).toMatchObject({ phase: 'idle', callId: null })
}

test('the own voice comes back from the exchange, which is said with the time it took, and the call is over', async ({
  desk: { page },
  line,
  network
}, info) => {
  // the test lasts only so long: what is shown of the voice is looked up afterwards
  await page.evaluate(() => {
    const shown: number[] = []
    Object.assign(window, { shown })
    window.desk.on('audio.echo', ({ loudness }) => shown.push(loudness))
  })
  await begin(page)
  await expect(panel(page).getByRole('meter', { name: '返ってくる音量' })).toBeVisible({ timeout: 15_000 })
  await expect(result(page)).toContainText('話してみてください')
  await expect.poll(() => line.hears(MICROPHONE_FREQUENCY), { intervals: [0], timeout: WHILE_IT_LASTS }).toBeGreaterThan(MOSTLY)
  await nothingOfACall(page)
  await expect(result(page)).toContainText('声が返ってきました', { timeout: WHOLE_TEST })
  await expect(result(page)).toContainText(/往復 \d+ミリ秒/)
  note(info, (await result(page).textContent()) ?? '')
  expect(Math.max(...(await page.evaluate(() => Reflect.get(window, 'shown') as number[])))).toBeGreaterThan(-40)
  expect((await network.phones.echo.waitFor('closed')).direction).toBe('incoming')
  expect((await line.inUse()).connections).toBe(0)
  await nothingOfACall(page)
})

test('stopped by hand, the exchange is taken leave of at once', async ({ desk: { page }, line, network }) => {
  await begin(page)
  await expect(result(page)).toContainText('話してみてください', { timeout: 15_000 })
  await panel(page).getByRole('button', { name: '止める' }).press('Enter')
  await network.phones.echo.waitFor('closed')
  expect((await line.inUse()).connections).toBe(0)
})

test('the test ends with its panel', async ({ desk: { page }, line, network }) => {
  await begin(page)
  await expect(result(page)).toContainText('話してみてください', { timeout: 15_000 })
  await page.keyboard.press('Escape')
  await network.phones.echo.waitFor('closed')
  await expect.poll(() => line.inUse()).toEqual({ connections: 0, microphones: 0 })
})

test('somebody who calls during the test rings as ever, is answered, and the test is over', async ({
  desk: { page },
  line,
  network,
  callsTo
}) => {
  const { bob, echo } = network.phones
  await callsTo([NUMBER_OF.dave, NUMBER_OF.bob])
  await begin(page)
  await expect(result(page)).toContainText('話してみてください', { timeout: 15_000 })
  await bob.dial('alice')
  await expect(region(page, '着信')).toContainText('青嶺商事2株式会社')
  await echo.waitFor('closed')
  await page.keyboard.press('F2')
  await bob.waitFor('established')
  await expect.poll(() => line.hears(bob.frequency)).toBeGreaterThan(MOSTLY)
  await expect(panel(page).getByRole('button', { name: '電話サーバーから返る声を聞く' })).toBeDisabled()
})

for (const [who, echoNumber, words] of [
  ['nobody', NUMBER_OF.off, '応答がありませんでした'],
  ['a line that is busy', '+81350009005', '話し中でした'],
  ['a number that is none', '9999', 'この番号は使われていません']
] as const)
  test.describe(`an account whose echo is ${who}`, () => {
    test.use({ echoNumber })

    test('is told so by name, with what to do', async ({ desk: { page }, line }) => {
      await begin(page)
      await expect(result(page)).toContainText(words, { timeout: 15_000 })
      await expect(result(page)).toContainText('音声確認の番号を確かめてください')
      expect((await line.inUse()).connections).toBe(0)
    })
  })

test.describe('an account whose echo only rings', () => {
  test.use({ echoNumber: NUMBER_OF.carol })

  test('says so after a while, and lets that telephone be', async ({ desk: { page }, line: _line, network }) => {
    await begin(page)
    await network.phones.carol.waitFor('ringing')
    await expect(result(page)).toContainText('応答がありませんでした', { timeout: WHOLE_TEST })
    await network.phones.carol.waitFor('closed')
  })
})

test.describe('an account without an echo', () => {
  test.use({ echoNumber: '' })

  test('has no such test, and says where it comes from', async ({ desk: { page }, line: _line }) => {
    await page.keyboard.press('Control+Shift+A')
    await expect(panel(page)).toContainText('「音声確認の番号」を入れると')
    await expect(panel(page).getByRole('button', { name: '電話サーバーから返る声を聞く' })).toHaveCount(0)
  })
})

function note(info: TestInfo, description: string): void {
  info.annotations.push({ type: 'measured', description })
  console.info(`measured: ${description}`)
}
