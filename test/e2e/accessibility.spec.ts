import type { Locator, Page } from '@playwright/test'
import { readyToPractise } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

// docs/accessibility.md tells this walk in words; each comment is a paragraph of it
test('one call from hello to the next lead by roles, names and live regions alone', async ({ desk: { page } }) => {
  await readyToPractise(page)

  // the outline of the page
  for (const landmark of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(landmark)).toHaveCount(1)
  for (const name of ['リード', 'スクリプト', 'ヒアリング', 'メモ', '通話', '架電結果']) await expect(region(page, name)).toHaveCount(1)
  await expect(region(page, 'スクリプト').getByRole('navigation', { name: '目次' })).toHaveCount(1)

  // who is called
  const who = region(page, 'リード').getByRole('heading', { level: 2 })
  await expect(who).toBeFocused()
  const company = (await who.textContent()) ?? ''
  await expect(who).toHaveAccessibleName(company)
  await expect(region(page, 'リード').getByText('このリードが出た理由')).toHaveCount(1)
  const number = region(page, 'リード').getByRole('radiogroup', { name: '電話番号' }).getByRole('radio').first()
  await expect(number).toBeChecked()
  await expect(number).toHaveAccessibleName(/\d{2,4}-\d{2,4}-\d{4}/)

  // the call
  const dial = region(page, '通話').getByRole('button', { name: /^発信/ })
  await expect(dial).toHaveAttribute('aria-keyshortcuts', 'd')
  await dial.press('Enter')
  await expect(region(page, '通話').getByRole('status').first()).toHaveText('通話中')
  await expect(dial).toBeDisabled()
  await expect(region(page, '通話').getByRole('button', { name: '終話' })).toBeEnabled()

  // what was said, and what to say
  await expect(live(region(page, 'スクリプト'))).not.toBeEmpty()
  const branches = region(page, 'スクリプト').getByRole('list', { name: '相手の反応' })
  await branches.getByRole('button', { name: /受付が出た/ }).press('Enter')
  await expect(stepHeading(page)).toHaveAccessibleName(/受付に名乗る/)
  await expect.poll(() => hasFocus(page)).toBe(true)
  await branches.getByRole('button', { name: /取り次いでもらえる/ }).press('Enter')
  await branches.getByRole('button', { name: /話を聞いてもらえる/ }).press('Enter')
  await branches.getByRole('button', { name: /表計算ソフト/ }).press('Enter')
  await expect(stepHeading(page)).toHaveAccessibleName(/困っていること/)
  await expect(region(page, 'スクリプト').getByRole('navigation').getByRole('button').and(page.locator('[aria-current=step]'))).toHaveText(
    /困っていること/
  )

  // what was heard
  const need = region(page, 'ヒアリング').getByRole('button', { name: /必要性/ })
  await expect(need).toHaveAttribute('aria-expanded', 'false')
  await need.press('Enter')
  await expect(need).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('textbox', { name: 'お客様の言葉' }).fill('棚卸しに丸2日')
  await page.getByRole('textbox', { name: '内容' }).fill('棚卸しに時間がかかる')
  await page.getByRole('textbox', { name: '内容' }).press('Control+Enter')
  await expect(need).toHaveAccessibleName(/棚卸しに時間がかかる.*聞いた/)
  await expect(need).toBeFocused()

  // how it ended
  const ending = region(page, '架電結果')
  const declined = ending.getByRole('group', { name: '終了' }).getByRole('button', { name: /^お断り/ })
  await expect(declined).toHaveAttribute('aria-pressed', 'false')
  await declined.press('Enter')
  await expect(declined).toHaveAttribute('aria-pressed', 'true')
  await expect(ending.getByRole('status')).toHaveText(/あと必要なもの：理由/)
  await ending.getByRole('region', { name: 'お断り の入力' }).getByRole('textbox', { name: '理由' }).fill('現状に満足')
  await expect(ending.getByRole('status')).toHaveText(/^保存すると：/)
  await page.keyboard.press('Control+Enter')

  // the next lead
  await expect(who).not.toHaveText(company)
  await expect(who).toBeFocused()
  await expect(page.getByRole('banner').getByRole('term').filter({ hasText: '架電' })).toHaveCount(1)
  await expect(region(page, '通話').getByRole('status').first()).toHaveText('待機中')
})

test('everything that can be pressed or typed into has a name', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('d')
  await expect(region(page, '通話').getByRole('status').first()).toHaveText('通話中')
  for (const role of ['button', 'textbox', 'combobox', 'radio', 'checkbox', 'link'] as const)
    for (const control of await page.getByRole(role).all()) await expect(control).toHaveAccessibleName(/\S/)
})

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

function stepHeading(page: Page): Locator {
  return region(page, 'スクリプト').getByRole('heading', { level: 2 }).last()
}

/** What the far side said is read out as it comes. */
function live(place: Locator): Locator {
  return place.locator('[aria-live="polite"]')
}

function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement !== document.body)
}
