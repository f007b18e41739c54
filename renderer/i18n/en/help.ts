import type { help as japanese } from '../ja/help'
import type { TextsOf } from '../texts'

export const help: TextsOf<typeof japanese> = {
  title: 'Keyboard shortcuts',
  intro: 'In a field, single letters are typing. While Japanese is being composed, no key is a command.',
  keys: 'Key',
  inField: 'Also while typing',
  none: 'From the menu',
  branches: 'Choose what the other side said',
  branchKeys: '1–9',
  branchInField: 'Alt+1–9',
  leaveField: 'Leave the field, back to the desk',
  outcomeNote: 'While typing, press them with Alt.'
}
