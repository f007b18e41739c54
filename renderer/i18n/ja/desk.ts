export const desk = {
  list: '架電リスト',
  noList: 'リストなし',
  remaining: '残り {{waiting}} / {{total}}',
  practiceList: '練習用',
  importList: 'リストを取り込む',
  today: '今日の件数',
  figures: { dials: '架電', connects: '通電', persons: '担当者', appointments: 'アポ' },
  search: 'さがす',
  settings: '設定',
  line: '回線',
  linePractice: '練習',
  lineManual: '自分の電話',
  lineSip: 'SIP電話',
  lineTwilio: 'Twilio',
  persona: '練習の相手',
  anyPersona: 'おまかせ',
  nameless: '名前が未設定',
  kind: { inbound: '反響', outbound: '開拓', dormant: '休眠', first_use: '初回利用' },
  idle: {
    noList: {
      title: '架電リストを取り込むと、仕事が始まります',
      body: '表計算から書き出したCSVをそのまま選べます。文字コードや番号の書き方は読み取って整え、直した箇所を報告します。',
      sample: '練習から始めるなら、実在しない200件の見本があります。練習回線で一通り試せます。',
      addSample: '見本で練習する'
    },
    steps: {
      import: { title: 'リストを取り込む', body: '文字コードと番号を整え、重複を除きます。' },
      call: { title: '架電する', body: '次の相手とその理由、話す言葉が画面に出ます。' },
      outcome: { title: '結果を登録する', body: '次のToDoや再架電の予定は自動で決まります。' }
    },
    finished: {
      title: 'このリストの架電はすべて終わりました',
      body: '別のリストに切り替えるか、新しいリストを取り込んでください。終わったリードは検索からいつでも開けます。'
    },
    nothingDue: {
      title: 'いま架電するリードはありません',
      nextAt: '次は {{at}} です。時刻になったら「次のリード」で始められます。',
      unknown: '待っているリードはすべて、ほかの担当者が対応中か、休止中です。',
      next: '次のリード'
    },
    closed: {
      night: '夜間のため架電できません',
      before: '架電時間の前です',
      after: '今日の架電時間は終わりました',
      weekend: 'このリストの架電日ではありません',
      holiday: '祝日・休業日のため架電できません',
      opensAt: '{{at}} に架電を始められます。リードを開いて準備することはできます。'
    },
    open: 'これからのリードを見る'
  },
  silent: {
    title: 'アプリの本体が応答していません',
    body: '入力済みの内容は保存されています。もう一度つなぐか、アプリを再起動してください。',
    retry: 'もう一度つなぐ'
  }
} as const
