import type { Page } from '@playwright/test'
import { expect, test } from '../support/launch-desk'

// the zone of the computer must not matter
test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-11-18T14:12:00+09:00', TZ: 'America/New_York' } })

test('a time in the customer’s words is understood as it is typed, shown in full, and saved by Enter and Ctrl+Enter', async ({
  desk: { page }
}) => {
  await inCall(page)
  const company = await companyOf(page)
  await page.keyboard.press('c')
  const field = page.getByLabel('次にかける日時', { exact: true })
  await expect(field).toBeFocused()
  await page.keyboard.insertText('来週火曜の14時')
  await expect(details(page)).toContainText('→11/24（火）14:00')
  await expect(outcomes(page)).toContainText('次は 11/24（火）14:00 に自分が架電')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('11/24（火）14:00')
  await page.keyboard.press('Control+Enter')
  await expect(region(page, 'リード').getByRole('heading', { level: 2 })).not.toHaveText(company)
})

test('what speaks against a time is said, and a better one is taken by one press', async ({ desk: { page } }) => {
  await inCall(page)
  await page.keyboard.press('c')
  await page.keyboard.insertText('来週月曜 14時')
  await expect(details(page)).toContainText('休日です')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '11/24（火）14:00 にする' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('次にかける日時', { exact: true })).toHaveValue('11/24（火）14:00')
  await expect(page.getByLabel('次にかける日時', { exact: true })).toBeFocused()
  await expect(details(page)).not.toContainText('休日です')
  await expect(outcomes(page)).toContainText('次は 11/24（火）14:00')
})

test('a plain number is not guessed, nor is a word that is no time, and neither can be saved', async ({ desk: { page } }) => {
  await inCall(page)
  await page.keyboard.press('c')
  const field = page.getByLabel('次にかける日時', { exact: true })
  await page.keyboard.insertText('15')
  await expect(details(page)).toContainText('「15日」か「15時」か')
  await field.fill('そのうち')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(details(page)).toContainText('日時として読めません')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(field).toBeFocused()
  await expect(outcomes(page)).toContainText('あと必要なもの：次にかける日時')
})

test('the usual times are one arrow down and follow the calendar', async ({ desk: { page } }) => {
  await inCall(page)
  await page.keyboard.press('c')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: '30分後 14:4', exact: false })).toBeFocused()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '3営業日後 11/24（火）' })).toHaveAttribute('aria-pressed', 'true')
  await expect(outcomes(page)).toContainText('次は 11/24（火） に自分が架電')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByLabel('次にかける日時', { exact: true })).toBeFocused()
})

test('the Enter that chooses kanji accepts nothing, and half-typed words are no mistake', async ({ desk: { page } }) => {
  await inCall(page)
  await page.keyboard.press('s')
  const field = page.getByLabel('次にかける日時', { exact: true })
  await field.dispatchEvent('compositionstart')
  await page.keyboard.insertText('らいげ')
  await expect(field).toHaveAttribute('aria-invalid', 'false')
  await field.fill('来月末')
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229, bubbles: true })
  await expect(field).toHaveValue('来月末')
  await expect(field).toBeFocused()
  await field.dispatchEvent('compositionend')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('12/31（木）')
  await expect(page.getByLabel('理由', { exact: true })).toBeFocused()
})

test('the end of a contract is a day of the calendar, a meeting needs its time', async ({ desk: { page } }) => {
  await inCall(page)
  await page.keyboard.press('a')
  await page.keyboard.insertText('来週水曜')
  await expect(details(page)).toContainText('時刻も入れてください')
  await page.getByLabel('商談の日時', { exact: true }).fill('来週水曜 午後3時')
  await expect(details(page)).toContainText('→11/25（水）15:00')
  await page.keyboard.press('Alt+n')
  await page.getByLabel('契約の終わり', { exact: true }).fill('来年1月末')
  await expect(details(page)).toContainText('→2027/1/31（日）')
})

async function inCall(page: Page): Promise<void> {
  await expect(page.getByRole('radiogroup', { name: '電話番号' })).toBeVisible()
  const answer = await page.evaluate(() =>
    window.desk.calls['settings.change']({ persona: 'warm_appointment', practiceSpeed: 50, practiceSound: false })
  )
  expect(answer.ok).toBe(true)
  await page.keyboard.press('d')
  await expect(region(page, '通話').getByRole('status').first()).toHaveText('通話中')
}

function region(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true })
}

function outcomes(page: Page) {
  return region(page, '架電結果')
}

function details(page: Page) {
  return page.getByRole('region', { name: / の入力$/ })
}

async function companyOf(page: Page): Promise<string> {
  return (await region(page, 'リード').getByRole('heading', { level: 2 }).textContent()) ?? ''
}
