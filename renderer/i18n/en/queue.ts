import type { queue as japanese } from '../ja/queue'
import type { TextsOf } from '../texts'

export const queue: TextsOf<typeof japanese> = {
  skip: {
    title: 'Put this lead off',
    explanation: 'It comes back on the next business day. The reason is kept on record.',
    lead: '{{company}}, {{name}}',
    reason: 'Reason',
    other: 'In my own words',
    run: 'Put off, next lead',
    reasons: {
      colleague: 'A colleague is working on this company',
      prepare: 'I want to look something up first',
      timing: 'A bad time to reach them',
      data: 'Company or number needs checking',
      material: 'Material or a mail goes out first'
    }
  },
  why: {
    promise: 'Promised {{at}}',
    promiseNow: 'Promised {{at}}, now',
    promiseLate: 'Promised {{at}}, {{late}} late',
    ofAnother: " (a colleague's promise)",
    minutes: '{{minutes}} min',
    hours: '{{hours}} h',
    hoursMinutes: '{{hours}} h {{minutes}} min',
    days: '{{days}} d',
    hot: 'Hot lead, score {{score}}',
    hotBehaviour: 'Hot lead, score {{score}} · {{at}} {{title}}',
    retry: 'Good time for a retry',
    fresh: 'New lead',
    rest: 'In turn',
    outOfTurn: 'Opened out of turn',
    firstAttempt: 'First call',
    attempt: 'Call no. {{attempt}}',
    lastCall: 'Last {{day}} {{part}}: {{outcome}}',
    today: 'today',
    weekday: '{{weekday}}',
    part: { morning: 'morning', midday: 'noon', afternoon: 'afternoon', evening: 'evening' }
  }
}
