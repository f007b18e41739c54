import type { CDPSession, Page } from '@playwright/test'

/** Types as a Japanese input method does: kana under composition, keys that belong to the method, then the text that is decided on. */
export class JapaneseTyping {
  #session: CDPSession | undefined

  constructor(private readonly page: Page) {}

  /**
   * Composes `reading`, presses the keys that turn it into words (space, arrows, Enter, and Ctrl+Enter by a slip) while it is composed, and
   * decides on `text`.
   */
  async type(reading: string, text: string): Promise<void> {
    const session = await this.#open()
    for (let length = 1; length <= reading.length; length += 1) await this.#compose(session, reading.slice(0, length))
    await this.#compose(session, text)
    for (const slip of [{ key: ' ' }, { key: 'ArrowDown' }, { key: 'Enter' }, { key: 'Enter', modifiers: 2 }, { key: 'Escape' }])
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, ...slip })
    await session.send('Input.insertText', { text })
  }

  async #compose(session: CDPSession, text: string): Promise<void> {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }

  async #open(): Promise<CDPSession> {
    this.#session ??= await this.page.context().newCDPSession(this.page)
    return this.#session
  }
}
