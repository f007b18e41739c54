import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { companyOf, composedKeys, readyToPractise, region, state, step } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('a whole call by keyboard: dial, follow the script, answer an objection, take notes, agree a meeting', async ({ desk: { page } }) => {
  await readyToPractise(page)
  const company = await companyOf(page)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')

  await page.keyboard.press('1')
  await expect(step(page)).toContainText('受付に名乗る')
  await page.keyboard.press('1')
  await expect(step(page)).toContainText('ご本人に名乗る')
  await page.keyboard.press('1')
  await expect(step(page)).toContainText('今の管理方法')
  await page.keyboard.press('2')
  await expect(step(page)).toContainText('困っていること')
  await expect(region(page, 'ヒアリング')).toContainText('表計算ソフト')
  await expect(page.getByLabel('事実')).toHaveValue(/表計算ソフト/)

  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(region(page, 'スクリプト').getByText('割り込み中')).toBeVisible()
  await page.keyboard.press('0')
  await expect(step(page)).toContainText('困っていること')
  await page.keyboard.press('ArrowLeft')
  await expect(step(page)).not.toContainText('困っていること')

  await page.keyboard.press('t')
  await expect(page.getByLabel('事実')).toBeFocused()
  await page.keyboard.type('月末に2名で20時間')
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('事実')).not.toBeFocused()

  await page.keyboard.press('a')
  await expect(page.getByLabel('商談の日時')).toBeFocused()
  await page.keyboard.type('7/17 1400')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Web 会議')
  await page.getByLabel('参加者', { exact: true }).focus()
  await page.keyboard.type('渡邉様、田中')
  await expect(region(page, '架電結果')).toContainText('7/17（金）14:00 の商談を営業へ引き継ぎ')
  await page.keyboard.press('Control+Enter')

  await expect(region(page, 'リード').getByRole('heading', { level: 2 })).not.toHaveText(company)
  await expect(state(page)).toHaveText('待機中')
  await expect(page.getByRole('banner')).toContainText(/アポ\s*1/)
})

test('nothing fires while an input method composes, on the desk or in a field', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await composedKeys(page.locator('body'), ['d', '2', '/', 'Enter'])
  await page.keyboard.press('1')
  await expect(step(page)).toContainText('受付に名乗る')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(state(page)).toHaveText('待機中')

  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  await page.keyboard.press('q')
  await expect(region(page, '架電結果')).toContainText('保存すると：')
  await page.keyboard.press('t')
  await composedKeys(page.locator('textarea').first(), ['Enter', 'Escape'])
  await expect(page.getByLabel('事実')).toBeFocused()
  await expect(region(page, '架電結果')).toContainText('保存すると：')
  await expect(state(page)).toHaveText('通話中')
})

test('letters typed into a note stay letters', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  await page.keyboard.press('t')
  await page.keyboard.type('dqx1/ghkm')
  await expect(page.getByLabel('事実')).toHaveValue('dqx1/ghkm')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(state(page)).toHaveText('通話中')
  await expect(region(page, '架電結果')).toContainText('結果を選ぶと')
  await page.keyboard.press('Shift+Escape')
  await expect(state(page)).toHaveText('通話終了')
})

test('no control moves in any state of a call, and dial and hang-up are far apart', async ({ desk: { page } }) => {
  await readyToPractise(page)
  const idle = await places(page)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  expect(await places(page)).toEqual(idle)
  await page.keyboard.press('a')
  await expect(region(page, 'アポ獲得 の入力')).toBeVisible()
  expect(await places(page)).toEqual(idle)
  await page.keyboard.press('Shift+Escape')
  await expect(state(page)).toHaveText('通話終了')
  expect(await places(page)).toEqual(idle)
  const [dial, hangUp] = idle
  expect((hangUp?.x ?? 0) - ((dial?.x ?? 0) + (dial?.width ?? 0))).toBeGreaterThan(500)
})

test('an outcome that still needs something is not saved, and what was typed is kept from one outcome to another', async ({
  desk: { page }
}) => {
  await readyToPractise(page)
  const company = await companyOf(page)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  await page.keyboard.press('s')
  await expect(region(page, '架電結果')).toContainText('あと必要なもの：次にかける日時・理由')
  await page.getByLabel('理由', { exact: true }).fill('予算は来期')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByLabel('次にかける日時')).toBeFocused()
  await expect(region(page, 'リード').getByRole('heading', { level: 2 })).toHaveText(company)

  await page.keyboard.press('Alt+p')
  await expect(page.getByLabel('理由', { exact: true })).toHaveValue('予算は来期')
  await expect(region(page, '架電結果')).toContainText('保存すると：')
  await page.keyboard.press('Control+Enter')
  await expect(region(page, 'リード').getByRole('heading', { level: 2 })).not.toHaveText(company)
})

test('the outline is walked by keyboard, from any step to any other', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('g')
  await expect(page.locator('[aria-current=step]')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(step(page)).toContainText('受付に名乗る')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the desk is accessible in ${colorScheme} colours, before, during and after a call`, async ({ desk: { page } }) => {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await readyToPractise(page)
    await expectAccessible(page)
    await page.keyboard.press('d')
    await expect(state(page)).toHaveText('通話中')
    for (const key of ['1', '1', '1']) await page.keyboard.press(key)
    await expect(step(page)).toContainText('今の管理方法')
    await region(page, 'ヒアリング').getByRole('button').first().click()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    await expect(region(page, 'アポ獲得 の入力')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Alt+x')
    await page.keyboard.press('Shift+Escape')
    await expect(state(page)).toHaveText('通話終了')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page)
  })
}

/** Where dial, hang-up, mute, hold and save are. */
async function places(page: Page) {
  const names = [/発信/, '終話', 'ミュート', '保留', '保存して次へ']
  const boxes = []
  for (const name of names) boxes.push(await page.getByRole('contentinfo').getByRole('button', { name }).first().boundingBox())
  return boxes
}

async function expectAccessible(page: Page): Promise<void> {
  // the default mode opens a second page for its results, which an Electron window can't
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
