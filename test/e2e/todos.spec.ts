import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('to-dos are written, put off, done and opened by keyboard alone', async ({ desk: { page } }) => {
  await readyToPractise(page)
  const company = await companyOf(page)
  await page.keyboard.press('Control+Shift+t')
  await expect(page.getByLabel('何をするか')).toBeFocused()
  await page.keyboard.type('事例を探して送る')
  await page.keyboard.press('Tab')
  await page.keyboard.type('今日 16:00')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(todoButton(page)).toHaveAccessibleName('ToDo 期限切れ 0 今日 1')

  await page.keyboard.press('j')
  await expect(leadHeading(page)).not.toHaveText(company)
  await page.keyboard.press('Control+t')
  const list = page.getByRole('listbox', { name: 'ToDoの一覧' })
  await expect(list).toBeFocused()
  await expect(list.getByRole('group', { name: /今日/ }).getByRole('option', { name: /16:00 事例を探して送る/ })).toBeVisible()

  await page.keyboard.press('p')
  await expect(page.getByLabel('いつ')).toBeFocused()
  await page.keyboard.type('7/21 10:30')
  await page.keyboard.press('Control+Enter')
  await expect(list).toBeFocused()
  await expect(list.getByRole('group', { name: /これから/ }).getByRole('option', { name: /7\/21（火）10:30/ })).toBeVisible()
  await expect(todoButton(page)).toHaveAccessibleName('ToDo 期限切れ 0 今日 0')

  await page.keyboard.press('x')
  await expect(page.getByLabel('理由（なくてもよい）')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(leadHeading(page)).toHaveText(company)

  await page.keyboard.press('Control+t')
  await expect(list).toBeFocused()
  await page.keyboard.press('x')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('残っているToDoはありません')).toBeVisible()
})

test('a promised call moves only with a reason', async ({ desk: { page } }) => {
  await readyToPractise(page)
  await page.keyboard.press('d')
  await expect(callState(page)).toHaveText('通話中')
  await closeCall(page, 'o')
  await page.keyboard.press('Control+t')
  await expect(page.getByRole('option', { name: /折り返しの確認 東雲/ })).toBeVisible()
  await page.keyboard.press('p')
  await expect(page.getByRole('dialog')).toContainText('キューの約束も、同じ日時に動きます')
  await page.getByRole('button', { name: /翌営業日/ }).click()
  const save = page.getByRole('button', { name: 'この日時に延ばす' })
  await expect(save).toBeDisabled()
  await page.getByLabel('理由', { exact: true }).fill('先方の会議が延びた')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('option', { name: /7\/15（水）14:\d\d 折り返しの確認/ })).toBeVisible()
})

test('a to-do rings at its time without taking the focus, says little to the system, and is opened by one key', async ({
  desk: { app, page }
}) => {
  await app.evaluate(({ Notification }) => {
    const shown: string[] = []
    Object.assign(globalThis, { shown })
    Notification.isSupported = () => true
    Notification.prototype.show = function show(this: Electron.Notification) {
      shown.push(`${this.title} ${this.body}`)
    }
  })
  await readyToPractise(page)
  const company = await companyOf(page)
  await soon(page, '折り返す')
  await page.keyboard.press('j')
  await expect(leadHeading(page)).not.toHaveText(company)
  await page.keyboard.press('d')
  await expect(callState(page)).toHaveText('通話中')
  await page.keyboard.press('t')
  await page.keyboard.type('話しながら')

  const notice = page.getByRole('region', { name: '時刻になったToDo' })
  await expect(notice.getByRole('status')).toContainText('折り返す', { timeout: 15_000 })
  await expect(notice).toContainText('通話のあとで開けます')
  await expect(page.getByLabel('事実')).toBeFocused()
  const shown = await app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown)
  expect(shown).toEqual([expect.stringMatching(/^取り次ぎ 14:\d\d 約束の時刻です$/)])

  await page.keyboard.press('Control+o')
  await expect(leadHeading(page)).not.toHaveText(company)
  await page.keyboard.press('Escape')
  await page.keyboard.press('q')
  await page.keyboard.press('Control+Enter')
  await expect(callState(page)).toHaveText('待機中')
  // the lead it is about is served again; left for another, it still waits
  await expect(leadHeading(page)).toHaveText(company)
  await expect(notice).not.toContainText('折り返す')
  await page.keyboard.press('j')
  await expect(notice).toContainText('折り返す')
  await page.keyboard.press('Control+o')
  await expect(leadHeading(page)).toHaveText(company)
  await expect(notice).not.toContainText('折り返す')
})

