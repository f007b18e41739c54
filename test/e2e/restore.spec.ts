import { writeFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { ElectronApplication, Page } from '@playwright/test'
import { DESK_SETTINGS } from '../support/desk-settings'
import { filledDatabase } from '../support/faults/filled-database'
import { expect, type Starter, test } from '../support/launch-startup'

const FORBIDDEN = '03-5000-7777'

/** The test is what starts the app again: the app's own way would leave a copy that nobody ends. */
async function restored(app: ElectronApplication, page: Page, starter: Starter) {
  await app.evaluate(({ app: electron }) => {
    electron.relaunch = () => undefined
  })
  const ended = app.waitForEvent('close')
  await page.keyboard.press('Control+Enter').catch(() => undefined)
  await ended
  return starter.start()
}

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'バックアップ' })

/** Opens the section by key, and waits until it can take keys itself. */
async function openBackups(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+S')
  await expect(panel(page).getByRole('button', { name: '今すぐ作る' })).toBeEnabled()
}

const row = (page: Page, name: string) => panel(page).getByRole('row', { name: new RegExp(`^${name}`) })
const forbidden = (page: Page) =>
  page.evaluate(async () => {
    const answer = await window.desk.calls['dnc.list']({ text: '', scope: null, level: null, state: 'in_force', before: null, limit: 10 })
    return answer.ok ? answer.value.entries.map(({ label }) => label) : []
  })
const leads = (page: Page) =>
  page.evaluate(async () => {
    const answer = await window.desk.calls['health.read'](undefined)
    return answer.ok ? answer.value.facts.database.leads : -1
  })

async function seen(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`) })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  }
}

test('a backup is restored by key, forgets no do-not-call, and is taken back the same way', async ({ starter }) => {
  // the app starts three times
  test.slow()
  writeFileSync(path.join(starter.profile, 'settings.json'), JSON.stringify({ ...DESK_SETTINGS, role: 'lead' }))
  await filledDatabase(starter.database, 40)
  const first = await starter.start()
  await openBackups(first.page)
  await first.page.keyboard.press('Control+Shift+Enter')
  await expect(panel(first.page).getByText('バックアップを作りました。')).toBeVisible()

  // work goes on: who may not be called, and a list that the backup does not know
  const changed = await first.page.evaluate(async (number) => {
    const told = await window.desk.calls['dnc.add']({ target: { scope: 'number', number }, level: 'forbidden', words: '', leadId: null })
    const sample = await window.desk.calls['welcome.addSample'](undefined)
    return told.ok && sample.ok
  }, FORBIDDEN)
  expect(changed).toBe(true)
  await panel(first.page).getByRole('button', { name: '選んだバックアップに戻す…' }).press('Enter')
  await expect(row(first.page, 'リード')).toHaveText(/226\s*40/)
  await expect(panel(first.page).getByText('後から登録された架電禁止・注意1件は、引き継ぎます。')).toBeVisible()
  await seen(first.page, 'restore')

  const second = await restored(first.app, first.page, starter)
  await expect(second.page.getByText(/のバックアップに戻しました/)).toBeVisible()
  expect(await leads(second.page)).toBe(40)
  expect(await forbidden(second.page)).toEqual([FORBIDDEN])
  await second.page.screenshot({ path: test.info().outputPath('restored-bar.png') })

  await second.page.getByRole('button', { name: '元に戻す…' }).press('Enter')
  await expect(row(second.page, 'リード')).toHaveText(/40\s*226/)
  const third = await restored(second.app, second.page, starter)
  await expect(third.page.getByText(/のバックアップに戻しました/)).toBeVisible()
  expect(await leads(third.page)).toBe(226)
  expect(await forbidden(third.page)).toEqual([FORBIDDEN])
  await third.page.getByRole('button', { name: '閉じる' }).press('Enter')
  await expect(third.page.getByText(/のバックアップに戻しました/)).toBeHidden()
})

test('a rep sees the backups and makes one, but restoring is the lead’s', async ({ starter }) => {
  writeFileSync(path.join(starter.profile, 'settings.json'), JSON.stringify(DESK_SETTINGS))
  await filledDatabase(starter.database, 5)
  const { page } = await starter.start()
  await openBackups(page)
  await page.keyboard.press('Control+Shift+Enter')
  await expect(panel(page).getByRole('radio')).toBeChecked()
  await expect(panel(page).getByText('戻せるのはリーダーだけです。')).toBeVisible()
  const refused = await page.evaluate(async () => {
    const listed = await window.desk.calls['backup.list'](undefined)
    const name = listed.ok ? (listed.value.backups[0]?.name ?? '') : ''
    return window.desk.calls['backup.restore']({ name })
  })
  expect(refused).toMatchObject({ ok: false, error: { code: 'team.not_permitted' } })
})
