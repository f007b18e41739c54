import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { DeskBridge } from '../../shared/contract/desk-bridge'
import type { Desk } from './launch-desk'

/** Imports one lead for each number, in this order, as the wizard does. */
export async function importLeads({ app, page, profile }: Desk, numbers: readonly string[]): Promise<void> {
  const file = path.join(profile, 'leads.csv')
  const rows = numbers.map((number, index) => `青嶺商事${index + 1}株式会社,佐藤 ${index + 1}郎,${number},${numbers.length - index}`)
  await writeFile(file, `会社名,氏名,電話番号,スコア\r\n${rows.join('\r\n')}\r\n`)
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
  await importPicked(page)
  await page.locator('h2[data-rest="lead"]').waitFor()
}

function importPicked(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { calls } = (window as unknown as { readonly desk: DeskBridge }).desk
    const picked = await calls['import.pick']()
    if (!picked.ok || picked.value === null) throw new Error('no file was picked')
    const { token } = picked.value
    const preview = await calls['import.preview']({ token, options: {} })
    const scripts = await calls['import.scripts']()
    if (!preview.ok || !scripts.ok) throw new Error('the file could not be read')
    const { encoding, delimiter, mapping } = preview.value
    const list = { name: '電話の試験', listKind: 'outbound', scriptId: scripts.value[0]?.id ?? '' } as const
    const target = { kind: 'new', ...list, source: '', acquiredOn: null, purpose: '', practice: false } as const
    const done = await calls['import.run']({ token, plan: { encoding, delimiter, mapping, target, policy: 'skip' } })
    if (!done.ok) throw new Error(done.error.code)
  })
}
