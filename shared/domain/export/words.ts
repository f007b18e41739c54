import type { OutcomeDefinition } from '../outcome/outcome-definition'
import type { Language } from './cell'

/** What a table is written in, and what the team calls its outcomes and hearing fields. */
export interface Words {
  readonly language: Language
  readonly outcomes: readonly OutcomeDefinition[]
  readonly fields: ReadonlyMap<string, string>
}

/** Stands for whoever was erased. */
export const ERASED: Readonly<Record<Language, string>> = { ja: '（削除済み）', en: '(erased)' }

export function outcomeLabel({ outcomes, language }: Words, code: string | null): string {
  if (code === null) return ''
  return outcomes.find((outcome) => outcome.code === code)?.label[language] ?? code
}
