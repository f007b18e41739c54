import type { backups as japanese } from '../ja/backups'
import type { TextsOf } from '../texts'

export const backups: TextsOf<typeof japanese> = {
  title: 'Backups',
  list: 'Backups so far',
  note: 'One is made of itself every day. Those made before an update or a restore are kept for two weeks.',
  none: 'There is none yet. The first one is made a minute after the start.',
  make: 'Make one now',
  making: 'Making a backup…',
  made: 'The backup is made.',
  choose: 'Restore the chosen one…',
  restoreTitle: 'Restore',
  leadOnly: 'Only the team lead can restore.',
  comparing: 'Comparing…',
  compared: 'With the backup of {{at}}',
  rows: { leads: 'Leads', calls: 'Calls', todos: 'Open to-dos', dnc: 'Do-not-call and caution' },
  present: 'Now',
  restored: 'Then',
  table: 'Counts before and after restoring',
  onlyPresent: '{{calls}} calls and {{leads}} leads that the backup does not know leave the desk.',
  carriedDnc: '{{count}} do-not-call entries made since are kept.',
  carriedErased: '{{count}} people who were erased since stay erased.',
  before: 'The present data becomes a backup first. Restoring that one brings everything back.',
  restarts: 'The app opens again by itself.',
  restore: 'Restore and open again',
  restoring: 'Checking the backup…',
  cancel: 'Cancel',
  done: {
    title: 'The backup of {{at}} was restored',
    keptDnc: '{{count}} do-not-call entries were kept.',
    keptErased: '{{count}} people stay erased.',
    undo: 'Take it back…',
    close: 'Close'
  }
}
