import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { companyHeading, companyOf, composedKeys, readyToPractise, region, state } from '../support/desk-page'
import { DESK_SETTINGS } from '../support/desk-settings'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('a call that comes in is known, answered by one key, and closed like any other', async ({ desk: { page } }) => {
  await readyToPractise(page)
  const before = await companyOf(page)
  const focused = await focusedName(page)
  const caller = await ring(page)
  await expect(incoming(page)).toContainText('着信')
  await expect(incoming(page)).toContainText(caller)
  await expect(incoming(page)).toContainText('通話の記録はまだありません')
  expect(await focusedName(page)).toBe(focused)

  await page.keyboard.press('F2')
  await expect(state(page)).toHaveText('通話中')
  await expect(companyHeading(page)).toHaveText(caller)
  await expect(incoming(page).getByRole('button')).toHaveCount(0)
  await expect(region(page, '通話')).toContainText('着信した通話')
  await expect(page.getByRole('heading', { name: 'かかってきた電話に出る' })).toBeVisible()
  await closeCall(page)
  await expect(companyHeading(page)).toHaveText(before)
  await expect(page.getByRole('status').filter({ hasText: '着信' })).toHaveCount(0)
})

test('what is being typed goes on while it rings, and the answering key works in the middle of it', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  const first = await companyOf(page)
  await page.keyboard.press('t')
  const facts = region(page, 'メモ').getByRole('textbox', { name: '事実' })
  await expect(facts).toBeFocused()
  await page.keyboard.type('在庫は')
  const caller = await ring(page)
  await expect(facts).toBeFocused()
  await page.keyboard.type('三拠点')
  await composedKeys(facts, ['F2'])
  await expect(facts).toHaveValue(/在庫は三拠点/)
  await expect(incoming(page).getByRole('button', { name: '保留して応答' })).toBeEnabled()
  await page.keyboard.press('F2')
  await expect(companyHeading(page)).toHaveText(caller)
  await expect(state(page)).toHaveText('通話中')
  await expect(other(page)).toContainText(first)
  await expect(other(page).getByRole('status')).toContainText('保留中')

  // nothing that was typed for the first customer is lost
  await page.keyboard.press('F3')
  await expect(companyHeading(page)).toHaveText(first)
  await expect(other(page)).toContainText(caller)
  await expect(facts).toHaveValue(/在庫は三拠点/)
})

test('two customers: one waits while the other is spoken with, and both calls get their outcomes', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  const first = await companyOf(page)
  const second = await ring(page)
  await page.keyboard.press('F2')
  await expect(companyHeading(page)).toHaveText(second)
  await expect(state(page)).toHaveText('通話中')
  await closeCall(page)

  // the one who waits comes first, not the next lead
  await expect(companyHeading(page)).toHaveText(first)
  await expect(other(page).getByRole('button')).toHaveCount(0)
  await closeCall(page)
  await expect(companyHeading(page)).not.toHaveText(first)
  await expect(state(page)).toHaveText('待機中')
})

test('a call that is turned down stands among the missed ones until it is called back', async ({ desk: { page } }) => {
  await readyToPractise(page)
  const caller = await ring(page)
  await page.keyboard.press('Shift+F2')
  const badge = page.getByRole('banner').getByRole('button', { name: '不在着信 1件' })
  await expect(badge).toBeVisible()
  await page.keyboard.press('Control+m')
  const list = page.getByRole('listbox', { name: '不在着信の一覧' })
  await expect(list).toBeFocused()
  await expect(list.getByRole('option')).toContainText([caller])
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(companyHeading(page)).toHaveText(caller)
  await expect(state(page)).toHaveText('通話中')
  await expect(badge).toHaveCount(0)
})

test('who gives up before anybody answers is among the missed ones, and is put away by a key', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('Control+Shift+r')
  await page.getByRole('banner').getByRole('button', { name: '不在着信 1件' }).click()
  await page.keyboard.press('x')
  await expect(page.getByText('折り返していない着信はありません')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner').getByRole('button', { name: /不在着信/ })).toHaveCount(0)
})

test('a call is answered from under a dialog', async ({ desk: { page } }) => {
  await readyToPractise(page)
  const caller = await ring(page)
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('F2')
  await expect(state(page)).toHaveText('通話中')
  await page.keyboard.press('Escape')
  await expect(companyHeading(page)).toHaveText(caller)
})

