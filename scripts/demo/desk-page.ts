import type { Locator, Page } from '@playwright/test'
import { fill, words } from './words'

export type Phase = keyof typeof words.call.phase

/** How often a refused or warned wish to dial is looked at. */
const ANSWER_MILLISECONDS = 20_000

/** The desk as a person uses it: found by its words and roles, worked by keys, waited for by what it shows. */
export class DeskPage {
  readonly lead: Locator
  readonly script: Locator
  readonly hearing: Locator
  readonly note: Locator
  readonly call: Locator
  readonly outcome: Locator

  constructor(readonly page: Page) {
    const region = (name: string) => page.getByRole('region', { name, exact: true })
    this.lead = region(words.lead.panel)
    this.script = region(words.script.panel)
    this.hearing = region(words.hearing.panel)
    this.note = region(words.note.panel)
    this.call = region(words.call.panel)
    this.outcome = region(words.outcome.panel)
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key)
  }

  /** Whether there is somebody to call; otherwise the desk says why not. */
  async hasLead(): Promise<boolean> {
    await this.page.getByRole('main').getByRole('region').first().waitFor()
    return this.script.isVisible()
  }

  /** Why there is nobody to call: the heading and the sentence beneath it, which the keys follow. */
  async idleWords(): Promise<string> {
    const [text = ''] = await this.page.getByRole('main').getByRole('region').allInnerTexts()
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return lines.slice(0, 2).join('：')
  }

  seePhase(phase: Phase): Promise<void> {
    return this.call.getByText(words.call.phase[phase], { exact: true }).waitFor()
  }

  /** Who answers the next practice call. */
  async choosePersona(id: string): Promise<void> {
    const select = this.page.getByRole('combobox', { name: words.desk.persona })
    await select.selectOption(id)
    // out of the field, where letters are commands again
    await select.press('Escape')
  }

  /** Dials the chosen number; a warning is read and confirmed. */
  async dial(): Promise<void> {
    await this.press('d')
    const begun = this.call.getByText(words.call.phase.idle, { exact: true })
    const again = this.call.getByText(words.call.again)
    await Promise.race([begun.waitFor({ state: 'hidden', timeout: ANSWER_MILLISECONDS }), again.waitFor({ timeout: ANSWER_MILLISECONDS })])
    if (await again.isVisible()) await this.press('d')
    await begun.waitFor({ state: 'hidden' })
  }

  seeStep(title: string): Promise<void> {
    const heading = this.script.getByRole('heading', { level: 2 }).filter({ has: this.page.getByText(title, { exact: true }) })
    return heading.waitFor()
  }

  /** Chooses the branch with this label by the number printed beside it. */
  async chooseBranch(label: string): Promise<void> {
    const branches = this.script.getByRole('list', { name: words.script.branches }).getByRole('button')
    const branch = branches.filter({ hasText: startingWith(label) }).first()
    const key = await branch.getAttribute('aria-keyshortcuts')
    await this.press(key ?? '')
  }

  seeCaption(text: string): Promise<void> {
    return this.script.getByText(fill(words.hearing.quote, { words: text })).waitFor()
  }

  async answerQuestion(label: string, text: string): Promise<void> {
    const line = this.script.getByRole('textbox', { name: label, exact: true })
    await line.fill(text)
    await line.press('Escape')
  }

  /** Adds the customer's words to a hearing item that is answered already. */
  async addWords(item: string, text: string): Promise<void> {
    const row = this.hearing.getByRole('button', { expanded: false }).filter({ has: this.page.getByText(item, { exact: true }) })
    await row.press('Enter')
    const field = this.hearing.getByLabel(words.hearing.words, { exact: true })
    await field.fill(text)
    await field.press('Control+Enter')
    await field.waitFor({ state: 'hidden' })
  }

  seeProposal(outcome: string): Promise<void> {
    return this.script.getByText(fill(words.script.proposed, { outcome }), { exact: true }).waitFor()
  }
}

/** A button's text begins with its key. */
function startingWith(label: string): RegExp {
  return new RegExp(`^\\s*[1-9]?\\s*${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}
