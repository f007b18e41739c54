import type { moment as japanese } from '../ja/moment'
import type { TextsOf } from '../texts'

export const moment: TextsOf<typeof japanese> = {
  hint: { call: 'next Tue 14:00, in 3 business days', meeting: 'next Tue 14:00, 7/17 10:30', day: '31 Mar 2027, 2027/3/31' },
  unknown: 'Not understood as a time. Try: next Tue 14:00, in 3 business days, tomorrow morning',
  unknownDay: 'Not understood as a day. Try: 31 Mar 2027, 2027/3/31',
  ambiguous: 'An hour or a day? Write {{number}}:00, or the month with {{number}}',
  timeMissing: 'a time of day is needed too',
  better: 'Take {{at}}',
  warning: {
    past: 'in the past',
    holiday: 'a holiday',
    weekend: 'not a working weekday',
    outside_hours: 'outside calling hours',
    noon: 'lunch time',
    other_weekday: 'the date falls on another weekday'
  },
  suggestions: 'Usual times',
  suggestion: {
    soon: 'In 30 minutes {{at}}',
    laterToday: 'Today {{at}}',
    nextDay: 'Next working day {{at}}',
    days2: '2 business days {{at}}',
    days3: '3 business days {{at}}',
    nextWeek: 'Same weekday next week {{at}}',
    monthEnd: 'End of month {{at}}',
    month1: '1 month {{at}}',
    months3: '3 months {{at}}',
    months6: 'Half a year {{at}}',
    nextTerm: 'Next term {{at}}'
  }
}
