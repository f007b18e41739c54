import type { Page } from '@playwright/test'
import { readyToPractise } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('leads are found as their text is typed, in whatever spelling', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('Control+k')
  const box = page.getByRole('dialog').getByRole('combobox')
  for (const [typed, group] of [
    ['あおばせいき', '会社'],
    ['ｱｵﾊﾞ', '会社'],
    ['さとう', '氏名'],
    ['0350001000', '電話番号'],
    ['50001000', '電話番号'],
    ['AOBA-SEIKI', 'メールアドレス']
  ] as const) {
    await box.fill(typed)
    await expect(hits(page, group).first()).toContainText('あおば精機')
  }
})

test('an answer that what is typed since has overtaken is never shown', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('Control+k')
  const box = page.getByRole('dialog').getByRole('combobox')
  await box.pressSequentially('みなと物流')
  await box.fill('')
  await box.pressSequentially('北辰')
  await expect(hits(page, '会社').first()).toContainText('北辰')
  await expect(page.getByRole('dialog').getByRole('option', { name: 'みなと物流', exact: false })).toHaveCount(0)
  await box.fill('北辰食品ではない')
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(0)
})

function hits(page: Page, group: string) {
  return page.getByRole('dialog').getByRole('group', { name: group, exact: true }).getByRole('option')
}
