import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-16T10:20:00+09:00' } })

test('any lead is found by a few letters and opened without leaving the keyboard', async ({ desk: { page } }) => {
  const lead = page.getByRole('region', { name: 'リード', exact: true })
  await expect(lead).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: '会社名・氏名・電話番号・メール・メモの言葉、または操作の名前' })).toBeFocused()
  await expect(page.getByRole('dialog').getByRole('option')).not.toHaveCount(0)

  await page.keyboard.type('みなと')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('みなと')
  await page.keyboard.press('ArrowDown')
  const second = page.getByRole('dialog').getByRole('option', { selected: true })
  const company = (await second.locator('b').textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(lead).toContainText(company)
})

test('the Enter that ends a composition opens no lead', async ({ desk: { page } }) => {
  const lead = page.getByRole('region', { name: 'リード', exact: true })
  const company = (await lead.getByRole('heading').first().textContent()) ?? ''
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('option')).not.toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  const field = page.getByRole('combobox', { name: '会社名・氏名・電話番号・メール・メモの言葉、または操作の名前' })
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229 })

  // the search goes on, which it could not in a drawer that had closed over a lead
  await page.keyboard.type('みなと')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('みなと')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(lead.getByRole('heading').first()).toHaveText(company)
})

test('a lead is put off with a reason, and the next one is served', async ({ desk: { page } }) => {
  const lead = page.getByRole('region', { name: 'リード', exact: true })
  const company = (await lead.getByRole('heading').first().textContent()) ?? ''
  await page.keyboard.press('k')
  const run = page.getByRole('button', { name: '後に回して次へ' })
  await expect(run).toBeDisabled()
  await page.getByRole('button', { name: '事前に調べてから架電する' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(lead.getByRole('heading').first()).not.toHaveText(company)
})

test('what is set is in force at once and after a restart', async ({ desk }) => {
  await expect(desk.page.getByRole('banner')).toBeVisible()
  await desk.page.keyboard.press('Control+,')
  await desk.page.getByLabel('氏名').fill('田中 蓮')
  await desk.page.getByRole('tab', { name: '画面' }).click()
  await desk.page.getByRole('radio', { name: 'ダーク' }).check()
  await desk.page.getByRole('radio', { name: 'English' }).check()
  await expect(desk.page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(desk.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect(desk.page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await desk.page.keyboard.press('Escape')
  await expect(desk.page.getByRole('banner')).toContainText('田中 蓮')

  await desk.restart()
  await expect(desk.page.getByRole('banner')).toContainText('田中 蓮')
  await expect(desk.page.getByRole('banner')).toContainText('Toritsugi')
  await expect(desk.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
})

test('the practice customer is chosen in the header, and only for the practice line', async ({ desk: { page } }) => {
  const persona = page.getByLabel('練習の相手')
  await persona.selectOption('busy')
  await expect(persona).toHaveValue('busy')
  await page.getByRole('radio', { name: '自分の電話' }).check()
  await expect(persona).toBeHidden()
})

test('a call keeps its list and its lead until it has an outcome', async ({ desk: { page } }) => {
  const lead = page.getByRole('region', { name: 'リード', exact: true })
  const company = (await lead.getByRole('heading').first().textContent()) ?? ''
  await page.keyboard.press('d')
  await expect(page.getByRole('button', { name: '終話' })).toBeEnabled()

  const lists = page.getByRole('banner').getByRole('button').first()
  await lists.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'リストを取り込む' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('option')).not.toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: '架電結果が未登録の通話があります' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(lead.getByRole('heading').first()).toHaveText(company)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`drawers, dialogs and the wizard are accessible in ${colorScheme} colours`, async ({ desk: { app, page, profile } }) => {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await expect(page.getByRole('region', { name: 'リード', exact: true })).toBeVisible()

    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('option')).not.toHaveCount(0)
    await expectAccessible(page)
    await page.keyboard.press('Escape')

    await page.keyboard.press('k')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+,')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')

    await page.getByRole('banner').getByRole('button').first().click()
    await expectAccessible(page)
    await page.getByRole('menuitem', { name: 'リストを取り込む' }).click()
    const file = path.join(profile, 'leads.csv')
    await writeFile(file, '会社名,電話番号\n青空精機,０３－５０００－１２３４\nひかり物産,なし\n')
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    }, file)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
    for (const heading of ['文字が正しく読めているか確かめます', '列とリードの項目を合わせます', 'どのリストに入れるか決めます']) {
      await expect(page.getByRole('heading', { name: heading })).toBeFocused()
      await expectAccessible(page)
      await page.keyboard.press('Control+Enter')
    }
    await expect(page.getByRole('heading', { name: '取り込みが終わりました' })).toBeFocused()
    await expectAccessible(page)
  })
}

/** Only what lies in front is looked at: the desk behind it has a test of its own. */
async function expectAccessible(page: Page): Promise<void> {
  const front = page.locator('[role=dialog], [role=menu]')
  await expect(front).toHaveCount(1)
  const selector = (await front.getAttribute('role')) === 'menu' ? '[role=menu]' : '[role=dialog]'
  // the default mode opens a second page for its results, which an Electron window can't
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(selector).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
