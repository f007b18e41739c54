import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { writeBackup } from '../../electron/database/care/write-backup'
import { DESK_SETTINGS } from '../support/desk-settings'
import { makeReadOnly, mountSmallDisk } from '../support/faults/broken-places'
import { damagePages, pagesOf } from '../support/faults/damage'
import { filledDatabase } from '../support/faults/filled-database'
import { otherCopy } from '../support/faults/other-copy'
import { expect, type Starter, test } from '../support/launch-startup'

const LEADS = 1500
const YESTERDAY = Date.parse('2026-07-14T18:30:00+09:00')

async function startScreen(starter: Starter, title: string) {
  const started = await starter.start()
  await expect(started.page.getByRole('heading', { level: 1 })).toHaveText(title)
  return started
}

/** Both schemes are looked at by a checker of contrast and names, and by people in the pictures. */
async function seen(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`) })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  }
}

test('data of a newer version is not opened, and not touched', async ({ starter }) => {
  const newer = new Database(starter.database)
  newer.exec('CREATE TABLE future (id TEXT); PRAGMA user_version = 9999')
  newer.close()
  const before = readFileSync(starter.database)
  const { page } = await startScreen(starter, 'このデータは新しい版のアプリで作られています')
  await seen(page, 'newer')
  expect(readFileSync(starter.database)).toEqual(before)
})

test('while another copy works with the data the desk waits, and opens once that is gone', async ({ starter }) => {
  const end = await otherCopy(starter.database)
  const { app, page } = await startScreen(starter, 'データは、起動中の別の「取り次ぎ」が使っています')
  await seen(page, 'locked')
  await page.keyboard.press('r')
  await expect(page.getByRole('status')).toHaveText('')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('データは、起動中の別の「取り次ぎ」が使っています')
  await end()
  await pressToOpen(page, 'r')
  await expect((await starter.next(app, 'desk')).getByText('取り次ぎ').first()).toBeVisible()
})

test('a folder that cannot be written is told, and the desk opens once it can', async ({ starter }) => {
  await filledDatabase(starter.database, 3)
  const writable = makeReadOnly(starter.profile)
  try {
    const { app, page } = await startScreen(starter, 'データのフォルダに書き込めません')
    await seen(page, 'read-only')
    writable()
    await pressToOpen(page, 'r')
    await starter.next(app, 'desk')
  } finally {
    writable()
  }
})

test('a full disk is told with what is free', async ({ starter }) => {
  const unmount = mountSmallDisk(starter.profile, 4 * 1024 * 1024)
  try {
    await filledDatabase(starter.database, 3)
    const database = new Database(starter.database)
    database.exec('PRAGMA user_version = 1')
    database.close()
    fillUp(starter.profile)
    const { page } = await startScreen(starter, 'ディスクの空き容量が足りません')
    await seen(page, 'full')
  } finally {
    unmount()
  }
})

test('a damaged file is kept and a backup restored by one key', async ({ starter }) => {
  writeFileSync(path.join(starter.profile, 'settings.json'), JSON.stringify(DESK_SETTINGS))
  await filledDatabase(starter.database, LEADS)
  await writeBackup({ file: starter.database, folder: path.join(starter.profile, 'backups'), reason: 'daily', at: YESTERDAY })
  damagePages(starter.database, [1])
  const damaged = readFileSync(starter.database)
  const { app, page } = await startScreen(starter, 'データベースを読めませんでした')
  await expect(page.getByRole('radio')).toBeChecked()
  await expect(page.getByText('リード 1,500・通話 1')).toBeVisible()
  await seen(page, 'corrupt-backup')
  await pressToOpen(page, 'Control+Enter')
  await starter.next(app, 'desk')
  const [kept = ''] = readdirSync(path.join(starter.profile, 'kept'))
  expect(readFileSync(path.join(starter.profile, 'kept', kept))).toEqual(damaged)
})

test('without a backup what can be read is saved into a new file, and told by table', async ({ starter }) => {
  await filledDatabase(starter.database, LEADS)
  damagePages(starter.database, pagesOf(starter.database, 'phone').slice(3, 5))
  writeFileSync(`${starter.database}.damaged`, '')
  const { app, page } = await startScreen(starter, 'データベースを読めませんでした')
  await seen(page, 'corrupt')
  await page.keyboard.press('s')
  await expect(page.getByRole('row', { name: /^リード 1,500 0/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^電話番号 1,\d+ \d+/ })).toBeVisible()
  await seen(page, 'salvaged')
  await pressToOpen(page, 'Control+Shift+Enter')
  await starter.next(app, 'desk')
  expect(existsSync(path.join(starter.profile, 'kept'))).toBe(true)
})

test('an empty file where there was work never becomes an empty desk', async ({ starter }) => {
  mkdirSync(path.join(starter.profile, 'backups'))
  await filledDatabase(starter.database, 3)
  await writeBackup({ file: starter.database, folder: path.join(starter.profile, 'backups'), reason: 'daily', at: YESTERDAY })
  writeFileSync(starter.database, '')
  await startScreen(starter, 'データベースを読めませんでした')
  expect(readFileSync(starter.database)).toHaveLength(0)
})

test('diagnostics are copied without a path', async ({ starter }) => {
  writeFileSync(starter.database, 'no database'.repeat(1000))
  const { app, page } = await startScreen(starter, 'データベースを読めませんでした')
  await page.keyboard.press('c')
  await expect(page.getByRole('status')).toContainText('診断情報をコピーしました')
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('database.unreadable')
  expect(copied).not.toContain(starter.profile)
})

/** The window may be gone before the key is let go of: the desk comes in its place. */
async function pressToOpen(page: Page, key: string): Promise<void> {
  const closed = page.waitForEvent('close')
  await page.keyboard.press(key).catch(() => undefined)
  await closed
}

/** Leaves no room for another page. */
function fillUp(folder: string): void {
  for (let file = 0; ; file += 1) {
    try {
      writeFileSync(path.join(folder, `filler-${file}`), Buffer.alloc(64 * 1024))
    } catch {
      return
    }
  }
}
