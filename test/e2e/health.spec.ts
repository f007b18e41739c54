import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { companyOf, readyToPractise } from '../support/desk-page'
import { type Desk, expect, test } from '../support/launch-desk'
import { seen } from '../support/seen'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-16T08:50:00+09:00', TZ: 'Asia/Tokyo' } })

const drawer = (page: Page) => page.getByRole('dialog', { name: '始業前チェック' })

test.describe('with the clock of the machine', () => {
  test.use({ deskEnvironment: { TZ: 'Asia/Tokyo' } })

  test('before a shift every line is green, by one key and in words', async ({ desk }) => {
    const { page } = desk
    await expect(page.getByRole('button', { name: '始業前チェック：良好' })).toBeVisible()
    await page.keyboard.press('Control+Shift+H')
    await expect(drawer(page).getByText('すべて良好です。')).toBeVisible()
    const lines = drawer(page).getByRole('listitem')
    await expect(lines).toHaveCount(8)
    for (const name of ['データベース', 'バックアップ', 'ディスク', '時計', '回線', 'ログ', 'アプリ'])
      await expect(lines.filter({ has: page.getByText(name, { exact: true }) }).getByText('良好', { exact: true })).toBeVisible()
    await seen(desk, 'health')
    await page.keyboard.press('Escape')
    await expect(drawer(page)).toBeHidden()
  })

  test('a backup that cannot be made is told with what to do, and made by one key once it can', async ({ desk }) => {
    const { page, app } = desk
    await page.keyboard.press('Control+Shift+H')
    await expect(drawer(page).getByRole('listitem')).toHaveCount(8)
    // a file in the place of the folder
    const blocked = path.join(desk.profile, 'backups')
    await app.evaluate((_electron, place) => process.getBuiltinModule('node:fs').writeFileSync(place, ''), blocked)
    await page.keyboard.press('b')
    await expect(drawer(page).getByRole('alert')).toContainText('バックアップを作れませんでした')
    await expect(drawer(page).getByText('前回はバックアップを作れませんでした。')).toBeVisible()
    await expect(drawer(page).getByRole('listitem').getByText('注意', { exact: true })).toBeVisible()
    await seen(desk, 'health-warning')
    await app.evaluate((_electron, place) => process.getBuiltinModule('node:fs').rmSync(place), blocked)
    await page.keyboard.press('b')
    await expect(drawer(page).getByText(/（.）\d\d:\d\dに作ってあります。/)).toBeVisible()
    await page.keyboard.press('k')
    await expect(drawer(page).getByText(/全体を検査し、正常でした。/)).toBeVisible()
    await page.keyboard.press('o')
    await expect(page.getByRole('tabpanel', { name: 'バックアップ' }).getByRole('radio')).toHaveCount(1)
  })
})

test('the diagnostics are shown before they are copied, and hold nothing of any lead', async ({ desk }) => {
  const { page, app } = desk
  await readyToPractise(page)
  const company = await companyOf(page)
  const lead = await page.evaluate(async () => {
    const answer = await window.desk.calls['desk.snapshot'](undefined)
    if (!answer.ok || answer.value.lead === null) throw new Error('no lead')
    const { name, email, numbers } = answer.value.lead
    return { name, email, numbers: numbers.flatMap(({ e164, national }) => [e164, national]) }
  })
  await page.keyboard.press('Control+Shift+H')
  await page.keyboard.press('v')
  const shown = drawer(page).getByRole('region', { name: '診断情報を見る' })
  await expect(shown).toContainText('ok database_unchecked')
  await page.keyboard.press('c')
  await expect(shown.getByRole('status')).toHaveText('コピーしました。管理者にそのまま渡せます。')
  await seen(desk, 'diagnostics')
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('started')
  for (const text of [company, lead.name, lead.email, ...lead.numbers, desk.profile, '佐々木'].filter((part) => part !== ''))
    expect(copied).not.toContain(text)
})

