import type { Page } from '@playwright/test'
import type { DeskCallName, DeskInput, DeskOutput } from '../../shared/contract/desk-calls'
import type { DeskSnapshot } from '../../shared/contract/desk-snapshot'
import { DeskPage } from '../demo/desk-page'

const PATIENCE_MILLISECONDS = 8_000
const LOOK_MILLISECONDS = 15

/** The desk as the driver sees it: main's own answers, and beside them what the screen shows. */
export class CrashDesk {
  readonly screen: DeskPage

  constructor(readonly page: Page) {
    this.screen = new DeskPage(page)
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key)
  }

  async call<Name extends DeskCallName>(name: Name, input: DeskInput<Name>): Promise<DeskOutput<Name>> {
    const answer = await this.page.evaluate(([asked, given]) => (window.desk.calls[asked] as (input: unknown) => Promise<unknown>)(given), [
      name,
      input
    ] as const)
    const { ok, value, error } = answer as { ok: boolean; value: DeskOutput<Name>; error: { code: string } }
    if (!ok) throw new Error(`${name}: ${error.code}`)
    return value
  }

  snapshot(): Promise<DeskSnapshot> {
    return this.call('desk.snapshot', undefined)
  }

  /** Waits until main says so; undefined when it never does. */
  async until(holds: (desk: DeskSnapshot) => boolean, patience = PATIENCE_MILLISECONDS): Promise<DeskSnapshot | undefined> {
    const deadline = Date.now() + patience
    for (;;) {
      const desk = await this.snapshot()
      if (holds(desk)) return desk
      if (Date.now() > deadline) return undefined
      await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS))
    }
  }

  /** Waits until the screen shows the text. */
  async sees(text: string): Promise<void> {
    await this.page.waitForFunction((words) => (document.body.textContent ?? '').includes(words), text)
  }

  /** Types as a person does, key by key, and tells of each once the page has it. */
  async type(text: string, pause: () => number, arrived: (character: string, at: number) => void): Promise<void> {
    for (const character of text) {
      await this.page.keyboard.type(character)
      arrived(character, Date.now())
      await this.page.waitForTimeout(pause())
    }
  }

  /** Waits until the form of an outcome has the focus; false when it never does. */
  formHasFocus(): Promise<boolean> {
    const inForm = this.page.waitForFunction(() => document.activeElement?.closest('[data-part]') !== null, undefined, { timeout: 2_000 })
    return inForm.then(
      () => true,
      () => false
    )
  }

  /** On to the next field that takes text; false when there is none. */
  async tabToText(): Promise<boolean> {
    for (let presses = 0; presses < 12; presses += 1) {
      if (
        await this.page.evaluate(
          () => document.activeElement?.closest('[data-part]') && /^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)
        )
      )
        return true
      await this.press('Tab')
    }
    return false
  }

  /** Out of whatever field has the focus: letters are commands again. */
  async leaveFields(): Promise<void> {
    for (let presses = 0; presses < 3 && (await this.inField()); presses += 1) await this.press('Escape')
  }

  private inField(): Promise<boolean> {
    return this.page.evaluate(
      () => /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '') || document.querySelector('[role=dialog]') !== null
    )
  }
}
