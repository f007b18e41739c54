import type { exporting as japanese } from '../ja/export'
import type { TextsOf } from '../texts'

export const exporting: TextsOf<typeof japanese> = {
  title: 'Export',
  leadOnly: '{{label}} (team lead only)',
  what: 'What to export',
  subject: { calls: 'Call log', answers: 'Answers', todos: 'To-dos', leads: 'Leads' },
  about: {
    calls:
      'A row for each call, with its outcome, what it counts for (connected, person, conversation, appointment), seconds talked and note.',
    answers: "A row for each answer, with the customer's words; earlier answers that were replaced are in it, too.",
    todos: 'A row for each to-do.',
    leads: 'A row for each lead, under headers that the import reads as they are. Whoever was erased is not in it.'
  },
  filter: 'Filter',
  list: 'List',
  anyList: 'All lists',
  from: 'From',
  to: 'To',
  period: 'Period',
  periods: { today: 'Today', month: 'This month', lastMonth: 'Last month', all: 'All time' },
  outcomes: 'Outcome',
  anyOutcome: 'any',
  someOutcomes: '{{count}} chosen',
  rep: 'Rep',
  anyRep: 'Everybody',
  level: 'Level',
  anyLevel: 'Any',
  levelOf: 'Level {{level}}',
  practice: 'Practice',
  practices: { real: 'Without practice', practice: 'Only practice', all: 'Both' },
  todos: 'State',
  todoStates: { open: 'Only open ones', all: 'Done ones too' },
  format: 'Format',
  formats: { xlsx: 'Excel workbook', csv_utf8: 'CSV (UTF-8)', csv_cp932: 'CSV (Shift_JIS)' },
  formatHints: {
    xlsx: 'Dates are dates and telephone numbers are text: no leading 0 is lost.',
    csv_utf8: 'UTF-8 with a byte order mark, which Excel reads correctly.',
    csv_cp932: 'CP932, for older programs. Characters it cannot hold are listed before anything is written.'
  },
  safe: 'In CSV, an apostrophe stands before text that begins with = + - @, so that it does not run as a formula. Our own import takes it away again.',
  counting: 'Counting',
  rows: '{{rows}} rows will be written',
  none: 'Nothing matches',
  run: 'Export',
  confidential: 'The file holds personal data: mind where you keep it and whom you give it to. Who exported how many rows is logged.',
  phases: { checking: 'Looking for characters that cannot be written', writing: 'Writing', saving: 'Finishing the file' },
  progress: 'Progress',
  cancel: 'Stop',
  holes: {
    title: 'Shift_JIS (CP932) cannot hold some characters',
    summary: '{{kinds}} characters in {{count}} places',
    character: 'Character',
    count: 'Count',
    places: 'Where (the first three)',
    place: 'row {{row}} “{{column}}”',
    more: '{{count}} more',
    replace: 'Export with 〓 in their place',
    utf8: 'Export as UTF-8',
    back: 'Back to the filter'
  },
  done: {
    title: 'Exported',
    text: '{{rows}} rows are in {{fileName}}.',
    replaced: '{{count}} characters became 〓.',
    show: 'Show in folder',
    again: 'Export something else'
  }
}
