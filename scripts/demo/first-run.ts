import type { DeskPage } from './desk-page'
import type { Camera } from './screens'
import { words } from './words'

/** Whom the screens show: a made-up rep of the made-up company whose product the shipped script is about. */
const REP = { name: '佐々木 葵', company: '在庫ノート株式会社' }

/** Answers the questions of the first start as a person would, by keys: who sits here, and that a file of one's own comes next. */
export async function firstRun({ page, call }: DeskPage, camera: Camera): Promise<void> {
  const form = page.getByRole('form', { name: words.welcome.form })
  await form.getByRole('textbox', { name: words.settings.name }).fill(REP.name)
  await form.getByRole('textbox', { name: words.welcome.company }).fill(REP.company)
  await camera.take('first-run')
  await form.getByRole('radio', { name: words.welcome.lists.own.title }).press('Space')
  await page.keyboard.press('Control+Enter')
  // the import is opened again once the desk is prepared
  const wizard = page.getByRole('dialog', { name: words.import.title })
  await wizard.waitFor()
  await page.keyboard.press('Escape')
  await wizard.waitFor({ state: 'hidden' })
  await call.waitFor()
}
