import { readFile } from 'node:fs/promises'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { DESK_SETTINGS } from '../support/desk-settings'
import { ACCOUNT, IDENTITY } from '../twilio-lab/twilio-account'
import { DESK_SECRET, TEAM_SERVER } from '../twilio-lab/twilio-world'
import { expect, lineButton, test } from './desk-on-twilio'

test.use({ deskSettings: DESK_SETTINGS, deskFiles: {}, deskEnvironment: { TORITSUGI_NOW: '2026-07-14T10:12:00+09:00' } })

const form = (page: Page) => page.getByRole('form', { name: 'Twilioのアカウント' })
const outcome = (page: Page) => page.getByRole('status', { name: '接続テストと保存の結果' })

async function openAccount(page: Page): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('tab', { name: '電話', exact: true }).click()
  const which = page.getByRole('group', { name: '設定するアカウント' })
  await which.getByRole('radio', { name: 'Twilio' }).press('Space')
  await expect(form(page)).toBeVisible()
}

/** Agrees where the system has no place for secrets: a machine of the tests seldom does. */
async function save(page: Page): Promise<void> {
  const agreed = page.getByRole('checkbox', { name: '暗号化せずに保存する' })
  if ((await agreed.count()) > 0) await agreed.check()
  await page.keyboard.press('Control+s')
  await expect(outcome(page)).toHaveText('保存しました。')
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('[role=dialog]').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

test('an account with a token URL is typed, put right, tried, kept without its header being shown, and removed', async ({
  desk,
  world
}) => {
  const { page } = desk
  await openAccount(page)
  await expectAccessible(page)
  const url = form(page).getByLabel('トークンURL')
  await url.fill('http://calls.example.co.jp/token')
  await form(page).getByLabel('発信者番号').fill('ask me')
  await page.keyboard.press('Control+s')
  await expect(url).toBeFocused()
  await expect(url).toHaveAccessibleDescription(/https:\/\/ で始まるアドレスを入力してください。/)
  await expect(form(page).getByLabel('発信者番号')).toHaveAccessibleDescription(/番号として読み取れません。/)
  await expectAccessible(page)

  await url.fill(`ｈｔｔｐｓ：／／calls。example。co。jp/token`)
  await form(page).getByLabel('発信者番号').fill('０５０－３１２３－４５６７')
  await form(page).getByLabel('通話サーバーURL').fill(TEAM_SERVER)
  const header = form(page).getByRole('textbox', { name: '認証ヘッダー' })
  await header.fill('Bearer somebody')
  await page.keyboard.press('Control+t')
  await expect(outcome(page)).toContainText('認められませんでした')
  await header.fill(`Bearer ${DESK_SECRET}`)
  await page.keyboard.press('Control+t')
  await expect(outcome(page)).toHaveText('つながりました。', { timeout: 15_000 })

  await save(page)
  await expect(form(page).getByLabel('発信者番号')).toHaveValue('+815031234567')
  await expect(header).toHaveValue('')
  const told = await page.evaluate(async () => JSON.stringify(await window.desk.calls['desk.snapshot']()))
  expect(told).toContain(`${TEAM_SERVER}/token`)
  expect(told).not.toContain(DESK_SECRET)
  expect(await readFile(path.join(desk.profile, 'settings.json'), 'utf8')).not.toContain(DESK_SECRET)

  await page.getByRole('tabpanel').getByRole('group', { name: '回線' }).getByRole('radio', { name: 'Twilio' }).press('Space')
  await expect(lineButton(page)).toHaveAccessibleName(/接続済み/, { timeout: 15_000 })
  expect(world.gateway.isRegistered(IDENTITY)).toBe(true)

  await page.getByRole('button', { name: 'アカウントを削除' }).press('Enter')
  await page.getByRole('button', { name: '削除する' }).press('Enter')
  await expect(outcome(page)).toHaveText('アカウントを削除しました。')
  await expect.poll(() => world.gateway.sessionCount()).toBe(0)
})

test('with an API key, main makes the tokens and keeps its secret from every page', async ({ desk, world }) => {
  const { page } = desk
  await openAccount(page)
  await form(page).getByRole('radio', { name: 'APIキーで発行' }).press('Space')
  await form(page).getByLabel('アカウントSID').fill(ACCOUNT.accountSid)
  await form(page).getByLabel('APIキーSID').fill(` ${ACCOUNT.keySid.toUpperCase()} `)
  await form(page).getByRole('textbox', { name: 'APIキーの秘密' }).fill(ACCOUNT.keySecret)
  await form(page).getByLabel('TwiMLアプリSID').fill(ACCOUNT.appSid)
  await form(page).getByLabel('この席の名前').fill(IDENTITY)
  await expectAccessible(page)
  await page.keyboard.press('Control+t')
  await expect(outcome(page)).toHaveText('つながりました。', { timeout: 15_000 })
  await save(page)
  await expect.poll(() => world.gateway.isRegistered(IDENTITY)).toBe(true)
  for (const window of desk.app.windows()) expect(await window.content()).not.toContain(ACCOUNT.keySecret)
  const told = await page.evaluate(async () => JSON.stringify(await window.desk.calls['desk.snapshot']()))
  expect(told).not.toContain(ACCOUNT.keySecret)
})
