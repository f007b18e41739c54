import type { outcome as japanese } from '../ja/outcome'
import type { TextsOf } from '../texts'

export const outcome: TextsOf<typeof japanese> = {
  panel: 'Outcome',
  group: { not_reached: 'Not reached', reception: 'Reception', person: 'Person', ending: 'Ending' },
  suggested: 'suggested',
  beforeCall: 'Once a call has begun, its outcome is chosen here.',
  choose: 'Choose an outcome, and what saving it will do appears here.',
  details: 'Details of {{outcome}}',
  cancel: 'Choose another',
  save: 'Save, next lead',
  onSave: 'Saving:',
  missing: 'Still needed: {{parts}}',
  required: 'required',
  optional: 'optional',
  part: {
    follow_up: 'Next call',
    reason: 'Reason',
    dnc_scope: 'What is blocked',
    dnc_words: 'In their words',
    change: 'What changed',
    meeting_at: 'Meeting',
    meeting_place: 'Place',
    attendees: 'Attendees',
    mail_consent: 'Consent to mail',
    competitor: 'Competitor',
    contract_end: 'Contract ends',
    rest_months: 'Rest for',
    successor: 'Successor'
  },
  usual: 'Usual reasons',
  reasonHint: 'the reason as you heard it',
  scope: {
    number: 'This number only',
    person: 'This person',
    department: 'The department',
    company: 'The whole company',
    group: 'The whole group'
  },
  dncWordsHint: 'word for word',
  change: { moved: 'Moved', cancelled: 'Cancelled' },
  placeHint: 'address, or web meeting',
  placeWeb: 'Web meeting',
  placeVisit: 'Visit',
  attendeesHint: 'from both sides',
  consentYes: 'May be mailed',
  consentNo: 'No mail',
  competitorHint: 'product chosen or compared',
  restNone: 'End without a rest',
  rest6: '6 months',
  rest12: '12 months',
  successorHint: 'department and name',
  problem: {
    follow_up_in_past: 'the next call lies in the past',
    follow_up_too_late: 'the next call must be by {{latest}}',
    meeting_in_past: 'the meeting lies in the past'
  },
  plan: {
    level: 'level {{level}}',
    sameEntry: 'can be dialled again at once',
    callback: 'you call on {{at}}',
    callbackOther: '{{owner}} calls on {{at}}',
    callbackAnyone: 'next call {{at}}',
    retry: 'tried again from {{at}}',
    rest: 'rests until {{at}}',
    out: 'leaves the queue',
    sixCallOut: 'six attempts: leaves the queue',
    noNumber: 'no number left: leaves the queue',
    wrongNumber: 'the number is marked as wrong',
    companyRest: 'the company rests until {{at}}',
    dnc: '{{scope}} is never called again',
    handoff: 'meeting {{at}} handed to field sales',
    cancelsHandoff: 'the earlier handoff is cancelled',
    todo: 'to-do “{{todo}}” {{at}}',
    consentYes: 'consent to mail is stored',
    consentNo: 'no mail is stored',
    mail: 'mail “{{template}}” drafted {{dates}}',
    stopsMails: 'all mail stops',
    hearingGaps: 'required and not heard: {{fields}}',
    attempts: '{{attempts}} attempts without reaching them'
  },
  dncTarget: {
    number: 'this number',
    person: 'this person',
    department: 'this department',
    company: 'this company',
    group: 'this group'
  },
  mail: {
    not_reached_1: 'We called you',
    not_reached_2: 'When is convenient?',
    progress: 'How is it going?',
    material: 'Material',
    status: 'Where do you stand?',
    budget_season: 'Budget season',
    thanks: 'Thanks and confirmation'
  },
  undo: {
    action: 'Undo',
    saved: 'Saved: {{outcome}} ({{lead}})',
    corrected: 'Corrected: {{outcome}} ({{lead}})',
    left: '{{seconds}} s left'
  },
  correction: {
    title: 'Correct the outcome',
    open: 'Correct the last outcome',
    about: 'Call of {{at}}: its outcome is “{{outcome}}”. Choose the right one.',
    onSave: 'Correcting:',
    takenBack: 'Taken back:',
    recordOnly:
      'There was a later call, so only the record and the figures change. Place in the queue, to-dos and mails stay as they are now.',
    leadOnly: 'This correction would lift a do-not-call, which only a team lead may do.',
    save: 'Correct',
    cancel: 'Cancel'
  },
  takenBack: {
    todo_gone: 'to-do “{{todo}}” {{at}} goes',
    todo_back: 'to-do “{{todo}}” {{at}} is open again',
    mail_gone: 'mail “{{template}}” of {{date}} is not drafted',
    mail_back: 'mail “{{template}}” of {{date}} is drafted after all',
    meeting_gone: 'handoff of the meeting {{at}} goes',
    meeting_back: 'handoff of the meeting {{at}} stands again',
    dnc_lifted: 'do-not-call of {{scope}} is lifted (its record stays)',
    company_called_again: 'the company rests no longer',
    number_usable: 'the number is no longer marked wrong',
    others_back: '{{places}} places that left with it return to the queue'
  },
  gaps: {
    warn: 'Still to be heard before an appointment: {{count}}',
    reason: 'Still to be heard before an appointment: {{count}}. Without them, say why',
    none: 'Everything required before an appointment was heard',
    why: 'Why without them',
    reasonHint: 'e.g. in a hurry; will be asked at the meeting'
  },
  join: ', '
}
