import type { Page } from '@playwright/test'

/**
 * A keyboard that counts. A key with its modifiers is one, as a hand presses it; what is typed into a field (a time, a name) is not counted,
 * because it is as long as it is.
 */
export class Keys {
  #pressed: string[] = []
  #count = 0

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    this.#count += 1
    this.#pressed.push(key.replace('Control', 'Ctrl').replace(/^[a-z]$/, (letter) => letter.toUpperCase()))
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
    this.#pressed.push(`「${text}」`)
  }

  get count(): number {
    return this.#count
  }

  /** Everything pressed, in order: `D Q Ctrl+Enter`. */
  get written(): string {
    return this.#pressed.join(' ')
  }
}
