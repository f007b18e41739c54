import type { phone as japanese } from '../ja/phone'
import type { TextsOf } from '../texts'

export const phone: TextsOf<typeof japanese> = {
  redial: 'Redial the last number',
  callBack: 'Call back the latest missed call',
  cameIn: 'They called',
  practise: 'Practise an incoming call',
  incoming: {
    label: 'Incoming call',
    ringing: 'Incoming',
    answering: 'Answering',
    unknown: 'Unknown number',
    withheld: 'Number withheld',
    last: 'Last {{at}} {{outcome}}',
    never: 'No call on record yet',
    more: '{{count}} more lead(s) with this number',
    unknownDetail: 'Answering makes a record in the list “Incoming”',
    answer: 'Answer',
    holdAndAnswer: 'Hold and answer',
    hangUpAndAnswer: 'End this call and answer',
    reject: 'Reject'
  },
  other: {
    label: 'The other call',
    waiting: 'On hold',
    consult: 'Consultation',
    extension: 'Extension {{number}}',
    customerHeld: 'The customer is on hold',
    customerHeard: 'You are talking to the customer',
    switch: 'Switch',
    hangup: 'End the other call',
    endConsult: 'Stop asking, go back',
    back: 'Back to the customer',
    join: 'Complete the transfer',
    ended: '{{reason}}. The customer is still on hold.'
  },
  transfer: {
    title: 'Transfer',
    of: 'The call with {{who}} is transferred',
    target: 'To (extension or telephone number)',
    help: 'Extensions have 2 to 6 digits. Digits and hyphens are read.',
    recent: 'Recent targets',
    ask: 'Ask first, then transfer',
    askDetail: 'The customer is put on hold while you talk to your colleague.',
    blind: 'Transfer now',
    blindDetail: 'The call is passed on without waiting for an answer, and you leave it.',
    working: 'Transferring',
    workingDetail: 'The call with the customer is not cut until the target is connected.',
    failed: 'The transfer failed. The call with the customer goes on. Check the number and try again, or promise to call back.',
    failedShort: 'The transfer failed. The call goes on',
    cannot: {
      practice: 'The practice line cannot transfer. Hold and a second incoming call can be practised.',
      manual: 'A call on your own phone is transferred by that phone.',
      sip: 'This telephone server does not support transfers. Ask the administrator.',
      twilio: 'Transfer and hold need the team’s call server. Enter it under Settings, Telephone.'
    },
    notTalking: 'A call can be transferred once somebody has answered.'
  },
  number: {
    title: 'Dial a number by hand',
    field: 'Telephone number',
    help: 'A number of a lead opens that lead and dials. Any other makes a record in the list “Dialled by hand”.',
    fromLink: 'Another program handed over this number. Nothing is dialled until you press “Dial this number”.',
    inCall: 'Save the outcome of the present call, then dial.',
    dial: 'Dial this number'
  },
  missed: {
    title: 'Missed calls',
    short: 'Missed',
    badge: '{{count}} missed call(s)',
    rejected: 'Rejected',
    list: 'List of missed calls',
    hint: '↑↓ to choose, Enter to call back',
    empty: 'No missed call is waiting',
    emptyDetail: 'Calls that nobody took are listed here, the latest first.',
    callBack: 'Call back',
    dismiss: 'Put away',
    inCall: 'Save the outcome of the present call, then call back.'
  }
}
