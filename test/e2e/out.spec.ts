import { readFile } from 'node:fs/promises'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { companyOf, readyToPractise, region, state } from '../support/desk-page'
import { type Desk, expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('a lead is found again by what was noted of it, by keyboard alone', async ({ desk: { page } }) => {
  await readyToPractise(page)
  const company = await callAndNote(page, '月末のショウゴウに三日かかる')
  await expect(region(page, 'リード').getByRole('heading', { level: 2 })).not.toHaveText(company)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('しょうごう')
  // Enter may come before the answer: what it answers first is opened
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(region(page, 'リード').getByRole('heading', { level: 2 })).toHaveText(company)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('三日')
  const notes = page.getByRole('dialog').getByRole('group', { name: 'メモ' })
  await expect(notes.getByRole('option')).toHaveCount(1)
  await expect(notes.locator('mark')).toHaveText('三日')
  await page.keyboard.press('Control+h')
  await expect(page.getByRole('dialog', { name: 'これまでの経緯' })).toContainText('月末のショウゴウに三日かかる')
})

test('a group shows all it has found on request, and goes back', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('株式会社')
  const companies = page.getByRole('dialog').getByRole('group', { name: '会社' })
  const more = companies.getByRole('option', { name: /^さらに/ })
  await expect(more).toBeVisible()
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown')
  await expect(more).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(companies.getByRole('option')).toHaveCount(51)
  await page.keyboard.type(' ')
  await expect(more).toBeVisible()
})

test('a rep exports nothing; a lead writes the call log as CSV and it can be read back', async ({ desk }) => {
  const { page } = desk
  await readyToPractise(page)
  const company = await callAndNote(page, '=SUM(1) と言われた')
  await page.keyboard.press('Control+Shift+e')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await becomeLead(page)
  const file = await saveTo(desk, 'calls.csv')
  await page.keyboard.press('Control+Shift+e')
  await expect(page.getByRole('status').getByText('条件に合うデータがありません')).toBeVisible()
  await page.getByRole('group', { name: '練習' }).getByRole('button', { name: '両方' }).press('Enter')
  await page.getByRole('group', { name: '形式' }).getByRole('button', { name: 'CSV（UTF-8）' }).press('Enter')
  await expect(page.getByText('1 件を書き出します')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '書き出しました' })).toBeFocused()
  await expect(page.getByText('calls.csv に 1 件を書き出しました。')).toBeVisible()
  const [row] = parse(await readFile(file), { bom: true, columns: true }) as Record<string, string>[]
  expect(row).toMatchObject({ 会社名: company, 回線: '練習', 架電結果: '不通', 事実: "'=SUM(1) と言われた" })
})

test('what CP932 cannot hold is listed before anything is written', async ({ desk }) => {
  const { page } = desk
  await readyToPractise(page)
  await callAndNote(page, '𠮷田様のご紹介 😀')
  await becomeLead(page)
  const file = await saveTo(desk, 'calls.csv')
  await page.keyboard.press('Control+Shift+e')
  await page.getByRole('group', { name: '練習' }).getByRole('button', { name: '両方' }).press('Enter')
  await page.getByRole('group', { name: '形式' }).getByRole('button', { name: 'CSV（Shift_JIS）' }).press('Enter')
  await expect(page.getByText('1 件を書き出します')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: /書けない文字があります/ })).toBeFocused()
  await expect(page.getByRole('row', { name: /U\+20BB7/ })).toContainText('2 行目「事実」')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('2 か所を 〓 に置き換えました。')).toBeVisible()
  expect((await readFile(file)).includes(Buffer.from([0x81, 0xac]))).toBe(true)
})

test('one person is handed out and erased, and the next lead is on the desk', async ({ desk }) => {
  const { page } = desk
  await readyToPractise(page)
  await becomeLead(page)
  const company = await companyOf(page)
  const name = (await region(page, 'リード').locator('[class*=name]').first().textContent()) ?? ''
  const address = await page.evaluate(async () => {
    const snapshot = await window.desk.calls['desk.snapshot']()
    return (snapshot.ok && snapshot.value.lead?.email) || ''
  })
  expect(address).not.toBe('')
  const file = await saveTo(desk, 'person.csv')
  await page.keyboard.press('Control+Shift+p')
  const dialog = page.getByRole('dialog', { name: /この人のデータ/ })
  await dialog.getByRole('button', { name: 'CSV で書き出す' }).click()
  await expect(dialog.getByText(/person\.csv に \d+ 行を書き出しました/)).toBeVisible()
  expect(await readFile(file, 'utf8')).toContain(name)

  const run = dialog.getByRole('button', { name: 'この人のデータを消去する' })
  await expect(run).toBeDisabled()
  await dialog.getByRole('button', { name: '本人の請求' }).click()
  await dialog.getByLabel(/確認のため/).fill('だれか')
  await expect(run).toBeDisabled()
  await dialog.getByLabel(/確認のため/).fill(name)
  await run.click()
  await expect(dialog.getByText('消去しました')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(region(page, 'リード').getByRole('heading', { level: 2 })).not.toHaveText(company)
  await page.keyboard.press('Control+k')
  await page.keyboard.type(address)
  await expect(page.getByText(/に合うリードも操作もありません/)).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`search, export and erasure are accessible in ${colorScheme} colours`, async ({ desk }) => {
    const { page } = desk
    await page.emulateMedia({ colorScheme })
    await readyToPractise(page)
    await callAndNote(page, '𠮷田様のご紹介')
    await becomeLead(page)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('様')
    await expect(page.getByRole('dialog').locator('mark')).not.toHaveCount(0)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Shift+e')
    await page.getByRole('group', { name: '練習' }).getByRole('button', { name: '両方' }).press('Enter')
    await page.getByRole('group', { name: '形式' }).getByRole('button', { name: 'CSV（Shift_JIS）' }).press('Enter')
    await expect(page.getByText('1 件を書き出します')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { name: /書けない文字があります/ })).toBeFocused()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Shift+p')
    await expect(page.getByText('消去は取り消せません')).toBeVisible()
    await expectAccessible(page)
  })
}

/** One practice call that nobody answers, with a note; the next lead is on the desk afterwards. Returns who was called. */
async function callAndNote(page: Page, facts: string): Promise<string> {
  const company = await companyOf(page)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  await page.keyboard.press('t')
  await page.getByLabel('事実').fill(facts)
  await page.keyboard.press('Escape')
  await page.keyboard.press('q')
  await page.keyboard.press('Control+Enter')
  await expect(state(page)).toHaveText('待機中')
  return company
}

async function becomeLead(page: Page): Promise<void> {
  const answer = await page.evaluate(() => window.desk.calls['settings.change']({ role: 'lead' }))
  expect(answer.ok).toBe(true)
  // any call brings the new role to the screen
  await page.evaluate(() => window.desk.calls['desk.snapshot']())
  await page.reload()
  await expect(region(page, 'リード')).toBeVisible()
}

/** What the system's dialog answers from now on. */
async function saveTo({ app, profile }: Desk, name: string): Promise<string> {
  const file = path.join(profile, name)
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  return file
}

async function expectAccessible(page: Page): Promise<void> {
  // the default mode opens a second page for its results, which an Electron window can't
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('[role=dialog]').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
