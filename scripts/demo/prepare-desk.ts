import type { DeskPage } from './desk-page'
import { words } from './words'

/** Ten times as fast as people talk: the quickest the settings offer. */
const SPEED = '10'

/** Sets the practice line to play fast and silently, and daylight whatever the system prefers. */
export async function prepareDesk({ page }: DeskPage): Promise<void> {
  await inSettings(page, async (settings) => {
    await settings.getByRole('combobox', { name: words.settings.speed }).selectOption(SPEED)
    await settings.getByRole('checkbox', { name: words.settings.sound }).uncheck()
    await settings.getByRole('radio', { name: words.settings.themeLight }).press('Space')
  })
}

export async function darken({ page }: DeskPage): Promise<void> {
  await inSettings(page, (settings) => settings.getByRole('radio', { name: words.settings.themeDark }).press('Space'))
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor()
}

async function inSettings(page: DeskPage['page'], change: (settings: ReturnType<DeskPage['page']['getByRole']>) => Promise<void>) {
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: words.settings.title })
  await change(settings)
  await page.keyboard.press('Escape')
  await settings.waitFor({ state: 'hidden' })
}
