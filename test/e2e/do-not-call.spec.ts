import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { companyHeading, companyOf, composedKeys, readyToPractise, region, state } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('a rep enters do-not-call from the keyboard and cannot lift it; a team lead lifts it with a reason', async ({ desk: { page } }) => {
  await readyToPractise(page)
  const company = await companyOf(page)
  await page.keyboard.press('Control+Shift+b')
  const form = page.getByRole('region', { name: 'このリードを架電禁止・注意にする' })
  await expect(form.getByLabel('電話番号')).toBeFocused()
  await chooseScope(page, '会社')
  await expect(form.getByLabel('会社名')).toHaveValue(company)
  await expect(form.getByRole('status')).toContainText('この会社の全員に発信できなくなります')
  await expect(form.getByRole('status')).toContainText('1件のリードがキューから外れます')
  const words = form.getByLabel('お客様の言葉')
  await words.focus()
  await page.keyboard.type('もう電話しないで')
  await composedKeys(words, ['Enter', 'Process'])
  await expect(form).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await expect(region(page, 'リード')).toContainText('架電禁止 · どの番号にも発信できません')
  await expect(region(page, 'リード')).toContainText('もう電話しないで')
  await page.keyboard.press('d')
  await expect(region(page, '通話')).toContainText('架電禁止です（会社）')
  await expect(state(page)).toHaveText('待機中')
  await page.keyboard.press('j')
  await expect(companyHeading(page)).not.toHaveText(company)

  await page.keyboard.press('Control+b')
  const list = listBox(page)
  await expect(list).toBeFocused()
  await expect(list.getByRole('option', { selected: true })).toContainText(company)
  await page.keyboard.press('x')
  await expect(page.getByRole('button', { name: /^解除する/ })).toBeDisabled()
  await expect(page.getByRole('dialog')).toContainText('リーダーだけができます')
  await page.keyboard.press('Escape')

  await becomeLead(page)
  await page.keyboard.press('Control+b')
  await expect(list).toBeFocused()
  await page.keyboard.press('x')
  await expect(page.getByLabel('理由')).toBeFocused()
  await expect(page.getByRole('dialog')).toContainText('1件のリードがキューに戻ります')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByLabel('理由')).toBeVisible()
  await page.keyboard.type('先方から再開の連絡')
  await page.keyboard.press('Control+Enter')
  await expect(list).toBeFocused()
  await expect(page.getByText('登録はありません')).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('textbox', { name: '会社・人・番号・言葉で探す' })).toBeFocused()
  await page.getByRole('button', { name: '解除済み' }).press('Enter')
  await expect(list.getByRole('option')).toContainText('先方から再開の連絡')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('caution is said in the customer’s words before dialling, and a second press dials', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('Control+Shift+b')
  await page.getByRole('button', { name: '注意', exact: true }).press('Enter')
  await page.getByLabel('お客様の言葉').fill('午前中は避けて')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('d')
  await expect(region(page, '通話')).toContainText('もう一度 D で発信')
  await expect(region(page, '通話')).toContainText('「午前中は避けて」')
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
})

test('a pasted list is shown as it is understood, entered as one and lifted as one', async ({ desk: { page } }) => {
  await readyToPractise(page)
  const company = await companyOf(page)
  await becomeLead(page)
  await page.keyboard.press('Control+b')
  await expect(listBox(page)).toBeFocused()
  await page.keyboard.press('v')
  await expect(page.getByLabel('一覧', { exact: true })).toBeFocused()
  await page.getByLabel('一覧', { exact: true }).fill(`０３-5000-1234, もう結構です\n${company}\n見本 一郎`)
  await page.getByLabel('一覧の名前').fill('前任者の一覧')
  const unread = page.getByRole('region', { name: '読み取れない行（登録されません）' })
  await expect(unread).toContainText('見本 一郎')
  await expect(unread).toContainText('会社か人か決められません')
  await expect(page.getByRole('region', { name: '読み取れた行' })).toContainText('03-5000-1234 「もう結構です」')
  await expect(page.getByText('登録 2件・登録済み 0件・重複 0件・読み取れない行 1件 1件のリードがキューから外れます。')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('2件を登録しました')).toBeVisible()
  await page.keyboard.type('取り込む一覧を間違えた')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('登録はありません')).toBeVisible()
})

test('the list and its forms hold no barrier, in either theme', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await becomeLead(page)
  for (const theme of ['light', 'dark'] as const) {
    await change(page, { theme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
    await page.keyboard.press('Control+Shift+b')
    await page.getByLabel('お客様の言葉').fill(`${theme} の言葉`)
    await page.getByRole('button', { name: theme === 'light' ? '人' : '部署', exact: true }).press('Enter')
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('できなくなります')
    await noViolations(page)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('Control+b')
    await expect(listBox(page).getByRole('option', { selected: true })).toContainText(`${theme} の言葉`)
    await noViolations(page)
    await page.keyboard.press('c')
    await expect(page.getByLabel('理由')).toBeFocused()
    await noViolations(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

function listBox(page: Page) {
  return page.getByRole('listbox', { name: '架電禁止と注意の一覧' })
}

async function chooseScope(page: Page, scope: string): Promise<void> {
  await page.getByRole('group', { name: '範囲' }).getByRole('button', { name: scope, exact: true }).press('Enter')
}

async function noViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('[role="dialog"]').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

async function change(page: Page, patch: object): Promise<void> {
  const answer = await page.evaluate((chosen) => window.desk.calls['settings.change'](chosen), patch)
  expect(answer.ok).toBe(true)
  // any action brings the desk's newest state onto the screen
  await page.keyboard.press('j')
}

async function becomeLead(page: Page): Promise<void> {
  await change(page, { role: 'lead' })
}
