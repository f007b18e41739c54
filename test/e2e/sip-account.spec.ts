import { readFile } from 'node:fs/promises'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { companyHeading, composedKeys } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

/** Nobody listens there. */
const ADDRESS = '127.0.0.1:47/ws'
const PASSWORD = 'tsugi-2026'

test('an account is typed, put right where it is wrong, kept without its password being shown, and removed after a question', async ({
  desk
}) => {
  const { page } = desk
  await openLine(page)
  const form = page.getByRole('form', { name: 'SIP電話のアカウント' })
  const switched = page.getByRole('tabpanel').getByRole('radio', { name: 'SIP電話' })
  await expect(switched).toBeDisabled()
  await expect(page.getByText('SIP電話は、下でアカウントを保存すると選べます。')).toBeVisible()
  await expect(page.getByRole('status', { name: '接続の状態' })).toHaveText(/未設定/)
  await expectAccessible(page)

  // what is wrong is told beside its field, and nothing that was typed is lost
  const server = form.getByLabel('サーバー', { exact: true })
  await server.fill('ws://pbx.example.co.jp')
  await server.press('Enter')
  await form.getByLabel('ユーザー名', { exact: true }).fill('sip:1001@pbx.example.co.jp')
  const ice = form.getByLabel('音声の中継サーバー（STUN／TURN）')
  await ice.fill('stun:stun.example.co.jp:3478')
  await ice.press('Enter')
  await ice.pressSequentially('turn:turn.example.co.jp')
  const echo = form.getByLabel('音声確認の番号（エコー）')
  await echo.fill('１１９')
  await page.keyboard.press('Control+s')
  await expect(server).toBeFocused()
  await expect(server).toHaveAccessibleDescription(/wss:\/\/ で始まるアドレスを入力してください。/)
  await expect(server).toHaveValue('ws://pbx.example.co.jp')
  await expect(form.getByLabel('ドメイン')).toHaveAccessibleDescription(/入力してください。/)
  await expect(form.getByLabel('ユーザー名', { exact: true })).toHaveAccessibleDescription(/ユーザー名だけを入力してください。/)
  await expect(form.getByLabel('パスワード', { exact: true })).toHaveAccessibleDescription(/入力してください。/)
  await expect(ice).toHaveAccessibleDescription(/2行目にユーザー名がありません。/)
  await expect(ice).toHaveValue('stun:stun.example.co.jp:3478\nturn:turn.example.co.jp')
  await expect(echo).toHaveAccessibleDescription(/110・118・119は使えません。/)
  await expectAccessible(page)

  // typing outlasts the settings
  await page.keyboard.press('Escape')
  await expect(companyHeading(page)).toBeFocused()
  await openLine(page)
  await expect(server).toHaveValue('ws://pbx.example.co.jp')

  // full-width letters, as an input method leaves them
  await server.fill(`ｗｓｓ：／／${ADDRESS}`)
  await form.getByLabel('ドメイン').fill('pbx。example。co。jp')
  await form.getByLabel('ユーザー名', { exact: true }).fill('１００１')
  await form.getByLabel('発信者番号').fill('０３－５０００－９０００')
  await form.getByRole('radio', { name: '0… で送る' }).press('Space')
  await ice.fill('')
  await echo.fill('＊４３')
  const password = form.getByLabel('パスワード', { exact: true })
  await password.fill(PASSWORD)
  await expect(password).toHaveAttribute('type', 'password')
  await composedKeys(password, ['Enter'])
  await expect(password).toHaveValue(PASSWORD)

  await save(page)
  await expect(form.getByRole('status', { name: '接続テストと保存の結果' })).toHaveText('保存しました。')
  await expect(server).toHaveValue(`wss://${ADDRESS}`)
  await expect(form.getByLabel('ユーザー名', { exact: true })).toHaveValue('1001')
  await expect(form.getByLabel('発信者番号')).toHaveValue('0350009000')
  await expect(echo).toHaveValue('*43')
  await expect(password).toHaveValue('')
  await expect(password).toHaveAttribute('placeholder', '保存済み（変えるときだけ入力）')
  await expectAccessible(page)

  // it comes back to no page, and stands in no file of settings
  const told = await page.evaluate(async () => JSON.stringify(await window.desk.calls['desk.snapshot']()))
  expect(told).toContain('"user":"1001"')
  expect(told).not.toContain(PASSWORD)
  expect(await readFile(path.join(desk.profile, 'settings.json'), 'utf8')).not.toContain(PASSWORD)

  // the line can be chosen now, says how it stands in the header, and leads back here
  await expect(switched).toBeEnabled()
  await switched.press('Space')
  await expect(switched).toBeChecked()
  await page.keyboard.press('Escape')
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^SIP電話：/ })
    .press('Enter')
  await expect(page.getByRole('dialog', { name: '回線の状態' }).getByRole('status', { name: '接続の状態' })).toBeVisible()
  await page.getByRole('button', { name: 'アカウントの設定' }).press('Enter')
  await expect(server).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tabpanel')).toHaveCount(0)
  for (const name of ['自分の電話', '練習', 'SIP電話']) {
    await page.keyboard.press('Control+Shift+L')
    await expect(page.getByRole('banner').getByRole('radio', { name })).toBeChecked()
  }

  await openLine(page)
  await page.getByRole('button', { name: 'アカウントを削除' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'このアカウントを削除しますか？' })).toBeFocused()
  await page.getByRole('button', { name: 'やめる' }).press('Enter')
  await expect(page.getByRole('button', { name: 'アカウントを削除' })).toBeFocused()
  await page.getByRole('button', { name: 'アカウントを削除' }).press('Enter')
  await page.getByRole('button', { name: '削除する' }).press('Enter')
  await expect(form.getByRole('status', { name: '接続テストと保存の結果' })).toHaveText('アカウントを削除しました。')
  await expect(page.getByRole('status', { name: '接続の状態' })).toHaveText(/未設定/)
  await expect(server).toHaveValue('')
  await expect(switched).toBeDisabled()
  await expect(switched).not.toBeChecked()
})

