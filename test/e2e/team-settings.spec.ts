import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readyToPractise, region, state } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('what the lead sets for the team holds for the rep: a day off, an outcome’s name, and the reason for an appointment without hearing', async ({
  desk: { page }
}) => {
  await readyToPractise(page)
  await sitDownAs(page, 'lead')

  // what has to be heard, and why not if it was not
  await openSection(page, 'アポの前に聞くこと')
  await page.getByRole('radio', { name: '理由を求める' }).press('Space')
  await page.getByRole('checkbox', { name: '導入時期' }).press('Space')
  await expect(panel(page)).toContainText('この2項目のうち')
  await expect(panel(page)).toContainText('佐々木 葵が変更')

  // a day off: read back before it is added
  await page.getByRole('tab', { name: '会社の休業日' }).click()
  const days = page.getByLabel(/^休業日を加える/)
  await days.fill('7/17 創立記念日\n社員旅行')
  await expect(panel(page)).toContainText('読み取った日：7/17（金）')
  await expect(panel(page)).toContainText('読めない行：社員旅行')
  await days.press('Control+Enter')
  await expect(panel(page).getByRole('listitem')).toHaveText(/7\/17（金）創立記念日/)
  await expect(days).toHaveValue('社員旅行')

  // an outcome is renamed; a key that is taken is refused where it was asked for
  await page.getByRole('tab', { name: '架電結果' }).click()
  await panel(page)
    .getByRole('button', { name: /^見込みあり/ })
    .click()
  await page.getByLabel('名前（日本語）').fill('前向き')
  await page.getByLabel('名前（日本語）').press('Enter')
  await page.getByLabel('キー（押して決める）').press('q')
  await expect(panel(page).getByRole('alert').filter({ hasText: 'このキーは別の架電結果が使っています' })).toBeVisible()
  await page.getByLabel('キー（押して決める）').press('d')
  await expect(panel(page).getByRole('alert').filter({ hasText: '「発信」が使っています' })).toBeVisible()

  // a reason moves to the top; its button has done its work, and the focus stays beside it
  await page.getByRole('tab', { name: 'よくある理由' }).click()
  await panel(page).getByRole('button', { name: '上へ' }).nth(1).press('Enter')
  await expect(page.getByRole('textbox', { name: '理由 1', exact: true })).toHaveValue('現状に満足')
  await expect(panel(page).getByRole('button', { name: '下へ' }).first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(outcomes(page).getByRole('button', { name: '前向き' })).toBeVisible()

  // the rep may read all that, and change none of it
  await sitDownAs(page, 'rep')
  await openSection(page, '会社の休業日')
  await expect(panel(page)).toContainText('変えられるのはリーダーだけです')
  await expect(panel(page).getByRole('button', { name: /外す/ })).toHaveCount(0)
  await page.keyboard.press('Escape')

  // the day off counts in a typed time
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  await page.keyboard.press('Alt+y')
  await page.getByLabel('次にかける日時').fill('7/17 14:00')
  await expect(page.getByRole('region', { name: '前向き の入力' })).toContainText('休日です')

  // the appointment: one gap is answered right there, the other explained
  await page.keyboard.press('Alt+a')
  await page.getByLabel('商談の日時').fill('来週火曜の14時')
  await page.keyboard.press('Enter')
  await page.getByLabel('場所').first().fill('Web 会議')
  await page.getByLabel('参加者').fill('先方1名')
  await expect(outcomes(page).getByRole('status')).toContainText('未確認の必須項目：決裁権・必要性')
  await page.keyboard.press('Control+Enter')
  const authority = page.getByRole('group', { name: '決裁権' })
  await expect(authority.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Space')
  await expect(outcomes(page).getByRole('status')).toContainText('未確認の必須項目：必要性')
  await expect(region(page, 'ヒアリング')).toContainText('1/2')
  await page.getByLabel('聞かない理由').fill('急ぎのため商談で確認')
  await expect(outcomes(page).getByRole('status')).toContainText('保存すると：')
  await expect(outcomes(page).getByRole('status')).toContainText('未確認の必須項目：必要性')
  const company = (await region(page, 'リード').getByRole('heading', { level: 2 }).textContent()) ?? ''
  await page.keyboard.press('Control+Enter')
  await expect(region(page, 'リード').getByRole('heading', { level: 2 })).not.toHaveText(company)

  // the call keeps what was missing and why
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type(company)
  await page.getByRole('option', { name: new RegExp(company) }).click()
  await expect(region(page, 'リード')).toContainText('未確認のままアポ：必要性（理由：急ぎのため商談で確認）')
})

test('the kind of contact is set by two keys and stands beside the person', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('Shift+r')
  await expect(page.getByRole('dialog', { name: '関係タイプ' })).toBeVisible()
  await page.keyboard.press('2')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(region(page, 'リード').getByRole('button', { name: /関係タイプ 提案者/ })).toContainText('佐々木 葵')
  await page.keyboard.press('Shift+r')
  await expect(page.getByRole('button', { name: /^提案者/ })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('0')
  await expect(region(page, 'リード').getByRole('button', { name: /関係タイプ 未設定/ })).toBeVisible()
})

test('every section of the team can be read by everybody, in both colours', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await sitDownAs(page, 'lead')
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((chosen) => window.desk.calls['settings.change']({ theme: chosen }), theme)
    await page.keyboard.press('Shift+r')
    await page.keyboard.press(theme === 'light' ? '1' : '4')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
    await page.keyboard.press('Control+,')
    for (const name of ['アポの前に聞くこと', '架電結果', 'よくある理由', '架電時間', '会社の休業日', 'かけ直しの決まり']) {
      await page.getByRole('tab', { name }).click()
      if (name === '架電結果') await panel(page).getByRole('button', { expanded: false }).first().click()
      expect(await violations(page, '[role=tabpanel]'), `${name} ${theme}`).toEqual([])
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.keyboard.press('d')
  await page.keyboard.press('Alt+a')
  await expect(outcomes(page)).toContainText('アポの前に聞く項目')
  expect(await violations(page, 'body')).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+r')
  expect(await violations(page, '[role=dialog]')).toEqual([])
})

async function violations(page: Page, part: string): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(part).setLegacyMode().analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Another role at the desk; the screen learns of it with the next answer of main. */
async function sitDownAs(page: Page, role: 'lead' | 'rep'): Promise<void> {
  await page.evaluate((chosen) => window.desk.calls['settings.change']({ role: chosen }), role)
  await page.keyboard.press('j')
}

async function openSection(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('tab', { name }).click()
}

function panel(page: Page) {
  return page.getByRole('tabpanel')
}

function outcomes(page: Page) {
  return region(page, '架電結果')
}
