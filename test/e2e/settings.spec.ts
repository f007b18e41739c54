import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { companyHeading } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('sections are gone through by the arrows, a setting is found by its name, Escape gives the focus back', async ({ desk: { page } }) => {
  await expect(companyHeading(page)).toBeFocused()
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('tab', { name: '自分' })).toBeFocused()
  for (const name of ['役割', '画面', '電話', '音声', '通知とヒント']) {
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('tab', { name, selected: true })).toBeFocused()
    await expect(page.getByRole('tabpanel', { name })).toBeVisible()
    await expectAccessible(page)
  }
  await page.getByRole('textbox', { name: '設定を探す' }).fill('文字')
  await expect(page.getByRole('tab')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tabpanel', { name: '画面' })).toBeVisible()
  await page.getByRole('textbox', { name: '設定を探す' }).fill('ほにゃらら')
  await expect(page.getByText('あてはまる設定はありません。')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(companyHeading(page)).toBeFocused()
})

test('letters and spacing change at once, show their defaults, and go back one by one or all together', async ({ desk }) => {
  const { page } = desk
  await openSection(page, '画面')
  const text = () => page.evaluate(() => getComputedStyle(document.body).fontSize)
  const button = () => page.getByRole('contentinfo').getByRole('button', { includeHidden: true }).first()
  const height = async () => (await button().boundingBox())?.height ?? 0
  expect(await text()).toBe('13px')
  const before = await height()
  await page.getByRole('radio', { name: '16' }).press('Space')
  await expect.poll(text).toBe('16px')
  await page.getByRole('radio', { name: 'ゆったり' }).press('Space')
  await expect.poll(height).toBeGreaterThan(before)
  await page.getByLabel('書体').selectOption('biz_ud_gothic')
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^"?BIZ UDPGothic/)

  await page.getByRole('button', { name: '文字の大きさを初期値に戻す' }).press('Enter')
  await expect.poll(text).toBe('13px')
  await expect(page.getByRole('radio', { name: '13' })).toBeFocused()
  await page.getByRole('button', { name: 'この項目をすべて初期値に戻す' }).press('Enter')
  await expect(page.getByRole('radio', { name: '標準', exact: true })).toBeChecked()
  await expect(page.getByRole('button', { name: /初期値に戻す/ })).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'この項目をすべて初期値に戻す' })).toBeDisabled()
  await expect(page.getByRole('tab', { name: '画面' })).toBeFocused()
  await expect.poll(height).toBe(before)
})

for (const [width, height] of [
  [1280, 800],
  [1920, 1080]
] as const) {
  test(`the desk holds together with the largest letters at ${width}×${height}`, async ({ desk: { app, page } }) => {
    await app.evaluate(
      ({ BrowserWindow }, size) => {
        for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.setContentSize(size.width, size.height)
      },
      { width, height }
    )
    await openSection(page, '画面')
    await page.getByRole('radio', { name: '16' }).press('Space')
    await page.getByRole('radio', { name: 'ゆったり' }).press('Space')
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('16px')
    await page.keyboard.press('Escape')
    await expect(companyHeading(page)).toBeFocused()
    // nothing the header and the footer hold is beyond the edge of the window
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('header button, header select, footer button')]
        .map((element) => ({ text: element.textContent, ...element.getBoundingClientRect().toJSON() }))
        .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
    )
    expect(beyond).toEqual([])
  })
}

test('the lead’s role is guarded, locked by a key, and taken again by the passphrase alone', async ({ desk }) => {
  const { page } = desk
  await openSection(page, '役割')
  await page.getByRole('radio', { name: 'リーダー' }).press('Space')
  await expect(page.getByRole('banner', { includeHidden: true })).toContainText('リーダー')
  await page.getByLabel('新しいパスフレーズ（6文字以上）').fill('hikari2026')
  await page.getByLabel('もう一度').fill('hikari2025')
  await expect(page.getByText('2つの入力が違います。')).toBeVisible()
  await page.getByLabel('もう一度').fill('hikari2026')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'パスフレーズを変える' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+Shift+g')
  await expect(page.getByRole('banner')).toContainText('ロック中')
  const codes = await page.evaluate(async () => {
    const chosen = await window.desk.calls['settings.change']({ role: 'lead' })
    const told = await window.desk.calls['desk.snapshot']()
    return [chosen.ok ? 'chosen' : chosen.error.code, told.ok ? told.value.role : '', JSON.stringify(told).includes('salt')]
  })
  expect(codes).toEqual(['team.role_locked', 'rep', false])

  await page.keyboard.press('Control+Shift+y')
  const field = page.getByRole('textbox', { name: 'パスフレーズを入れる' })
  await expect(field).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('something else')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'パスフレーズが違います。' })).toBeVisible()
  await page.keyboard.type('ｈｉｋａｒｉ２０２６')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner', { includeHidden: true })).toContainText('リーダー')
  // the field is gone with its work, and the focus stays in the settings
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(companyHeading(page)).toBeFocused()

  await desk.restart()
  await expect(desk.page.getByRole('banner')).toContainText('ロック中')
})

async function openSection(page: Page, name: string): Promise<void> {
  await expect(companyHeading(page)).toBeFocused()
  await page.keyboard.press('Control+,')
  await page.getByRole('tab', { name, exact: true }).click()
  await expect(page.getByRole('tabpanel', { name })).toBeVisible()
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('[role=dialog]').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
