import type { startup as ja } from '../ja/startup'
import type { TextsOf } from '../texts'

export const startup: TextsOf<typeof ja> = {
  retry: 'Open again',
  restore: 'Restore the chosen backup',
  salvage: 'Save what can be read',
  useSalvaged: 'Start with what was saved',
  showFolder: 'Show the folder',
  copyDiagnostics: 'Copy diagnostics',
  quit: 'Quit',
  know: {
    newer: 'Opening it with an older version could damage it, so it was not opened. Update the app, or use a machine that has the update.',
    locked:
      'Two screens at work on one set of data would contradict each other. If you cannot find the other one, restarting the machine helps.',
    readOnly: 'Calls could not be recorded, so the desk was not opened. Once it is put right you can start from here.',
    full: 'Notes and outcomes could not be kept safely, so the desk was not opened. Once there is room you can start from here.',
    unreadable: 'The damaged file is never deleted: it can be examined after you restored or saved.',
    other: 'If opening again does not help, pass the diagnostics to your administrator.'
  },
  room: 'Free now: {{room}}',
  backups: 'Restore from a backup',
  noBackups: 'There is no backup yet. What can be read can be saved into a new file.',
  salvaged: 'Saved into a new file, which is not in use yet.',
  saved: 'Saved',
  lost: 'Lost',
  unknown: 'unknown',
  tables: {
    what: 'Records',
    lead: 'Leads',
    company: 'Companies',
    phone: 'Phone numbers',
    list_entry: 'Rows of lists',
    call: 'Calls',
    answer: 'Answers',
    note: 'Notes',
    todo: 'To-dos',
    dnc: 'Do-not-call',
    other: 'Other records'
  },
  working: {
    retry: 'Opening…',
    restore: 'Checking and restoring the backup…',
    salvage: 'Reading row by row…',
    useSalvaged: 'Keeping the damaged file and switching over…'
  },
  copied: 'The diagnostics were copied. They hold no names or numbers.'
}
