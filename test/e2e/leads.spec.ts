import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { companyOf, region } from '../support/desk-page'
import { DESK_SETTINGS } from '../support/desk-settings'
import { expect, test } from '../support/launch-desk'

test.use({
  deskEnvironment: { TORITSUGI_NOW: '2026-07-16T10:20:00+09:00' },
  deskSettings: { ...DESK_SETTINGS, role: 'lead' }
})

const screen = (page: Page) => page.getByRole('dialog', { name: 'リード一覧' })
const grid = (page: Page) => screen(page).getByRole('grid', { name: 'リード一覧' })
const activeRow = (page: Page) => grid(page).locator('[role=row][data-active]')
const rowOf = (page: Page, index: number) => grid(page).locator(`[role=row][aria-rowindex="${index + 2}"]`)
const cell = (page: Page, column: string) => activeRow(page).locator(`[data-column=${column}]`)
const count = (page: Page) => screen(page).getByRole('status').filter({ hasText: '件' }).first()

async function openList(page: Page): Promise<void> {
  await expect(region(page, 'リード')).toBeVisible()
  await page.keyboard.press('Control+Shift+f')
  await expect(grid(page)).toBeFocused()
  await expect(activeRow(page)).toHaveCount(1)
}

async function rowCount(page: Page): Promise<number> {
  await expect(grid(page)).not.toHaveAttribute('aria-rowcount', '-1')
  return Number(await grid(page).getAttribute('aria-rowcount')) - 1
}

test('the list is walked by keys, and Enter brings a lead to the desk; the list is found as it was left', async ({ desk: { page } }) => {
  await openList(page)
  const total = await rowCount(page)
  expect(total).toBeGreaterThan(100)
  await page.keyboard.press('End')
  await expect(activeRow(page)).toHaveAttribute('aria-rowindex', String(total + 1))
  await expect(activeRow(page)).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(rowOf(page, 0)).toHaveAttribute('data-active', 'true')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowDown')
  await expect(rowOf(page, 0)).not.toHaveAttribute('data-active', 'true')
  const company = (await cell(page, 'company').textContent()) ?? ''
  const index = await activeRow(page).getAttribute('aria-rowindex')
  const [active] = [await grid(page).getAttribute('aria-activedescendant')]
  expect(await activeRow(page).getAttribute('id')).toBe(active)

  await page.keyboard.press('Enter')
  await expect(screen(page)).toHaveCount(0)
  expect(await companyOf(page)).toBe(company)

  await openList(page)
  await expect(activeRow(page)).toHaveAttribute('aria-rowindex', index ?? '')
  await page.keyboard.press('Escape')
  await expect(screen(page)).toHaveCount(0)
  expect(await companyOf(page)).toBe(company)
})

test('text and filters narrow the list, and Escape leads back step by step', async ({ desk: { page } }) => {
  await openList(page)
  const total = await rowCount(page)
  await page.keyboard.press('Control+f')
  await expect(screen(page).getByLabel('会社・氏名・電話番号')).toBeFocused()
  await page.keyboard.type('みなと')
  await expect(cell(page, 'company')).toContainText('みなと')
  expect(await rowCount(page)).toBeLessThan(total)
  await page.keyboard.press('ArrowDown')
  await expect(grid(page)).toBeFocused()

  await screen(page).getByRole('button', { name: '条件を消す' }).click()
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(total + 1))
  await screen(page).getByLabel('レベル', { exact: true }).selectOption('2')
  await expect(cell(page, 'level')).toHaveText('2')
  await screen(page).getByLabel('状態').selectOption('do_not_call')
  await expect(screen(page).getByText('条件に合うリードがありません')).toBeVisible()
})

test('a header turns the order round, and says so', async ({ desk: { page } }) => {
  await openList(page)
  await page.keyboard.press('End')
  const last = (await cell(page, 'company').textContent()) ?? ''
  const header = screen(page).getByRole('columnheader', { name: '会社' })
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  await header.getByRole('button').click()
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  await expect(rowOf(page, 0).locator('[data-column=company]')).toHaveText(last)
})

test('many leads are taken off the list after a look at what that does, and come back by one key', async ({ desk: { page } }) => {
  await openList(page)
  const total = await rowCount(page)
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(3)
  await page.keyboard.press('Control+a')
  await expect(count(page)).toContainText(`${total} 件を選択中`)
  await page.keyboard.press('Space')
  await expect(count(page)).toContainText(`${total - 1} 件を選択中`)

  await page.keyboard.press('b')
  const panel = screen(page).getByRole('region', { name: '選んだリードの一括変更' })
  await expect(panel.getByRole('status')).toContainText(`${total - 1} 件のうち`)
  const planned = Number(/のうち ([\d,]+) 件/.exec((await panel.getByRole('status').textContent()) ?? '')?.[1]?.replace(',', ''))
  await page.keyboard.press('Control+Enter')
  await expect(screen(page).getByText(`${planned} 件を変更しました`)).toBeVisible()
  await expect(rowOf(page, 0).locator('[data-column=standing]')).toHaveText('終了')

  await grid(page).focus()
  await page.keyboard.press('Control+z')
  await expect(screen(page).getByText(`${planned} 件を元に戻しました`)).toBeVisible()
  await expect(rowOf(page, 0).locator('[data-column=standing]')).toHaveText('未架電')
})

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ deskSettings: { ...DESK_SETTINGS, role: 'lead', theme: scheme } })

    test('the list is accessible and calm', async ({ desk: { page } }, testInfo) => {
      await openList(page)
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Space')
      await page.keyboard.press('b')
      await expect(screen(page).getByRole('region', { name: '選んだリードの一括変更' }).getByRole('status')).toContainText('1 件のうち')
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([])
      await page.screenshot({ path: testInfo.outputPath(`leads-${scheme}.png`) })
    })
  })
}

test.describe('a rep', () => {
  test.use({ deskSettings: DESK_SETTINGS })

  test('sees the list and is told who may change many at once', async ({ desk: { page } }) => {
    await openList(page)
    await page.keyboard.press('Space')
    await expect(screen(page).getByRole('button', { name: '一括変更（リーダーのみ）' })).toBeDisabled()
    await page.keyboard.press('b')
    await expect(screen(page).getByRole('region', { name: '選んだリードの一括変更' })).toHaveCount(0)
  })
})
