import type { note as japanese } from '../ja/note'
import type { TextsOf } from '../texts'

export const note: TextsOf<typeof japanese> = {
  panel: 'Note',
  facts: 'Facts',
  interpretation: 'Reading',
  action: 'Action',
  factsHint: 'what you heard and saw',
  interpretationHint: 'what the facts mean, and why',
  actionHint: 'what to do next',
  consult: 'Ask the team lead for advice',
  beforeCall: 'You can write once a call has begun.'
}