test('a number by hand gets a lead of its own, is dialled by the same gate, and is dialled again by a key', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('Control+d')
  const field = page.getByRole('dialog', { name: '番号を入力して発信' }).getByRole('textbox', { name: '電話番号' })
  await expect(field).toBeFocused()
  await page.keyboard.type('110')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert').filter({ hasText: '110' })).toBeVisible()
  await field.fill('０３－５０００－７７１１')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(companyHeading(page)).toHaveText('03-5000-7711')
  // the practice line rings nobody, yet the lead is a real one: main warns, and dials when it is asked again
  await expect(region(page, '通話').getByText('もう一度 D で発信')).toBeVisible()
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  await closeCall(page)
  await expect(state(page)).toHaveText('待機中')
  await page.keyboard.press('Control+Shift+d')
  await expect(companyHeading(page)).toHaveText('03-5000-7711')
})

test.describe('a number pressed in another program', () => {
  test.use({ deskSettings: { ...DESK_SETTINGS, telLinks: true } })

  test('fills the field, and rings nobody before the rep says so', async ({ desk: { app, page } }) => {
    await readyToPractise(page)
    await app.evaluate(({ app }) => app.emit('second-instance', {}, ['toritsugi', 'tel:03-5000-7712'], '/'))
    const dialog = page.getByRole('dialog', { name: '番号を入力して発信' })
    await expect(dialog.getByRole('textbox', { name: '電話番号' })).toHaveValue(/7712/)
    await expect(dialog).toContainText('ほかのアプリから渡された番号です')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(state(page)).toHaveText('待機中')
  })
})

test('a line that cannot transfer says so, and every phase has its own clock', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  await expect(region(page, '通話').getByRole('button', { name: /転送/ })).toHaveCount(0)
  await page.keyboard.press('F4')
  await expect(page.getByRole('dialog', { name: '転送' })).toContainText('練習回線では転送できません')
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  const talked = await phaseStart(page)
  await page.keyboard.press('Shift+m')
  await expect(state(page)).toHaveText('保留中')
  expect(await phaseStart(page)).toBeGreaterThan(talked)
  await page.keyboard.press('Shift+m')
  await expect(state(page)).toHaveText('通話中')
  expect(await phaseStart(page)).toBe(talked)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`who rings and who waits is shown accessibly in ${colorScheme} colours`, async ({ desk: { page } }) => {
    await page.emulateMedia({ colorScheme })
    await readyToPractise(page)
    await ring(page)
    await expectAccessible(page)
    await page.keyboard.press('F2')
    await expect(state(page)).toHaveText('通話中')
    await ring(page)
    await expect(incoming(page).getByRole('button', { name: '保留して応答' })).toBeVisible()
    await page.keyboard.press('F2')
    await expect(other(page).getByRole('status')).toContainText('保留中')
    await expectAccessible(page)
    await page.keyboard.press('Control+d')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('Control+m')
    await expectAccessible(page)
  })
}

/** A made-up customer calls, who waits as long as a real one would; answers with the company. */
async function ring(page: Page): Promise<string> {
  await practise(page, 1)
  await page.keyboard.press('Control+Shift+r')
  await expect(incoming(page).getByRole('button', { name: /応答/ })).toBeEnabled()
  await practise(page, 50)
  return page.evaluate(async () => {
    const answer = await window.desk.calls['desk.snapshot']()
    return (answer.ok && answer.value.other?.lead?.company) || ''
  })
}

/** How many times faster than people the simulated ones are in calls that begin from now on. */
async function practise(page: Page, practiceSpeed: number): Promise<void> {
  const answer = await page.evaluate((speed) => window.desk.calls['settings.change']({ practiceSpeed: speed }), practiceSpeed)
  expect(answer.ok).toBe(true)
}

/** Hangs up, and closes the call as one that will be called again. */
async function closeCall(page: Page): Promise<void> {
  await page.keyboard.press('Shift+Escape')
  await expect(state(page)).toHaveText('通話終了')
  await page.keyboard.press('o')
  await expect(region(page, '架電結果').getByRole('status')).toHaveText(/^保存すると：/)
  await page.keyboard.press('Control+Enter')
}

function incoming(page: Page) {
  return region(page, '着信')
}

function other(page: Page) {
  return region(page, 'もう一方の通話')
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

/** Since when the call is in its phase, as main tells it. */
function phaseStart(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const answer = await window.desk.calls['desk.snapshot']()
    return (answer.ok && answer.value.call.phaseAt) || 0
  })
}

async function expectAccessible(page: Page): Promise<void> {
  // the default mode opens a second page for its results, which an Electron window can't
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
