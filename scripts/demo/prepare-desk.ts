import type { DeskPage } from './desk-page'
import { words } from './words'

/** Ten times as fast as people talk: the quickest the settings offer. */
const SPEED = '10'
/** What the script says when a customer is to call back. */
const PHONE = '03-5000-9000'

/** Enters the rep's number, sets the practice line to play fast and silently, and daylight whatever the system prefers. */
export async function prepareDesk({ page }: DeskPage): Promise<void> {
  await inSettings(page, async (settings) => {
    await settings.getByRole('tab', { name: words.settings.own }).click()
    await settings.getByRole('textbox', { name: words.settings.phone }).fill(PHONE)
    await settings.getByRole('tab', { name: words.settings.telephone }).click()
    await settings.getByRole('combobox', { name: words.settings.speed }).selectOption(SPEED)
    await settings.getByRole('checkbox', { name: words.settings.sound }).uncheck()
    await chooseTheme(settings, words.settings.themes.light)
  })
}

export async function darken({ page }: DeskPage): Promise<void> {
  await inSettings(page, (settings) => chooseTheme(settings, words.settings.themes.dark))
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor()
}

type Settings = ReturnType<DeskPage['page']['getByRole']>

async function chooseTheme(settings: Settings, name: string): Promise<void> {
  await settings.getByRole('tab', { name: words.settings.screen }).click()
  await settings.getByRole('radio', { name }).press('Space')
}

async function inSettings(page: DeskPage['page'], change: (settings: Settings) => Promise<void>) {
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: words.settings.title })
  await change(settings)
  await page.keyboard.press('Escape')
  await settings.waitFor({ state: 'hidden' })
}
