import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { companyHeading, companyOf, readyToPractise, region, state } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

const electronExecutable: string = createRequire(import.meta.url)('electron')

test('a settings file that cannot be read is kept, and the desk says that it began with others', async ({ desk }) => {
  await desk.restart('close')
  writeFileSync(path.join(desk.profile, 'settings.json'), '{"rep":{"name":"佐々')
  await desk.restart('kill')
  await expect(desk.page.getByText('前回起動した時の設定に戻しました')).toBeVisible()
  await expect(desk.page.getByText('佐々木 葵')).toBeVisible()
  expect(readdirSync(desk.profile).filter((name) => name.endsWith('.damaged.json'))).toHaveLength(1)
  await desk.page.getByRole('button', { name: '閉じる' }).press('Enter')
  await expect(desk.page.getByText('前回起動した時の設定に戻しました')).toHaveCount(0)
})

test('a second copy of the app leaves the first one alone and ends by itself', async ({ desk }) => {
  const company = await companyOf(desk.page)
  const second = spawn(
    electronExecutable,
    [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), path.resolve(import.meta.dirname, '../..')],
    { env: { ...process.env, TORITSUGI_PROFILE: desk.profile }, stdio: 'ignore' }
  )
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  await expect(companyHeading(desk.page)).toHaveText(company)
  expect(desk.app.windows().filter((page) => page.url().includes('/desk/'))).toHaveLength(1)
})

test.describe('a clock that is moved', () => {
  test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-11-25T10:30:00+09:00' } })

  test('back by hours while a call was open: the call is there, no time runs backwards, and it can be closed', async ({ desk }) => {
    await readyToPractise(desk.page)
    const company = await companyOf(desk.page)
    await desk.page.keyboard.press('d')
    await expect(state(desk.page)).toHaveText('通話中')
    await desk.restart('kill', { TORITSUGI_NOW: '2026-11-25T04:10:00+09:00' })
    await expect(companyHeading(desk.page)).toHaveText(company)
    await expect(region(desk.page, '通話')).not.toContainText(/(^|[^0-9])-[0-9]/)
    await desk.page.keyboard.press('q')
    await expect(region(desk.page, '架電結果')).toContainText('保存すると：')
    await desk.page.keyboard.press('Control+Enter')
    await expect(state(desk.page)).toHaveText('待機中')
  })

  test('to another side of the date line: a time that was promised stays the time in Japan', async ({ desk }) => {
    await promiseTenTomorrow(desk.page)
    await expectPromise(desk.page)
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Midway']) {
      await desk.restart('close', { TZ: zone })
      await expectPromise(desk.page)
    }
  })
})

async function promiseTenTomorrow(page: Page): Promise<void> {
  await readyToPractise(page)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  await page.keyboard.press('w')
  await page.keyboard.type('明日10時')
  await page.keyboard.press('Control+Enter')
  await expect(state(page)).toHaveText('待機中')
}

/** Thursday the 26th, ten o'clock, wherever the computer is. */
async function expectPromise(page: Page): Promise<void> {
  await page.keyboard.press('Control+t')
  await expect(page.getByText('11/26（木）10:00').first()).toBeVisible()
  await page.keyboard.press('Escape')
}
