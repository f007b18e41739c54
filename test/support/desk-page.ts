import { expect, type Page } from '@playwright/test'

/** A lead on the desk, and somebody friendly who answers at once. */
export async function readyToPractise(page: Page): Promise<void> {
  await expect(page.getByRole('radiogroup', { name: '電話番号' })).toBeVisible()
  const answer = await page.evaluate(() =>
    window.desk.calls['settings.change']({ persona: 'warm_appointment', practiceSpeed: 50, practiceSound: false })
  )
  expect(answer.ok).toBe(true)
}

export function region(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true })
}

/** The word that says how the call stands: 待機中, 通話中 … */
export function state(page: Page) {
  return region(page, '通話').getByRole('status').first()
}

/** The title of the step that the rep stands at. */
export function step(page: Page) {
  return region(page, 'スクリプト').locator('h2').last()
}

export async function companyOf(page: Page): Promise<string> {
  return (await region(page, 'リード').getByRole('heading', { level: 2 }).textContent()) ?? ''
}
