import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { companyHeading, composedKeys, region, state } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'
import { Keys } from '../support/pressed-keys'

test.use({ deskSettings: null, deskEnvironment: { TORITSUGI_SAMPLE: 'ask', TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('from nothing to the first practice call: a name and two keys', async ({ desk: { page } }) => {
  const name = page.getByRole('textbox', { name: '氏名' })
  await expect(name).toBeFocused()
  await expectAccessible(page, 'main')
  const keys = new Keys(page)

  await keys.type('佐々木 葵')
  await composedKeys(name, ['Enter'])
  await expect(page.getByRole('heading', { name: 'はじめに、あなたのことを教えてください' })).toBeVisible()
  await expect(page.getByText('「お世話になっております。会社名の佐々木 葵と申します。」')).toBeVisible()

  await keys.press('Enter')
  await expect(companyHeading(page)).toBeFocused()
  await expect(page.getByRole('banner')).toContainText('佐々木 葵')
  await expect(page.getByRole('banner')).toContainText('練習用リスト')
  await expect(hint(page)).toContainText('で発信します')
  await keys.press('d')
  await expect(state(page)).toHaveText(/呼出中|通話中/)
  expect(keys.count).toBe(2)
})

test('without a name nothing begins, and the focus says where it is missing', async ({ desk }) => {
  const { page } = desk
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: '氏名' })).toBeFocused()
  await expect(page.getByText('氏名を入れると始められます。')).toBeVisible()
  await expectAccessible(page, 'main')
  await desk.restart()
  await expect(desk.page.getByRole('textbox', { name: '氏名' })).toBeFocused()
})

test('with a file of one’s own the import opens, the sample stays away, and can still be had', async ({ desk }) => {
  const { page } = desk
  await page.keyboard.type('田中 蓮')
  await page.getByRole('radio', { name: 'リーダー' }).press('Space')
  await page.getByRole('radio', { name: '自分のファイルを取り込む' }).press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog').getByRole('heading', { level: 3 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: '架電リストを取り込むと、仕事が始まります' })).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('リーダー')

  await desk.restart()
  await expect(desk.page.getByRole('heading', { name: '架電リストを取り込むと、仕事が始まります' })).toBeVisible()
  await desk.page.getByRole('button', { name: '見本で練習する' }).press('Enter')
  await expect(region(desk.page, 'リード')).toBeVisible()
})

test('hints lead through the first call one by one, do not come back, and can be called back', async ({ desk }) => {
  const { page } = desk
  await page.keyboard.type('佐々木 葵')
  await page.keyboard.press('Enter')
  await expect(hint(page)).toContainText('で発信します')
  await page.evaluate(() => window.desk.calls['settings.change']({ persona: 'warm_appointment', practiceSpeed: 50, practiceSound: false }))
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  await expect(hint(page)).toContainText('相手の反応を')
  await expectAccessible(page, '[role=note]')
  await page.keyboard.press('1')
  await expect(hint(page)).toContainText('通話の結果は')
  await page.keyboard.press('q')
  await expect(hint(page)).toContainText('で保存すると')
  const company = await companyHeading(page).textContent()
  await page.keyboard.press('Control+Enter')
  await expect(companyHeading(page)).not.toHaveText(company ?? '')
  await expect(companyHeading(page)).toBeFocused()
  await expect(hint(page)).toContainText('何でも探せます')
  await page.getByRole('button', { name: 'このヒントを閉じる' }).press('Enter')
  await expect(hint(page)).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)

  await desk.restart()
  await expect(companyHeading(desk.page)).toBeVisible()
  await expect(hint(desk.page)).toHaveCount(0)
  await desk.page.keyboard.press('Control+,')
  await desk.page.getByRole('tab', { name: '通知とヒント' }).click()
  await desk.page.getByRole('button', { name: 'ヒントをはじめから出す' }).press('Enter')
  await desk.page.keyboard.press('Escape')
  await expect(hint(desk.page)).toContainText('で発信します')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the first screen is accessible in ${colorScheme} colours and in both languages`, async ({ desk: { page } }) => {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await expectAccessible(page, 'main')
    await page.getByRole('radio', { name: 'English' }).press('Space')
    await expect(page.getByRole('heading', { name: 'First, tell us who you are' })).toBeVisible()
    await expectAccessible(page, 'main')
  })
}

function hint(page: Page) {
  return page.getByRole('note', { name: 'ヒント' })
}

async function expectAccessible(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(part).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
