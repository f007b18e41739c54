import type { Page } from '@playwright/test'
import { readyToPractise, state } from '../support/desk-page'
import { DESK_SETTINGS } from '../support/desk-settings'
import { expect, test } from '../support/launch-desk'
import { seen } from '../support/seen'

test.use({ deskSwitches: ['--use-fake-device-for-media-stream'] })

const panel = (page: Page) => page.getByRole('dialog', { name: '回線の状態' })

async function openPanel(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+A')
  await expect(panel(page)).toBeVisible()
}

test('the line panel opens by key, shows the microphone’s level, and closes the microphone with it', async ({ desk }) => {
  const { page } = desk
  await openPanel(page)
  await expect(panel(page)).toContainText('練習の回線です。')
  // the made-up microphone beeps once in a while
  const meter = panel(page).getByRole('meter', { name: 'マイクの音量' })
  await expect.poll(() => meter.evaluate((element: HTMLMeterElement) => element.value), { intervals: [50] }).toBeGreaterThan(20)
  await expect(panel(page)).toContainText('録音も送信もしません。')
  await expect(panel(page)).toContainText('電話サーバーを通した確認は、SIP電話の回線でできます。')
  await seen(desk, 'panel')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
})

test('microphone, speaker and ringer are chosen on their own and kept', async ({ desk }) => {
  await openPanel(desk.page)
  const select = (name: string) => panel(desk.page).getByRole('combobox', { name })
  await select('マイク').selectOption('Fake Audio Input 1')
  await select('通話を聞くスピーカー').selectOption('Fake Audio Output 1')
  await select('着信音を鳴らすスピーカー').selectOption('Fake Audio Output 2')
  await desk.restart()
  await openPanel(desk.page)
  const chosen = (name: string) => select(name).locator('option:checked')
  await expect(chosen('マイク')).toHaveText('Fake Audio Input 1')
  await expect(chosen('通話を聞くスピーカー')).toHaveText('Fake Audio Output 1')
  await expect(chosen('着信音を鳴らすスピーカー')).toHaveText('Fake Audio Output 2')
})

test('a voice is recorded and played back, and the loudspeaker sounds', async ({ desk: { page } }) => {
  await openPanel(page)
  const result = panel(page).getByRole('status', { name: '音の確認の結果' })
  await panel(page).getByRole('button', { name: '声を録音して聞く' }).press('Enter')
  await expect(result).toContainText('録音しています')
  await expect(result).toContainText('録音した声を鳴らしています', { timeout: 10_000 })
  await expect(result).toContainText('終わりました', { timeout: 15_000 })
  await panel(page).getByRole('button', { name: 'スピーカーを鳴らす' }).press('Enter')
  await expect(result).toContainText('鳴らしています')
  await panel(page).getByRole('button', { name: '止める' }).press('Enter')
  await expect(result).toContainText('止めました')
})

test.describe('with a headset that was left at home', () => {
  test.use({ deskSettings: { ...DESK_SETTINGS, microphone: { id: 'long-gone', label: 'Headset 65' } } })

  test('it keeps its place, and the system’s microphone stands in for it', async ({ desk: { page } }) => {
    await openPanel(page)
    const microphone = panel(page).getByRole('combobox', { name: 'マイク' })
    await expect(microphone.locator('option:checked')).toHaveText('Headset 65（つながっていません）')
    await expect(microphone).toHaveAccessibleDescription(/システムの既定の機器を使っています/)
  })
})

test('the sound has its section in the settings, and goes back to its defaults', async ({ desk }) => {
  const { page } = desk
  await page.keyboard.press('Control+,')
  await page.getByRole('tab', { name: '音声' }).press('Enter')
  const section = page.getByRole('tabpanel', { name: '音声' })
  const echo = section.getByRole('checkbox', { name: '相手の声の回り込みを消す' })
  await echo.press('Space')
  await expect(echo).not.toBeChecked()
  const volume = section.getByRole('slider', { name: '通話の音量' })
  await volume.press('ArrowRight')
  await expect(section).toContainText('65％')
  await seen(desk, 'settings')
  await section.getByRole('button', { name: 'この項目をすべて初期値に戻す' }).press('Enter')
  await expect(echo).toBeChecked()
  await expect(volume).toHaveAttribute('aria-valuenow', '60')
})

test('the computer stays awake for a call and no longer, and the line window is never slowed down', async ({ desk: { app, page } }) => {
  await readyToPractise(page)
  await app.evaluate(({ powerSaveBlocker }) => {
    const [start, stop] = [powerSaveBlocker.start.bind(powerSaveBlocker), powerSaveBlocker.stop.bind(powerSaveBlocker)]
    const running = new Set<number>()
    powerSaveBlocker.start = (kind) => {
      const id = start(kind)
      running.add(id)
      return id
    }
    powerSaveBlocker.stop = (id) => {
      running.delete(id)
      return stop(id)
    }
    Object.assign(globalThis, { blockers: running })
  })
  const awake = () => app.evaluate(() => (globalThis as unknown as { readonly blockers: ReadonlySet<number> }).blockers.size)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')
  expect(await awake()).toBe(1)
  await page.keyboard.press('Shift+Escape')
  await expect(state(page)).toHaveText('通話終了')
  expect(await awake()).toBe(0)
  const throttled = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .flatMap((contents) => (contents.getURL().includes('/line/') ? [contents.getBackgroundThrottling()] : []))
  )
  expect(throttled).toEqual([false])
})
