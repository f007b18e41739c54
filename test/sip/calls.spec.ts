import type { Page } from '@playwright/test'
import { crashDeskPage, phaseOnceBack } from '../support/crashed-desk-page'
import type { Desk } from '../support/launch-desk'
import { expect, NUMBER_OF, test } from './desk-on-network'

/** Enough sound to judge by, milliseconds. */
const A_WHILE = 400
/** A share of the sound that is one tone, and no noise. */
const MOSTLY = 0.8

const callBar = (page: Page) => page.getByRole('region', { name: '通話', exact: true })
const phase = (page: Page) => callBar(page).getByRole('status').first()

async function talkTo(desk: Desk): Promise<void> {
  await desk.page.keyboard.press('d')
  await expect(phase(desk.page)).toHaveText('通話中', { timeout: 15_000 })
}

test('a call is dialled by key, heard by the other side, and hung up', async ({ desk, network, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  await talkTo(desk)
  await expect(callBar(desk.page)).toContainText('音質 良好')
  await expect.poll(async () => (await network.phones.bob.heard(A_WHILE)).share).toBeGreaterThan(MOSTLY)
  await desk.page.keyboard.press('Shift+Escape')
  await expect(phase(desk.page)).toHaveText('通話終了')
  await network.phones.bob.waitFor('closed')
})

test('a phone that nobody answers rings until the rep gives up', async ({ desk, network, callsTo }) => {
  await callsTo([NUMBER_OF.carol])
  await desk.page.keyboard.press('d')
  await network.phones.carol.waitFor('ringing')
  await expect(phase(desk.page)).toHaveText('呼出中')
  await desk.page.keyboard.press('Shift+Escape')
  await network.phones.carol.waitFor('closed')
  await expect(callBar(desk.page)).toContainText('こちらから切りました')
  await expect(desk.page.getByRole('button', { name: /^不通/ })).toHaveAttribute('data-suggested')
})

test('the other side hangs up', async ({ desk, network, callsTo }) => {
  await callsTo([NUMBER_OF.carol])
  await desk.page.keyboard.press('d')
  await network.phones.carol.waitFor('ringing')
  await network.phones.carol.accept()
  await expect(phase(desk.page)).toHaveText('通話中')
  await network.phones.carol.hangup()
  await expect(callBar(desk.page)).toContainText('相手が切りました')
})

for (const [number, words] of [
  ['+81350009005', '話し中でした'],
  ['+81350009006', '相手が着信を拒否しました'],
  ['+81350009999', 'この番号は使われていません'],
  [NUMBER_OF.off, '応答がありませんでした']
] as const) {
  test(`calling ${number} ends by its name: ${words}`, async ({ desk, callsTo }) => {
    await callsTo([number])
    await desk.page.keyboard.press('d')
    await expect(callBar(desk.page)).toContainText(words, { timeout: 15_000 })
  })
}

test('hold is silence for the other side, and goes by the same key', async ({ desk, network, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  await talkTo(desk)
  await desk.page.keyboard.press('Shift+M')
  await expect(phase(desk.page)).toHaveText('保留中')
  await expect.poll(async () => (await network.phones.bob.heard(A_WHILE)).rms).toBeLessThan(0.01)
  await desk.page.keyboard.press('Shift+M')
  await expect(phase(desk.page)).toHaveText('通話中')
  await expect.poll(async () => (await network.phones.bob.heard(A_WHILE)).share).toBeGreaterThan(MOSTLY)
})

test('tones that are typed arrive', async ({ desk, network, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  await talkTo(desk)
  await desk.page.keyboard.press('#')
  await desk.page.keyboard.type('12*')
  await desk.page.getByRole('button', { name: '9', exact: true }).click()
  await expect.poll(() => network.phones.bob.digits()).toBe('12*9')
  await desk.page.keyboard.press('Escape')
  await expect(desk.page.getByLabel('送る番号')).toHaveCount(0)
})

test('muted, the other side hears silence', async ({ desk, network, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  await talkTo(desk)
  await desk.page.keyboard.press('m')
  await expect.poll(async () => (await network.phones.bob.heard(A_WHILE)).rms).toBeLessThan(0.01)
})

test('the call goes on while the desk’s own page crashes and comes back', async ({ desk, network, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  await talkTo(desk)
  await crashDeskPage(desk.app)
  await expect.poll(async () => (await network.phones.bob.heard(A_WHILE)).share).toBeGreaterThan(MOSTLY)
  await expect.poll(() => phaseOnceBack(desk.app), { timeout: 20_000 }).toContain('通話中')
  expect((await network.phones.bob.heard(A_WHILE)).share).toBeGreaterThan(MOSTLY)
})
