import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readyToPractise, region, state, step } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskDisk: 64 * 1024 * 1024 })

test('on a full disk the call goes on, typing stays, and all of it is saved by itself once there is room', async ({ desk }) => {
  test.setTimeout(180_000)
  // the log of a fresh start has no room in it yet
  await desk.restart('close')
  const { page, profile } = desk
  await readyToPractise(page)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中')

  await test.step('with the reserve everything is recorded as ever', async () => {
    fillUp(profile)
    await page.keyboard.press('t')
    await page.keyboard.type('空きがない時のメモ')
    await expect(page.getByRole('alert').filter({ hasText: 'ディスクの空きが残りわずかです' })).toBeVisible()
    await expect.poll(() => savedFacts(page)).toContain('空きがない時のメモ')
    await seen(page, 'low')
  })

  await test.step('without it the note stays on the screen and the script goes on', async () => {
    fillUp(profile)
    await page.keyboard.type('、続き')
    await expect(page.getByRole('alert').filter({ hasText: '保存できません' })).toBeVisible()
    await expect(page.getByLabel('事実')).toHaveValue(/続き/)
    expect(await savedFacts(page)).not.toContain('続き')
    await page.keyboard.press('Escape')
    await page.keyboard.press('1')
    await expect(step(page)).toContainText('受付に名乗る')
    await seen(page, 'full')
    await page.keyboard.press('Shift+Escape')
    await expect(state(page)).toHaveText('通話終了')
    await page.keyboard.press('q')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'ディスクの空き容量が足りません' })).toBeVisible()
  })

  await test.step('once there is room it is all written, and the call can be closed', async () => {
    makeRoom(profile)
    await expect(page.getByText('保存できません')).toHaveCount(0, { timeout: 30_000 })
    await expect.poll(() => savedFacts(page)).toContain('続き')
    await page.keyboard.press('Control+Enter')
    await expect(state(page)).toHaveText('待機中')
  })

  await test.step('and is there after a crash', async () => {
    await desk.restart('kill')
    await expect(region(desk.page, 'リード')).toBeVisible()
    await expect(state(desk.page)).toHaveText('待機中')
  })
})

async function savedFacts(page: Page): Promise<string> {
  const answer = await page.evaluate(() => window.desk.calls['desk.snapshot']())
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value.note?.facts ?? ''
}

async function seen(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`) })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  }
}

/** Leaves no room for another page. */
function fillUp(folder: string): void {
  for (let size = 4 * 1024 * 1024; size >= 4096; size /= 4)
    for (let full = false; !full; ) {
      try {
        writeFileSync(path.join(folder, 'filler'), Buffer.alloc(size), { flag: 'a' })
      } catch {
        full = true
      }
    }
}

function makeRoom(folder: string): void {
  rmSync(path.join(folder, 'filler'))
}
