import type { Page } from '@playwright/test'
import { MANY_NUMBERS } from '../sip-lab/users'
import type { Desk } from '../support/launch-desk'
import { expectNothingLeft, memoryOfLine } from '../support/line-memory'
import { expect, test } from './desk-on-network'
import { type LineWindow, listenToLine } from './line-window'

const CALLS = 20
/** Code and caches are made in the first calls. */
const WARMING = 3
/** The telephone's own protocol remembers a call that is over for half a minute (RFC 3261, 17: timers B, F, H and J), and more of them on a busy machine. */
const REMEMBERED = 90_000

const phase = (page: Page) => page.getByRole('region', { name: '通話', exact: true }).getByRole('status').first()

test('twenty calls in a row leave nothing open, and nothing in memory', async ({ desk, network, callsTo }) => {
  test.setTimeout(300_000)
  await callsTo(MANY_NUMBERS.slice(0, WARMING + CALLS))
  const line = await listenToLine(desk.app)
  await network.waitForRegistered('alice')
  const call = () => callOnce(desk, line, () => network.phones.dave.waitFor('closed'))
  for (let index = 0; index < WARMING; index += 1) await call()
  const before = await memoryOfLine(desk.app)
  for (let index = 0; index < CALLS; index += 1) await call()
  expect(await line.inUse()).toEqual({ connections: 0, microphones: 0 })
  await expectNothingLeft(desk.app, before, CALLS, REMEMBERED)
})

async function callOnce({ page }: Desk, line: LineWindow, farClosed: () => Promise<unknown>): Promise<void> {
  await page.keyboard.press('d')
  await expect(phase(page)).toHaveText('通話中', { timeout: 15_000 })
  expect(await line.inUse()).toEqual({ connections: 1, microphones: 1 })
  await page.keyboard.press('Shift+Escape')
  await farClosed()
  await page.keyboard.press('q')
  await page.getByRole('region', { name: '架電結果', exact: true }).getByText('保存すると：').waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(phase(page)).toHaveText('待機中')
  await line.inUse()
}
