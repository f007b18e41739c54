export const moment = {
  hint: { call: '来週火曜の14時、3営業日後、月末', meeting: '来週火曜の14時、7/17 10:30', day: '来年3月末、2027/3/31' },
  unknown: '日時として読めません。例：来週火曜の14時、3営業日後、明日午前',
  unknownDay: '日付として読めません。例：来年3月末、2027/3/31',
  ambiguous: '「{{number}}日」か「{{number}}時」か、日・時を付けてください',
  timeMissing: '時刻も入れてください',
  better: '{{at}} にする',
  warning: {
    past: '過ぎています',
    holiday: '休日です',
    weekend: '休業の曜日です',
    outside_hours: '架電時間の外です',
    noon: '昼休みです',
    other_weekday: '曜日が日付と違います'
  },
  suggestions: '日時の候補',
  suggestion: {
    soon: '30分後 {{at}}',
    laterToday: '今日 {{at}}',
    nextDay: '次の営業日 {{at}}',
    days2: '2営業日後 {{at}}',
    days3: '3営業日後 {{at}}',
    nextWeek: '来週の同じ曜日 {{at}}',
    monthEnd: '月末 {{at}}',
    month1: '1か月後 {{at}}',
    months3: '3か月後 {{at}}',
    months6: '半年後 {{at}}',
    nextTerm: '来期 {{at}}'
  }
} as const
