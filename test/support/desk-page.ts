import { expect, type Locator, type Page } from '@playwright/test'

/** A lead on the desk, and somebody to practise with who answers at once. */
export async function readyToPractise(page: Page, persona = 'warm_appointment'): Promise<void> {
  await expect(page.getByRole('radiogroup', { name: '電話番号' })).toBeVisible()
  const answer = await page.evaluate(
    (chosen) => window.desk.calls['settings.change']({ persona: chosen, practiceSpeed: 50, practiceSound: false }),
    persona
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

/** Who is called: the heading of the lead's panel. */
export function companyHeading(page: Page) {
  return region(page, 'リード').getByRole('heading', { level: 2 })
}

export async function companyOf(page: Page): Promise<string> {
  return (await companyHeading(page).textContent()) ?? ''
}

/** Keys as they arrive while kana are being turned into kanji. */
export async function composedKeys(target: Locator, keys: readonly string[]): Promise<void> {
  for (const key of keys)
    await target.dispatchEvent('keydown', { key, ctrlKey: key === 'Enter', isComposing: true, keyCode: 229, bubbles: true })
}
