import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { companyOf, composedKeys, readyToPractise, region, state } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('an action is found by its Japanese name, its reading or in English, and run', async ({ desk: { page } }) => {
  await readyToPractise(page)
  for (const words of ['配色', 'はいしょく', 'dark mode']) {
    const before = await page.locator('html').getAttribute('data-mantine-color-scheme')
    await page.keyboard.press('Control+k')
    await page.keyboard.type(words)
    await expect(chosen(page)).toContainText('配色を切り替える')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('html')).not.toHaveAttribute('data-mantine-color-scheme', before ?? '')
  }
})

test('leads and actions stand in one box, each in its group', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('Control+k')
  await expect(group(page, 'これから架電するリード').getByRole('option')).toHaveCount(5)
  await expect(group(page, '操作').getByRole('option', { name: '発信', exact: false })).not.toHaveCount(0)
  await page.keyboard.type('あおば')
  await expect(group(page, '会社').getByRole('option').first()).toContainText('あおば')
  await expect(group(page, '操作')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(region(page, 'リード')).toContainText('あおば')
})

test('Enter in an empty box opens the next lead and dials nobody', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('Control+k')
  await expect(chosen(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(state(page)).toHaveText('待機中')
})

test('nothing is run or opened while an input method composes in the box', async ({ desk: { page } }) => {
  await readyToPractise(page)
  const company = await companyOf(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('発信')
  await expect(chosen(page)).toContainText('発信')
  const marked = await chosen(page).textContent()
  await composedKeys(page.getByRole('combobox').last(), ['Enter', 'ArrowDown', 'Escape', 'F1', 'k'])
  await expect(chosen(page)).toHaveText(marked ?? '')
  await expect(page.getByRole('dialog', { name: 'さがす・実行する' })).toBeVisible()
  await expect(state(page)).toHaveText('待機中')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await companyOf(page)).toBe(company)
})

test('an action that writes puts the focus into its field', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('メモ')
  await expect(chosen(page)).toContainText('メモを書く')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('事実')).toBeFocused()
})

test('the menu and the sheet show the same actions and keys, and what is not possible now is only dimmed', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('F10')
  const mute = page.getByRole('menuitem', { name: 'ミュート' })
  await expect(mute).toHaveAttribute('aria-disabled', 'true')
  await expect(mute).toHaveAttribute('aria-keyshortcuts', 'm')
  const inMenu = await page.getByRole('menuitem').allInnerTexts()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)

  await page.keyboard.press('F1')
  const sheet = page.getByRole('dialog', { name: 'キー操作の一覧' })
  await expect(sheet.getByRole('row', { name: /^ミュート M/ })).toBeVisible()
  const inSheet = await sheet.getByRole('rowheader').allInnerTexts()
  // who may not do it is told so behind the name
  const missing = inMenu.map((text) => text.split('\n')[0] ?? '').filter((label) => !inSheet.some((known) => label.startsWith(known)))
  expect(missing).toEqual([])
})

test('an action chosen in the menu is done once the menu is gone', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('F10')
  await page.getByRole('menuitem', { name: 'キー操作の一覧' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'キー操作の一覧' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('menuitem', { name: 'リストを取り込む' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`palette, menu and sheet are accessible in ${colorScheme} colours`, async ({ desk: { page } }) => {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await readyToPractise(page)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('不')
    await expect(group(page, '会社').getByRole('option')).not.toHaveCount(0)
    await expectAccessible(page, '[role=dialog]')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'キー操作の一覧' })).toBeVisible()
    await expectAccessible(page, '[role=dialog]')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('F10')
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page, '[role=menu]')
  })
}

/** The option that Enter takes. */
function chosen(page: Page) {
  return page.getByRole('dialog').getByRole('option', { selected: true })
}

function group(page: Page, name: string) {
  return page.getByRole('dialog').getByRole('group', { name, exact: true })
}

async function expectAccessible(page: Page, selector: string): Promise<void> {
  // the default mode opens a second page for its results, which an Electron window can't
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(selector).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
