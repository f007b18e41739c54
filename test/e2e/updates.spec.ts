import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { DESK_SETTINGS } from '../support/desk-settings'
import { expect, test } from '../support/launch-desk'
import { updateFeed } from '../support/update-feed'

test.describe('a team lead', () => {
  test.use({ deskSettings: { ...DESK_SETTINGS, role: 'lead' } })

  test('turns the search for new versions on, is told of one, and work goes on', async ({ desk: { page } }) => {
    const feed = await updateFeed({ version: '9.1.0' })
    try {
      await openUpdates(page)
      await expect(page.getByText('新しい版は探していません。')).toBeVisible()
      await expect(page.getByRole('checkbox', { name: '新しい版を探す' })).not.toBeChecked()
      const address = page.getByRole('textbox', { name: '更新元のアドレス' })

      await address.fill('http://updates.example.co.jp/')
      await address.press('Enter')
      await expect(page.getByText('この更新元のアドレスは使えません')).toBeVisible()
      await expect(address).toHaveValue('http://updates.example.co.jp/')
      await expectAccessible(page)
      expect(feed.asked).toEqual([])

      await address.fill(feed.address)
      await page.getByRole('checkbox', { name: '新しい版を探す' }).press('Space')
      await expect(page.getByText('新しい版 9.1.0 があります。')).toBeVisible()
      expect(feed.asked).toEqual(['/latest-linux.yml'])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
        await expectAccessible(page)
        await page.screenshot({ path: test.info().outputPath(`updates-${colorScheme}.png`) })
      }

      await page.keyboard.press('Escape')
      const told = page.getByRole('banner').getByRole('button', { name: '新しい版 9.1.0' })
      await expect(told).toBeVisible()
      await page.screenshot({ path: test.info().outputPath('header.png') })
      await told.press('Enter')
      await expect(page.getByRole('textbox', { name: '更新元のアドレス' })).toHaveValue(feed.address)
    } finally {
      await feed.close()
    }
  })

  test('reads what is wrong when the server is away', async ({ desk: { page } }) => {
    const feed = await updateFeed({ version: '9.1.0' })
    await feed.close()
    await openUpdates(page)
    await page.getByRole('textbox', { name: '更新元のアドレス' }).fill(feed.address)
    await page.getByRole('checkbox', { name: '新しい版を探す' }).press('Space')
    await expect(page.getByText('更新元に接続できませんでした')).toBeVisible()
    await expect(page.getByRole('button', { name: '今すぐ確かめる' })).toBeEnabled()
  })
})

test('a rep sees where updates come from, and main refuses a change', async ({ desk: { page } }) => {
  await openUpdates(page)
  await expect(page.getByRole('textbox', { name: '更新元のアドレス' })).toBeDisabled()
  await expect(page.getByText('更新元はリーダーだけが変えられます。')).toBeVisible()
  const answer = await page.evaluate(() => window.desk.calls['update.configure']({ on: true, feed: 'https://updates.example.co.jp/' }))
  expect(answer).toMatchObject({ ok: false, error: { code: 'team.not_permitted' } })
})

async function openUpdates(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('アプリの更新')
  await expect(page.getByRole('option', { name: /アプリの更新/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'アプリの更新' }).first()).toBeVisible()
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('[role=dialog]').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
