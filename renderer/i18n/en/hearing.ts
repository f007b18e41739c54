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
  required: '(required)',
  requiredHelp: 'The team wants this heard before an appointment',
  inPanel: 'noted in the panel',
  stage: {
    title: 'Stage',
    name: { untouched: 'untouched', begun: 'begun', half: 'half or more', complete: 'all required heard' },
    formula: '{{heard}} heard + {{guessed}} guessed × 0.5 = {{points}} of {{of}}',
    required: 'Required: {{fields}}'
  },
  none: 'There are no hearing items.'
}
