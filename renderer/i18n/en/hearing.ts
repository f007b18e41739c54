import type { hearing as japanese } from '../ja/hearing'
import type { TextsOf } from '../texts'

export const hearing: TextsOf<typeof japanese> = {
  panel: 'Hearing',
  title: 'BANTCH',
  custom: 'Other questions',
  unknown: 'unknown',
  guessed: 'guessed',
  heard: 'heard',
  noValue: '–',
  firstGap: 'ask next',
  choices: 'Choices',
  value: 'Answer',
  words: 'In their words',
  wordsHint: 'as you heard it',
  confidence: 'How sure',
  save: 'Record',
  withdraw: 'Take back',
  earlier: 'Earlier answers',
  quote: '“{{words}}”',
  more: 'Show {{count}} more, still unknown',
  fewer: 'Hide the unknown ones',
  none: 'There are no hearing items.'
}
