import type { person as japanese } from '../ja/person'
import type { TextsOf } from '../texts'

export const person: TextsOf<typeof japanese> = {
  title: "This person's data (hand out, erase)",
  handOut: 'Hand out what is kept',
  handOutText: 'Fields, numbers, calls, notes, answers, to-dos, mails, do-not-call and log, in one table.',
  xlsx: 'Export as Excel workbook',
  csv: 'Export as CSV',
  writing: 'Writing',
  written: '{{rows}} rows are in {{fileName}}.',
  show: 'Show in folder',
  erase: 'Erase',
  final: 'An erasure cannot be taken back. Backups and files written before still hold the data: delete those, too.',
  goes: 'What goes',
  fields: 'Name, kana, department, title, e-mail, fields of your own',
  counts: {
    numbers: 'telephone numbers: {{count}}',
    answers: 'answers: {{count}}',
    notes: 'call notes: {{count}}',
    todos: 'to-dos: {{count}}',
    mails: 'planned mails: {{count}}',
    handoffs: 'handoffs: {{count}}',
    behaviours: 'behaviour: {{count}}',
    recordings: '{{count}} recordings',
    log: 'contents of log entries: {{count}}'
  },
  stays: 'What stays',
  calls: 'calls: {{count}}, as figures with time, outcome and rep, but not to whom',
  forbidden: 'forbidden numbers: {{count}}, the number alone, but not whose',
  nothingStays: 'Nothing stays',
  mentioned: 'The name is in {{count}} notes or answers of other leads. These stay: search for them.',
  reason: 'Reason',
  reasons: {
    requested: 'Asked for by the person',
    consent_withdrawn: 'Consent withdrawn',
    purpose_ended: 'No longer needed',
    mistake: 'Entered by mistake'
  },
  typeName: 'To confirm, type “{{name}}”',
  run: "Erase this person's data",
  erasing: 'Erasing',
  done: 'Erased',
  doneText: 'Nothing in the database tells of this person any more. The log only says who erased somebody, when and for which reason.'
}
