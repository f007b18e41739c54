import type { Page } from '@playwright/test'
import { companyOf, readyToPractise, region, state, step } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test('after a crash in mid-call the desk is where it was, and the call waits for its outcome', async ({ desk }) => {
  await readyToPractise(desk.page)
  const company = await companyOf(desk.page)
  await desk.page.keyboard.press('d')
  await expect(state(desk.page)).toHaveText('通話中')
  for (const key of ['2', '1', '2']) await desk.page.keyboard.press(key)
  await expect(step(desk.page)).toContainText('困っていること')
  await desk.page.keyboard.press('t')
  await desk.page.keyboard.press('End')
  await desk.page.keyboard.type('、拠点は3つ')
  await expect.poll(async () => (await snapshot(desk.page)).note?.facts).toContain('拠点は3つ')

  await desk.restart('kill')

  await expect(region(desk.page, 'リード').getByRole('heading', { level: 2 })).toHaveText(company)
  await expect(step(desk.page)).toContainText('困っていること')
  await expect(desk.page.getByLabel('事実')).toHaveValue(/拠点は3つ/)
  await expect(region(desk.page, 'ヒアリング')).toContainText('表計算ソフト')
  await expect(state(desk.page)).toHaveText('通話終了')

  await desk.page.keyboard.press('d')
  await expect(region(desk.page, '通話')).toContainText('アプリが通話の途中で終了しました')
  await expect(state(desk.page)).toHaveText('通話終了')

  await desk.page.keyboard.press('q')
  await expect(region(desk.page, '架電結果')).toContainText('保存すると：')
  await desk.page.keyboard.press('Control+Enter')
  await expect(region(desk.page, 'リード').getByRole('heading', { level: 2 })).not.toHaveText(company)
  await expect(state(desk.page)).toHaveText('待機中')
})

test('a reload of the desk window drops neither the call nor what was noted', async ({ desk }) => {
  await readyToPractise(desk.page)
  await desk.page.keyboard.press('d')
  await expect(state(desk.page)).toHaveText('通話中')
  await desk.page.keyboard.press('1')
  await expect(step(desk.page)).toContainText('受付に名乗る')
  await desk.page.reload()
  await expect(state(desk.page)).toHaveText('通話中')
  await expect(step(desk.page)).toContainText('受付に名乗る')
  await desk.page.keyboard.press('Shift+Escape')
  await expect(state(desk.page)).toHaveText('通話終了')
})

async function snapshot(page: Page) {
  const answer = await page.evaluate(() => window.desk.calls['desk.snapshot']())
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}