/** A snapshot that no screen can show. */
async function breakTheScreen({ app, page }: Pick<Desk, 'app' | 'page'>): Promise<void> {
  const answer = await page.evaluate(() => window.desk.calls['desk.snapshot'](undefined))
  await app.evaluate(({ BrowserWindow }, settings) => {
    const desk = BrowserWindow.getAllWindows().find((window) => /\/desk\//.test(window.webContents.getURL()))
    desk?.webContents.send('desk-event:desk.changed', { revision: 1_000_000, settings })
  }, answer.ok && answer.value.settings)
}

test('a screen that fails says that nothing is lost, and comes back by one key', async ({ desk }) => {
  const { page } = desk
  await readyToPractise(page)
  const company = await companyOf(page)
  const title = page.getByRole('heading', { level: 1 })
  await breakTheScreen(desk)
  await expect(title).toHaveText('画面を表示できませんでした')
  await expect(title).toBeFocused()
  await expect(page.getByText('失われていません')).toBeVisible()
  await expect(page.getByRole('region', { name: '診断情報を見る' })).toContainText('toritsugi')
  await seen(desk, 'crash')
  await page.keyboard.press('c')
  await expect(page.getByText('コピーしました。')).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.getByRole('heading', { level: 2, name: company })).toBeVisible()

  // reloading is no longer the first offer when it has not helped
  await breakTheScreen(desk)
  await expect(title).toHaveText('画面を表示できませんでした')
  await page.keyboard.press('r')
  await expect(page.getByRole('heading', { level: 2, name: company })).toBeVisible()
  await breakTheScreen(desk)
  await expect(title).toHaveText('画面を続けて表示できませんでした')
})

test('an error that nobody caught in main is told calmly and logged without its text, and the desk goes on', async ({ desk }) => {
  const { page, app } = desk
  await readyToPractise(page)
  await app.evaluate(() => {
    setImmediate(() => {
      throw new RangeError('秘密のメモ')
    })
  })
  await expect(page.getByRole('alert').filter({ hasText: 'アプリの中でエラーが起きました' })).toBeVisible()
  await app.evaluate(() => {
    void Promise.reject(new TypeError('秘密のメモ'))
  })
  const log = () => readFile(path.join(desk.profile, 'logs/toritsugi.log'), 'utf8')
  await expect.poll(log).toContain('"place":"main","failure":{"code":"unforeseen","kinds":["TypeError"]')
  expect(await log()).not.toContain('秘密')
  await page.keyboard.press('k')
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a desk that crashes again and again, or hangs, is spoken for by another window', async ({ desk }) => {
  const { app } = desk
  const trouble = app.waitForEvent('window')
  await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().find((window) => /\/desk\//.test(window.webContents.getURL()))?.webContents
    if (contents === undefined) throw new Error('no desk')
    const address = contents.getURL()
    for (let crash = 0; crash < 4; crash += 1) {
      const gone = new Promise((resolve) => contents.once('render-process-gone', resolve))
      contents.forcefullyCrashRenderer()
      await gone
      if (crash < 3) await contents.loadURL(address).catch(() => undefined)
    }
  })
  const page = await trouble
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('画面が続けて止まりました')
  await page.screenshot({ path: test.info().outputPath('crashed-again.png') })
  const closed = page.waitForEvent('close')
  await page.keyboard.press('r').catch(() => undefined)
  await closed

  const hung = app.waitForEvent('window')
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => /\/desk\//.test(window.webContents.getURL()))
      ?.emit('unresponsive')
  })
  const told = await hung
  await expect(told.getByRole('heading', { level: 1 })).toHaveText('画面が応答していません')
  const gone = told.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => /\/desk\//.test(window.webContents.getURL()))
      ?.emit('responsive')
  })
  await gone
})

test('the sheet of keys lists none that belong to another screen', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('F1')
  await expect(page.getByRole('rowheader', { name: '始業前チェック' })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: '読める記録を救い出す' })).toHaveCount(0)
  await expect(page.getByRole('rowheader', { name: '画面を読み込み直す' })).toHaveCount(0)
})
