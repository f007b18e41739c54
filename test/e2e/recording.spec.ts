import { writeFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { tone, wavFile } from '../sip-lab/tones'
import { readyToPractise, region, state } from '../support/desk-page'
import { test as deskTest, expect } from '../support/launch-desk'

/** A desk whose microphone hears a steady tone. */
const test = deskTest.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is needed
  deskSwitches: async ({}, use, testInfo) => {
    const microphone = testInfo.outputPath('microphone.wav')
    await writeFile(microphone, wavFile(tone(1_000, 48_000, 10)))
    await use(['--use-fake-device-for-media-stream', `--use-file-for-fake-audio-capture=${microphone}`])
  }
})
test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

const ANNOUNCEMENT = 'この通話は、応対品質の向上のため録音しております。'
const sign = (page: Page) => region(page, '通話').getByRole('status').filter({ hasText: '録音' })
const announcement = (page: Page) => page.getByRole('region', { name: '録音のお知らせ' })
const player = (page: Page) => page.getByRole('region', { name: '録音', exact: true })
const slider = (page: Page) => player(page).getByRole('slider', { name: '再生位置' })

/** As a team lead does it: a purpose first, and then the switch. */
async function switchOn(page: Page): Promise<void> {
  await page.evaluate(() => window.desk.calls['settings.change']({ role: 'lead', practiceSpeed: 1 }))
  await page.keyboard.press('Control+,')
  await page.getByRole('tab', { name: '通話の録音' }).click()
  const panel = page.getByRole('tabpanel')
  await expect(panel.getByRole('checkbox')).toBeDisabled()
  await panel.getByLabel('利用目的').fill('応対品質の向上')
  await panel.getByLabel('利用目的').press('Enter')
  await panel.getByRole('checkbox').press('Space')
  await expect(panel.getByRole('checkbox')).toBeChecked()
  await expect(panel.getByLabel('相手に伝える言葉')).toHaveValue(ANNOUNCEMENT)
}

async function violations(page: Page, part: string): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(part).setLegacyMode().analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Milliseconds of sound that are kept of the latest call. */
function recorded(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const snapshot = await window.desk.calls['desk.snapshot']()
    const callId = snapshot.ok ? snapshot.value.call.callId : null
    const answer = callId === null ? null : await window.desk.calls['recording.read']({ callId })
    return answer?.ok && answer.value?.state === 'kept' ? answer.value.milliseconds : 0
  })
}

test('a call of a list that a lead has switched on is announced, recorded with both sides, and played in its history', async ({
  desk
}, testInfo) => {
  const { page } = desk
  await readyToPractise(page)
  await switchOn(page)
  expect(await violations(page, '[role=tabpanel]')).toEqual([])
  await page.screenshot({ path: testInfo.outputPath('settings.png') })
  await page.keyboard.press('Escape')

  await expect(sign(page)).toHaveCount(0)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中', { timeout: 20_000 })
  await expect(sign(page)).toHaveText('録音中')
  await page.keyboard.press('1')
  await expect(announcement(page)).toContainText(ANNOUNCEMENT)
  await page.screenshot({ path: testInfo.outputPath('call.png') })
  await page.keyboard.press('1')
  await expect(announcement(page)).toHaveCount(0)
  // the reception answers, and is heard
  await expect(region(page, 'スクリプト')).toContainText('「')
  await expect(async () => expect(await callLength(page)).toBeGreaterThan(4_000)).toPass()
  await page.keyboard.press('Shift+Escape')
  await expect(state(page)).toHaveText('通話終了')
  await expect(sign(page)).toHaveCount(0)
  await expect.poll(() => recorded(page)).toBeGreaterThan(3_000)

  await page.keyboard.press('Control+h')
  const event = page.getByRole('button', { name: /通話.*録音あり/ })
  await event.press('Enter')
  await expect(player(page)).toContainText('目的：応対品質の向上')
  await expect(player(page)).toContainText(/自分 \d+%・相手 [1-9]\d*%/)
  await expect(player(page)).not.toContainText('自分 0%')
  // by keys alone: forward, back to the start, play, pause
  await slider(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /のうち 00:0[3-9]/)
  await page.keyboard.press('Home')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /のうち 00:00/)
  await page.keyboard.press('Space')
  await expect(player(page).getByRole('button', { name: '一時停止' })).toBeVisible()
  await page.keyboard.press('Space')
  await expect(player(page).getByRole('button', { name: '再生' })).toBeVisible()
  await player(page).getByRole('radio', { name: '×2', exact: true }).press('Space')
  await expect(player(page).getByRole('radio', { name: '×2', exact: true })).toBeChecked()
  const box = await slider(page).boundingBox()
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /のうち 00:0[1-9]/)
  for (const [theme, width, height] of [
    ['light', 1_280, 800],
    ['dark', 1_920, 1_080]
  ] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
    await page.setViewportSize({ width, height })
    expect(await violations(page, '[role=dialog]')).toEqual([])
    await page.screenshot({ path: testInfo.outputPath(`player-${theme}.png`) })
  }

  // a lead may erase it, after a question; the history says that there was one
  await player(page).getByRole('button', { name: '録音を消去' }).click()
  await player(page).getByRole('button', { name: '消去する' }).click()
  await expect(player(page)).toContainText('佐々木 葵')
  await expect(slider(page)).toHaveCount(0)
})

test('what was being recorded when the app was killed is there at the next start', async ({ desk }) => {
  await readyToPractise(desk.page)
  await switchOn(desk.page)
  await desk.page.keyboard.press('Escape')
  await desk.page.keyboard.press('d')
  await expect(sign(desk.page)).toHaveText('録音中', { timeout: 20_000 })
  await expect(async () => expect(await callLength(desk.page)).toBeGreaterThan(4_000)).toPass()
  await desk.restart('kill')
  await expect.poll(() => recorded(desk.page)).toBeGreaterThan(1_000)
  await desk.page.keyboard.press('Control+h')
  await desk.page.getByRole('button', { name: /通話.*録音あり/ }).press('Enter')
  await expect(player(desk.page)).toContainText('アプリが終了し、途中まで')
})

test.describe('on a disk with hardly any room', () => {
  test.use({ deskDisk: 64 * 1024 * 1024 })

  test('the call goes on without a recording, and the rep is told', async ({ desk: { page } }) => {
    await readyToPractise(page)
    await switchOn(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('d')
    await expect(sign(page)).toHaveText('録音できません', { timeout: 20_000 })
    await expect(state(page)).toHaveText('通話中')
    await page.keyboard.press('1')
    await expect(region(page, 'スクリプト').locator('h2').last()).toContainText('受付に名乗る')
    await expect(announcement(page)).toHaveCount(0)
    await page.keyboard.press('Shift+Escape')
    await expect(state(page)).toHaveText('通話終了')
  })
})

/** How long the call has been talked in, by the desk's own clock. */
function callLength(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const snapshot = await window.desk.calls['desk.snapshot']()
    if (!snapshot.ok || snapshot.value.call.answeredAt === null) return 0
    return snapshot.value.now - snapshot.value.call.answeredAt
  })
}
