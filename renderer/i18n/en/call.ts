import type { call as japanese } from '../ja/call'
import type { TextsOf } from '../texts'

export const call: TextsOf<typeof japanese> = {
  panel: 'Call',
  phase: {
    idle: 'Ready',
    checking: 'Checking',
    dialling: 'Dialling',
    ringing: 'Ringing',
    offered: 'Incoming',
    answering: 'Answering',
    talking: 'Talking',
    held: 'On hold',
    ended: 'Ended'
  },
  dial: 'Dial',
  again: 'press D again to dial',
  mute: 'Mute',
  hold: 'Hold',
  digits: { open: 'Send tones', field: 'Digits to send', close: 'Close', keys: 'Keypad' },
  answered: 'They answered',
  hangup: 'Hang up',
  about: '~{{duration}}',
  ownPhone: 'Your own phone may still be connected.',
  chooseOutcome: 'choose the outcome below',
  media: { good: 'Sound is good', poor: 'Sound is unsteady', lost: 'No sound is coming through', external: 'On your own phone' },
  end: {
    local_hangup: 'You hung up',
    rejected: 'You declined the call',
    missed: 'It ended before it was answered',
    transferred: 'Transferred',
    remote_hangup: 'They hung up',
    busy: 'The line was busy',
    no_answer: 'Nobody answered',
    voicemail: 'A voicemail answered',
    declined: 'The call was declined',
    unknown_number: 'This number is not in service'
  },
  refused: {
    do_not_call: 'Do not call ({{scope}})',
    unreadable_number: 'This cannot be read as a number',
    wrong_number: 'The number is marked as wrong',
    foreign_number: 'This number is not one of the lead’s',
    emergency_number: '110, 118 and 119 cannot be dialled',
    premium_number: 'A premium number (0990)',
    practice_only: 'Practice leads can be dialled on the practice line only',
    closed: 'Outside calling hours (until {{at}})',
    line_busy: 'A call is going on',
    open_outcome: '{{calls}} call(s) still need an outcome',
    leased: '{{owner}} is working on this lead'
  },
  warning: {
    caution: 'Marked with caution ({{scope}})',
    early: 'It is early (before 9:30)',
    lunch: 'It is lunch time',
    late: 'It is late (after 17:00)',
    company_resting: 'Reception refused; the company rests until {{until}}',
    tried_lately: 'This number was called at {{at}}',
    practice_on_real: 'The practice line rings nobody, yet what you save counts for real',
    company_called_today: 'This company was called today at {{at}}'
  },
  scope: { number: 'number', person: 'person', department: 'department', company: 'company', group: 'group' },
  manualTitle: 'Call with your own phone',
  manualSteps: 'Scan the code to dial → press “They answered” when they do',
  openPhone: 'Open in this computer’s phone app',
  qr: 'QR code that dials {{number}}'
}