test('the timeline tells what happened, down to the steps of a call, and the next call goes on from there', async ({ desk: { page } }) => {
  await readyToPractise(page)
  const company = await companyOf(page)
  const entryId = await entryOf(page)
  await page.keyboard.press('d')
  await expect(callState(page)).toHaveText('通話中')
  for (const key of ['1', '1', '1', '2']) await page.keyboard.press(key)
  await expect(stepTitle(page)).toContainText('困っていること')
  await closeCall(page, 'e')
  await openLead(page, entryId)
  await expect(page.getByRole('region', { name: 'スクリプト', exact: true })).toContainText('の続きから始めています')
  await expect(stepTitle(page)).toContainText('受付に名乗る')
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: '前回の続き：必要性から' })).toBeVisible()
  await page.keyboard.press('.')
  await expect(stepTitle(page)).toContainText('困っていること')

  await page.keyboard.press('Control+h')
  const drawer = page.getByRole('dialog', { name: 'これまでの経緯' })
  const call = drawer.getByRole('button', { name: /通話.*不在/ })
  await call.focus()
  await page.keyboard.press('Enter')
  const path = drawer.getByRole('list', { name: 'スクリプトの道のり' })
  await expect(path.getByRole('listitem').filter({ hasText: '今の管理方法' })).toContainText('表計算ソフト')
  await page.keyboard.press('ArrowDown')
  await expect(call).not.toBeFocused()
  await drawer.getByRole('button', { name: '回答', exact: true }).click()
  await expect(call).toHaveCount(0)
  await expect(drawer.getByRole('button', { name: /今の管理方法：表計算ソフト/ })).toBeVisible()
  await drawer.getByRole('button', { name: '通話', exact: true }).click()
  await expect(call).toHaveCount(1)
  await expect(drawer.getByRole('button', { name: /今の管理方法：表計算ソフト/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(leadHeading(page)).toHaveText(company)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`to-dos, notices and the timeline are accessible in ${colorScheme} colours`, async ({ desk: { page } }, testInfo) => {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    await readyToPractise(page)
    const entryId = await entryOf(page)
    await page.keyboard.press('d')
    await expect(callState(page)).toHaveText('通話中')
    for (const key of ['1', '1', '1', '2']) await page.keyboard.press(key)
    await expect(stepTitle(page)).toContainText('困っていること')
    await closeCall(page, 'o')
    await openLead(page, entryId)
    await soon(page, '見積もりを確かめる')
    await leaveOtherTodos(page)
    await page.keyboard.press('Control+h')
    const drawer = page.getByRole('dialog', { name: 'これまでの経緯' })
    await drawer
      .getByRole('button', { name: /^\d\d:\d\d 通話/ })
      .first()
      .click()
    await expect(drawer.getByRole('list', { name: 'スクリプトの道のり' })).toBeVisible()
    await look(page, testInfo.outputPath(`timeline-${colorScheme}.png`))
    await page.keyboard.press('Escape')

    await page.keyboard.press('j')
    await expect(page.getByRole('region', { name: '時刻になったToDo' })).toContainText('開く', { timeout: 15_000 })
    await look(page, testInfo.outputPath(`notice-${colorScheme}.png`))
    await page.keyboard.press('Control+t')
    await expect(page.getByRole('listbox', { name: 'ToDoの一覧' }).getByRole('option').first()).toBeVisible()
    await look(page, testInfo.outputPath(`todos-${colorScheme}.png`))
    await page.keyboard.press('p')
    await expect(page.getByLabel('いつ')).toBeFocused()
    await look(page, testInfo.outputPath(`postpone-${colorScheme}.png`))
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Shift+t')
    await expect(page.getByLabel('何をするか')).toBeFocused()
    await look(page, testInfo.outputPath(`new-todo-${colorScheme}.png`))
  })
}

/** A lead on the desk, and somebody friendly who answers at once. */
async function readyToPractise(page: Page): Promise<void> {
  await expect(page.getByRole('radiogroup', { name: '電話番号' })).toBeVisible()
  const answer = await page.evaluate(() =>
    window.desk.calls['settings.change']({ persona: 'warm_appointment', practiceSpeed: 50, practiceSound: false })
  )
  expect(answer.ok).toBe(true)
}

/** A to-do of the lead on the desk that is due in a few seconds. */
async function soon(page: Page, title: string): Promise<void> {
  const added = await page.evaluate(async (words) => {
    const desk = await window.desk.calls['desk.snapshot']()
    if (!desk.ok || !desk.value.lead) return false
    const due = { kind: 'time', at: desk.value.now + 5_000 } as const
    return (await window.desk.calls['todo.add']({ leadId: desk.value.lead.id, title: words, due })).ok
  }, title)
  expect(added).toBe(true)
}

async function leaveOtherTodos(page: Page): Promise<void> {
  const done = await page.evaluate(async () => {
    const desk = await window.desk.calls['desk.snapshot']()
    if (!desk.ok || !desk.value.lead) return false
    const { id: leadId } = desk.value.lead
    const dues = [null, { kind: 'day', on: '2026-07-14' }, { kind: 'day', on: '2026-07-21' }] as const
    const titles = ['同業の事例を探す', '価格表を送る', '担当の部署を確かめる']
    for (const [index, due] of dues.entries()) await window.desk.calls['todo.add']({ leadId, title: titles[index] ?? '', due })
    return true
  })
  expect(done).toBe(true)
}

/** Closes the open call by the key of an outcome that asks for nothing. */
async function closeCall(page: Page, outcome: string): Promise<void> {
  await page.keyboard.press(outcome)
  await page.keyboard.press('Control+Enter')
  await expect(callState(page)).toHaveText('待機中')
}

/** Opens a lead behind the screen's back; loaded again, it shows what main knows. */
async function openLead(page: Page, entryId: string): Promise<void> {
  const opened = await page.evaluate((id) => window.desk.calls['desk.open']({ entryId: id }), entryId)
  expect(opened.ok).toBe(true)
  await page.reload()
  await expect(leadHeading(page)).toBeVisible()
}

async function entryOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const desk = await window.desk.calls['desk.snapshot']()
    return desk.ok ? (desk.value.lead?.entryId ?? '') : ''
  })
}

function todoButton(page: Page) {
  return page.getByRole('banner').getByRole('button', { name: /^ToDo/ })
}

function leadHeading(page: Page) {
  return page.getByRole('region', { name: 'リード', exact: true }).getByRole('heading', { level: 2 })
}

function callState(page: Page) {
  return page.getByRole('region', { name: '通話', exact: true }).getByRole('status').first()
}

function stepTitle(page: Page) {
  return page.getByRole('region', { name: 'スクリプト', exact: true }).locator('h2').last()
}

async function companyOf(page: Page): Promise<string> {
  return (await leadHeading(page).textContent()) ?? ''
}

/** Keeps a picture, and lets nothing pass that a screen reader or a weak eye would stumble over. */
async function look(page: Page, picture: string): Promise<void> {
  await page.screenshot({ path: picture })
  // the default mode opens a second page for its results, which an Electron window can't
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
