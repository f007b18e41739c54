import type { ElectronApplication, Page } from '@playwright/test'
import { companyOf, readyToPractise, region, state, step } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('a half-filled outcome is open again after a kill and after a reload, and gone once it is saved', async ({ desk }) => {
  await readyToPractise(desk.page)
  const company = await companyOf(desk.page)
  await call(desk.page)
  await fillInHalf(desk.page)
  await expect.poll(() => keptDrafts(desk.page)).toContain('予算は来期')

  await desk.restart('kill')
  await seeHalf(desk.page)
  await desk.page.reload()
  await seeHalf(desk.page)

  await desk.page.keyboard.press('Control+Enter')
  await expect(region(desk.page, 'リード').getByRole('heading', { level: 2 })).not.toHaveText(company)
  await desk.page.reload()
  await expect(state(desk.page)).toHaveText('待機中')
  await expect(reason(desk.page)).toHaveCount(0)
})

test('a call that was live when the app was killed is said to be cut off, and its length to be known about', async ({ desk }) => {
  await readyToPractise(desk.page)
  await call(desk.page)
  await desk.restart('kill')
  await expect(state(desk.page)).toHaveText('通話終了')
  await expect(region(desk.page, '通話')).toContainText('アプリが通話の途中で終了しました')
  await expect(desk.page.getByRole('timer')).toHaveText(/^約0\d:\d\d$/)
})

test('what is being typed elsewhere is there again after a kill: a to-do, and an answer in the script', async ({ desk }) => {
  await readyToPractise(desk.page)
  await call(desk.page)
  await desk.page.keyboard.press('Control+Shift+t')
  await desk.page.getByLabel('何をするか').fill('見積の書式を確か')
  await expect.poll(() => keptDrafts(desk.page)).toContain('見積の書式を確か')
  await desk.restart('kill')
  const dialog = desk.page.getByRole('dialog')
  await expect(dialog.getByLabel('何をするか')).toHaveValue('見積の書式を確か')
  await desk.page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(region(desk.page, 'リード')).toContainText('見積の書式を確か')

  await region(desk.page, 'ヒアリング').getByRole('button', { expanded: false }).first().press('Enter')
  const words = () => region(desk.page, 'ヒアリング').getByLabel('お客様の言葉')
  await words().fill('来期の予算で')
  await expect.poll(() => keptDrafts(desk.page)).toContain('来期の予算で')
  await desk.restart('kill')
  await expect(words()).toHaveValue('来期の予算で')
})

test('the lead that lay on the desk lies there again after a kill, at the same place of the script', async ({ desk }) => {
  await readyToPractise(desk.page)
  const first = await companyOf(desk.page)
  await desk.page.keyboard.press('j')
  await expect(region(desk.page, 'リード').getByRole('heading', { level: 2 })).not.toHaveText(first)
  const company = await companyOf(desk.page)
  await desk.page.keyboard.press('1')
  await expect(step(desk.page)).toContainText('受付に名乗る')
  await desk.restart('kill')
  await expect(region(desk.page, 'リード').getByRole('heading', { level: 2 })).toHaveText(company)
  await expect(step(desk.page)).toContainText('受付に名乗る')
})

test('a desk window whose process dies comes back by itself, with the call still running and the form as it was', async ({ desk }) => {
  await readyToPractise(desk.page)
  // at its natural pace: the customer does not hang up meanwhile
  await desk.page.evaluate(() => window.desk.calls['settings.change']({ practiceSpeed: 1 }))
  await call(desk.page)
  await fillInHalf(desk.page)
  await expect.poll(() => keptDrafts(desk.page)).toContain('予算は来期')

  await desk.app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible())
    if (!window) throw new Error('the desk has no window')
    const back = new Promise<void>((resolve) => window.webContents.once('did-finish-load', () => resolve()))
    window.webContents.forcefullyCrashRenderer()
    await back
  })

  // the page that died takes its driver with it: the new one is asked through main
  const timeout = 30_000
  await expect.poll(() => inDesk(desk.app, `document.querySelector('[data-phase]')?.textContent`), { timeout }).toBe('通話中')
  await expect.poll(() => inDesk(desk.app, `document.querySelector('[aria-label="理由"]')?.value`), { timeout }).toBe('予算は来期')
})

async function call(page: Page): Promise<void> {
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中', { timeout: 20_000 })
}

const reason = (page: Page) => page.getByLabel('理由', { exact: true })

async function fillInHalf(page: Page): Promise<void> {
  await page.keyboard.press('s')
  await page.getByLabel('次にかける日時', { exact: true }).fill('来月10日')
  await reason(page).fill('予算は来期')
}

async function seeHalf(page: Page): Promise<void> {
  await expect(reason(page)).toHaveValue('予算は来期')
  await expect(page.getByLabel('次にかける日時', { exact: true })).toHaveValue(/8\/10/)
  await expect(region(page, '架電結果')).toContainText('保存すると：')
}

async function keptDrafts(page: Page): Promise<string> {
  const answer = await page.evaluate(() => window.desk.calls['desk.snapshot']())
  return answer.ok ? JSON.stringify(answer.value.drafts) : ''
}

function inDesk(app: ElectronApplication, expression: string): Promise<unknown> {
  return app.evaluate(({ BrowserWindow }, asked) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible())
    return window?.webContents.executeJavaScript(asked).catch(() => undefined)
  }, expression)
}
