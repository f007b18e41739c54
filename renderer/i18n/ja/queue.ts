export const queue = {
  skip: {
    title: 'このリードを後に回す',
    explanation: '翌営業日の順番に戻ります。理由は記録に残ります。',
    lead: '{{company}}　{{name}}',
    reason: '理由',
    other: '自分の言葉で書く',
    run: '後に回して次へ',
    reasons: {
      colleague: '同じ会社を他の担当者が対応中',
      prepare: '事前に調べてから架電する',
      timing: '今はつながりにくい時間帯',
      data: '会社名や番号の確認が必要',
      material: '先に資料やメールを送る'
    }
  },
  why: {
    promise: '約束 {{at}}',
    promiseNow: '約束 {{at}} の時刻',
    promiseLate: '約束 {{at}} を{{late}}過ぎ',
    ofAnother: '（他の担当者の約束）',
    minutes: '{{minutes}}分',
    hours: '{{hours}}時間',
    hoursMinutes: '{{hours}}時間{{minutes}}分',
    days: '{{days}}日',
    hot: 'ホットリード スコア{{score}}',
    hotBehaviour: 'ホットリード スコア{{score}} · {{at}} {{title}}',
    retry: '再架電の時間帯',
    fresh: '新しいリード',
    rest: '順番',
    outOfTurn: '順番外に開いたリード',
    firstAttempt: '初回',
    attempt: '{{attempt}}回目',
    lastCall: '前回 {{day}}{{part}} {{outcome}}',
    today: '今日',
    weekday: '{{weekday}}曜',
    part: { morning: '午前', midday: '昼', afternoon: '午後', evening: '夕方' }
  }
} as const
