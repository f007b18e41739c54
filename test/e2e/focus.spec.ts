import type { Page } from '@playwright/test'
import { companyHeading, readyToPractise, region, state, step } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('the focus is never nowhere: it rests at who is called or what to say, and comes back to where it was', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await expect(companyHeading(page)).toBeFocused()

  // every dialog, drawer and menu gives it back
  for (const key of ['Control+k', 'Control+Shift+k', '?', 'Control+,', 'k', '/', 'F10', 'Control+l']) {
    await page.keyboard.press(key)
    await expect(inFront(page)).toBeVisible()
    await expect.poll(() => isWithinFront(page)).toBe(true)
    await page.keyboard.press('Escape')
    await expect(inFront(page)).toHaveCount(0)
    await expect(companyHeading(page)).toBeFocused()
  }
  await page.keyboard.press('Control+i')
  await expect(page.getByRole('dialog').getByRole('heading', { level: 3 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(step(page)).toBeFocused()
})

test('a dialog that was opened from a field gives the focus back to the field, with the text as it was', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  await page.keyboard.press('t')
  await page.keyboard.type('倉庫は3か所')
  for (const key of ['Control+k', 'F1', 'Control+,', 'Alt+/']) {
    await page.keyboard.press(key)
    await expect(inFront(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(inFront(page)).toHaveCount(0)
    await expect(page.getByLabel('事実')).toBeFocused()
  }
  await page.keyboard.type('と店舗')
  await expect(page.getByLabel('事実')).toHaveValue('倉庫は3か所と店舗')
})

test('leaving a field, choosing again, and saving an outcome each put the focus somewhere named', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  await page.keyboard.press('t')
  await expect(page.getByLabel('事実')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(step(page)).toBeFocused()

  await page.keyboard.press('p')
  await expect.poll(() => isWithin(page, '[aria-label="お断り の入力"]')).toBe(true)
  await page.getByLabel('理由', { exact: true }).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(region(page, 'お断り の入力')).toHaveCount(0)
  await expect(step(page)).toBeFocused()

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('1')
  await expect.poll(() => isSomewhere(page)).toBe(true)

  const company = await companyHeading(page).textContent()
  await page.keyboard.press('p')
  await page.getByLabel('理由', { exact: true }).fill('現状に満足')
  await page.keyboard.press('Control+Enter')
  await expect(companyHeading(page)).not.toHaveText(company ?? '')
  await expect(companyHeading(page)).toBeFocused()
})

test('F6 goes round the panes of the desk in reading order, and back with Shift', async ({ desk: { page } }) => {
  await readyToPractise(page)
  const seen: string[] = []
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('F6')
    seen.push(await paneOfFocus(page))
  }
  expect(seen).toEqual(['スクリプト', '目次', 'ヒアリング', '通話', 'header', 'リード'])
  await page.keyboard.press('Shift+F6')
  expect(await paneOfFocus(page)).toBe('header')
})

function inFront(page: Page) {
  return page.locator('[role=dialog], [role=menu]')
}

function isWithinFront(page: Page): Promise<boolean> {
  return isWithin(page, '[role=dialog], [role=menu]')
}

function isWithin(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((place) => document.activeElement?.closest(place) != null, selector)
}

function isSomewhere(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body)
}

/** The name of the landmark that holds the focus. */
function paneOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const pane = document.activeElement?.closest('header, section[aria-label], nav[aria-label]')
    return pane?.getAttribute('aria-label') ?? pane?.tagName.toLowerCase() ?? 'nowhere'
  })
}
