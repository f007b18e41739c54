import type { Page } from '@playwright/test'
import { companyHeading, region } from '../support/desk-page'
import { type Desk, expect, test } from '../support/launch-desk'

test('the screen is enlarged by key up to 200 %, keeps everything in sight, and stays so after a restart', async ({ desk }) => {
  await resize(desk, 1920, 1080)
  await expect.poll(() => width(desk.page)).toBe(1920)
  for (const percent of [110, 125, 150, 175, 200]) {
    await desk.page.keyboard.press('Control++')
    await expect.poll(() => width(desk.page)).toBe(Math.round(192_000 / percent))
    await inSight(desk.page)
  }
  await desk.page.keyboard.press('Control++')
  await desk.restart()
  await resize(desk, 1920, 1080)
  await expect.poll(() => width(desk.page)).toBe(960)
  await desk.page.keyboard.press('Control+-')
  await expect.poll(() => width(desk.page)).toBe(Math.round(192_000 / 175))
  await desk.page.keyboard.press('Control+0')
  await expect.poll(() => width(desk.page)).toBe(1920)
})

test('a small desk at 125 % and the largest one hide nothing a call needs', async ({ desk }) => {
  await resize(desk, 1280, 800)
  for (const _step of [110, 125]) await desk.page.keyboard.press('Control++')
  await expect.poll(() => width(desk.page)).toBe(1024)
  await inSight(desk.page)
  await desk.page.keyboard.press('Control+0')
  await resize(desk, 3840, 2160)
  await inSight(desk.page)
})

/** Once the window is shown: one that is not yet keeps the size it was made with. */
async function resize({ app, page }: Desk, wide: number, high: number): Promise<void> {
  await expect(companyHeading(page)).toBeVisible()
  const resized = () =>
    app.evaluate(
      ({ BrowserWindow }, size) => {
        const window = BrowserWindow.getAllWindows().find((each) => each.isVisible())
        window?.setContentSize(size.wide, size.high)
        return window !== undefined
      },
      { wide, high }
    )
  await expect.poll(resized).toBe(true)
}

function width(page: Page): Promise<number> {
  return page.evaluate(() => window.innerWidth)
}

/** Nothing that a call needs is cut off or has to be scrolled to. */
async function inSight(page: Page): Promise<void> {
  await expect(region(page, '通話').getByRole('button', { name: /^発信/ })).toBeInViewport({ ratio: 1 })
  await expect(region(page, '通話').getByRole('button', { name: /^終話/ })).toBeInViewport({ ratio: 1 })
  await expect(region(page, '架電結果').getByRole('button', { name: /保存して次へ/ })).toBeInViewport({ ratio: 1 })
  await expect(region(page, '架電結果').getByRole('button', { name: '架電禁止' })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('banner').getByRole('button', { name: /設定/ })).toBeInViewport({ ratio: 1 })
  await expect(region(page, 'スクリプト').locator('h2').last()).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
}
