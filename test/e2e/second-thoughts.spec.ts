import type { Page } from '@playwright/test'
import { companyOf, readyToPractise, region, state, step } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('a saved outcome is undone by one key: the call is open again and its outcome filled in as it was', async ({ desk: { page } }) => {
  await readyToPractise(page)
  const company = await companyOf(page)
  await call(page)
  await page.keyboard.press('s')
  await page.getByLabel('理由', { exact: true }).fill('予算は来期')
  await page.getByRole('button', { name: /1か月後/ }).click()
  await expect(outcomes(page)).toContainText('保存すると：')
  const placesBefore = await buttonPlaces(page)
  await page.keyboard.press('Control+Enter')

  await expect(region(page, 'リード').getByRole('heading', { level: 2 })).not.toHaveText(company)
  await expect(outcomes(page).getByRole('status')).toContainText(`登録しました：検討中断（${company}`)
  expect(await buttonPlaces(page)).toEqual(placesBefore)
  await page.keyboard.press('Control+z')

  await expect(region(page, 'リード').getByRole('heading', { level: 2 })).toHaveText(company)
  await expect(state(page)).toHaveText('通話終了')
  await expect(page.getByLabel('理由', { exact: true })).toHaveValue('予算は来期')
  await expect(outcomes(page)).toContainText('保存すると：')
  await page.keyboard.press('Alt+q')
  await expect(outcomes(page)).toContainText('以降にかけ直し')
  await page.keyboard.press('Control+Enter')
  await expect(outcomes(page).getByRole('status')).toContainText('登録しました：不通')
})

test('Ctrl+Z belongs to a text while one is typed, and undo is gone once the next call begins', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await call(page)
  await page.keyboard.press('q')
  await page.keyboard.press('Control+Enter')
  await expect(undo(page)).toBeVisible()

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type('あ')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(state(page)).toHaveText('待機中')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await call(page)
  await expect(undo(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(state(page)).toHaveText('通話中')
})

test('an outcome is corrected from the history: what changes is said before, and the one before stays to be read', async ({
  desk: { page }
}) => {
  await readyToPractise(page)
  const company = await companyOf(page)
  await call(page)
  await page.keyboard.press('Shift+n')
  await page.getByLabel('理由', { exact: true }).fill('業種が合わない')
  await page.keyboard.press('Control+Enter')
  await expect(region(page, 'リード').getByRole('heading', { level: 2 })).not.toHaveText(company)
  await open(page, company)

  await page.keyboard.press('Shift+c')
  const dialog = page.getByRole('dialog', { name: '架電結果を訂正' })
  await expect(dialog).toContainText('いまの結果は「対象外」です')
  await expect(dialog.getByRole('button', { name: '対象外', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(dialog.getByLabel('理由', { exact: true })).toHaveValue('業種が合わない')
  await page.keyboard.press('c')
  await expect(dialog.getByRole('status')).toContainText('あと必要なもの：次にかける日時')
  await dialog.getByLabel('次にかける日時', { exact: true }).fill('明日10時')
  await expect(dialog.getByRole('status')).toContainText('訂正すると：次は 7/15（水）10:00 に自分が架電')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)

  const history = region(page, 'リード').getByRole('listitem').filter({ hasText: '訂正前' })
  await expect(history).toContainText('再架電依頼')
  await expect(history).toContainText('訂正前：対象外')
  await expect(region(page, 'リード')).toContainText('7/15（水）10:00')
  await expect(page.getByRole('banner')).toContainText(/担当者\s*1/)

  await page.keyboard.press('Control+z')
  await expect(region(page, 'リード').getByRole('listitem').filter({ hasText: '対象外' })).toBeVisible()
  await expect(region(page, 'リード')).not.toContainText('訂正前')
})

test('a second clear refusal closes the objection replies and leads to thanks and good-bye', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await call(page)
  for (const key of ['1', '1', '1']) await page.keyboard.press(key)
  await expect(step(page)).toContainText('今の管理方法')
  for (const refusal of ['1', '2']) {
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await page.keyboard.type('予算')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: /もう一度断られた/ }).click()
    await expect(region(page, 'スクリプト')).toContainText(`断り ${refusal}回`)
    if (refusal === '1') await page.keyboard.press('0')
  }
  await expect(region(page, 'スクリプト')).toContainText('これ以上は勧めず')
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog').getByRole('option', { name: /切り返し/ })).toHaveCount(0)
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('0')
  await page.keyboard.press(';')
  await expect(step(page)).toContainText('断られたときのお礼')
  await page.keyboard.press('1')
  await expect(region(page, 'スクリプト')).toContainText('この結末の結果：お断り')
})

async function call(page: Page): Promise<void> {
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
}

async function open(page: Page, company: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill(company)
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(company)
  await page.keyboard.press('Enter')
  await expect(region(page, 'リード').getByRole('heading', { level: 2 })).toHaveText(company)
}

function outcomes(page: Page) {
  return region(page, '架電結果')
}

function undo(page: Page) {
  return outcomes(page).getByRole('button', { name: '元に戻す' })
}

/** Where the outcomes' buttons stand. */
async function buttonPlaces(page: Page): Promise<(object | null)[]> {
  const buttons = ['不通', '架電禁止'].map((name) => outcomes(page).getByRole('button', { name, exact: true }))
  return Promise.all(buttons.map((button) => button.boundingBox()))
}
