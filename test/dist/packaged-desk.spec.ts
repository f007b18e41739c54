import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { companyHeading, companyOf, readyToPractise, region, state } from '../support/desk-page'
import { executableIn, PACKAGES, unpackedApp } from '../support/packaged-app'
import { startPackagedDesk } from '../support/packaged-desk'

for (const name of PACKAGES) {
  test(`${name}: from the first start to a saved outcome, which is there after a restart`, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'toritsugi-package-'))
    const profile = path.join(folder, 'profile')
    const executable = executableIn(unpackedApp(name, path.join(folder, 'app')))
    try {
      const first = await startPackagedDesk(executable, profile)
      const called = await test
        .step('first run, a lead, a call and its outcome', async () => {
          const { page } = first
          await expect(page.getByRole('textbox', { name: '氏名' })).toBeFocused()
          await page.keyboard.type('佐々木 葵')
          await page.keyboard.press('Enter')
          await expect(page.getByRole('banner')).toContainText('練習用リスト')
          await readyToPractise(page, 'nobody')
          const company = await companyOf(page)
          await page.keyboard.press('d')
          await expect(state(page)).toHaveText('呼出中')
          await page.keyboard.press('q')
          await page.keyboard.press('Control+Enter')
          await expect(region(page, '架電結果').getByRole('status')).toContainText(`登録しました：不通（${company}`)
          await expect(companyHeading(page)).not.toHaveText(company)
          return company
        })
        .finally(first.close)

      const second = await startPackagedDesk(executable, profile)
      await test
        .step('after a restart the call is on file', async () => {
          const { page } = second
          await expect(page.getByRole('banner')).toContainText('佐々木 葵')
          await expect(companyHeading(page)).not.toHaveText(called)
          const today = await page.evaluate(async () => {
            const answer = await window.desk.calls['desk.snapshot'](undefined)
            return answer.ok ? answer.value.today.dials : null
          })
          expect(today).toBe(1)
        })
        .finally(second.close)
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  })
}
