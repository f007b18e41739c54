import type { desk as japanese } from '../ja/desk'
import type { TextsOf } from '../texts'

export const desk: TextsOf<typeof japanese> = {
  list: 'Call list',
  noList: 'No list',
  remaining: '{{waiting}} of {{total}} left',
  practiceList: 'Practice',
  importList: 'Import a list',
  today: 'Today',
  figures: { dials: 'Dials', connects: 'Connects', persons: 'Persons', appointments: 'Meetings' },
  search: 'Find',
  settings: 'Settings',
  line: 'Line',
  linePractice: 'Practice',
  lineManual: 'My phone',
  lineSip: 'SIP phone',
  lineTwilio: 'Twilio',
  persona: 'Who answers in practice',
  anyPersona: 'Anybody',
  nameless: 'No name yet',
  kind: { inbound: 'Inbound', outbound: 'Outbound', dormant: 'Dormant', first_use: 'First use' },
  idle: {
    noList: {
      title: 'Import a call list to begin',
      body: 'Choose a CSV file as your spreadsheet saves it. Encoding and telephone numbers are read and tidied, and every repair is reported.',
      sample:
        'To practise first, there is a sample of 200 people who do not exist. Everything can be tried with them on the practice line.',
      addSample: 'Practise with the sample'
    },
    steps: {
      import: { title: 'Import a list', body: 'Encodings and numbers are tidied, duplicates left out.' },
      call: { title: 'Call', body: 'The desk shows whom to call, why now, and what to say.' },
      outcome: { title: 'Record the outcome', body: 'To-dos and retries follow by themselves.' }
    },
    finished: {
      title: 'This list is finished',
      body: 'Switch to another list or import a new one. Finished leads can still be opened from the search.'
    },
    nothingDue: {
      title: 'No lead is due now',
      nextAt: 'The next one is due {{at}}. Press “Next lead” when the time has come.',
      unknown: 'Every waiting lead is with another rep or resting.',
      next: 'Next lead'
    },
    closed: {
      night: 'No calls at night',
      before: 'Calling hours have not begun',
      after: "Today's calling hours are over",
      weekend: 'This list is not called today',
      holiday: 'No calls on a holiday',
      opensAt: 'Calls can begin {{at}}. You can open leads and prepare meanwhile.'
    },
    open: 'See what is coming'
  },
  silent: {
    title: 'The app is not answering',
    body: 'What you typed is saved. Connect again, or restart the app.',
    retry: 'Connect again'
  }
}