test('a test of the connection says what is wrong and what to do, and goes once something else is typed', async ({ desk: { page } }) => {
  await openLine(page)
  await fillAccount(page)
  await page.keyboard.press('Control+t')
  const outcome = page.getByRole('status', { name: '接続テストと保存の結果' })
  await expect(outcome).toHaveText(/電話サーバーが応答しません.*管理者に知らせてください。/, { timeout: 15_000 })
  await page.getByLabel('ドメイン').fill('pbx2.example.co.jp')
  await expect(outcome).toHaveText('')
})

test('where the system protects no passwords, saving asks first', async ({ desk: { page } }) => {
  const protects = await page.evaluate(async () => {
    const answer = await window.desk.calls['desk.snapshot']()
    return answer.ok && answer.value.sip.protects
  })
  await openLine(page)
  await fillAccount(page)
  const agreed = page.getByRole('checkbox', { name: '暗号化せずにパスワードを保存する' })
  await expect(agreed).toHaveCount(protects ? 0 : 1)
  await page.keyboard.press('Control+s')
  if (!protects) {
    await expect(
      page.getByRole('alert').filter({ hasText: 'このパソコンには、パスワードを守って保存する仕組みがありません' })
    ).toBeVisible()
    await expect(agreed).toBeFocused()
    await expectAccessible(page)
    await expect(page.getByLabel('パスワード', { exact: true })).toHaveValue(PASSWORD)
    await agreed.press('Space')
    await page.keyboard.press('Control+s')
  }
  await expect(page.getByRole('status', { name: '接続テストと保存の結果' })).toHaveText('保存しました。')
})

async function openLine(page: Page): Promise<void> {
  await expect(companyHeading(page)).toBeVisible()
  await page.keyboard.press('Control+,')
  await page.getByRole('tab', { name: '電話', exact: true }).click()
  await expect(page.getByRole('form', { name: 'SIP電話のアカウント' })).toBeVisible()
}

async function fillAccount(page: Page): Promise<void> {
  await page.getByLabel('サーバー', { exact: true }).fill(ADDRESS)
  await page.getByLabel('ドメイン').fill('pbx.example.co.jp')
  await page.getByLabel('ユーザー名', { exact: true }).fill('1001')
  await page.getByLabel('パスワード', { exact: true }).fill(PASSWORD)
}

/** Agrees where the system has no place for passwords: a machine of the tests seldom does. */
async function save(page: Page): Promise<void> {
  const agreed = page.getByRole('checkbox', { name: '暗号化せずにパスワードを保存する' })
  if ((await agreed.count()) > 0) await agreed.check()
  await page.keyboard.press('Control+s')
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('[role=dialog]').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
