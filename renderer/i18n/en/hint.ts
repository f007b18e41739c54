import type { hint as japanese } from '../ja/hint'
import type { TextsOf } from '../texts'

export const hint: TextsOf<typeof japanese> = {
  title: 'Hints for beginners',
  label: 'Hint',
  close: 'Put this hint away',
  show: 'Show hints',
  help: 'A hint goes once you have done what it says.',
  again: 'Show all hints again',
  dial: 'dials. On a sample lead, somebody who does not exist answers.',
  branch: 'Choose what they said by the number at its left. What to say next appears.',
  outcome: 'Choose how it ended by the key on its button. What saving will do is shown first.',
  save: 'saves and goes on to the next lead.',
  palette: 'finds any company, person or action.'
}
