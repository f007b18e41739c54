export const phone = {
  redial: '直前の番号にもう一度かける',
  callBack: '最新の不在着信に折り返す',
  cameIn: '着信した通話',
  practise: '着信を練習する',
  incoming: {
    label: '着信',
    ringing: '着信',
    answering: '応答しています',
    unknown: '登録のない番号',
    withheld: '番号非通知',
    last: '前回 {{at}} {{outcome}}',
    never: '通話の記録はまだありません',
    more: 'ほか {{count}}件のリードと同じ番号',
    unknownDetail: '応答すると、リスト「着信」に記録を作ります',
    answer: '応答',
    holdAndAnswer: '保留して応答',
    hangUpAndAnswer: '今の通話を切って応答',
    reject: '拒否'
  },
  other: {
    label: 'もう一方の通話',
    waiting: '保留中',
    consult: '相談',
    extension: '内線 {{number}}',
    customerHeld: 'お客様は保留中です',
    customerHeard: 'お客様と通話中です',
    switch: '切り替え',
    hangup: 'もう一方を切る',
    endConsult: '相談をやめて戻る',
    back: 'お客様に戻る',
    join: '転送を完了する',
    ended: '{{reason}}。お客様は保留のままです。'
  },
  transfer: {
    title: '転送',
    of: '{{who}} との通話を転送します',
    target: '転送先（内線または電話番号）',
    help: '内線は2〜6桁。数字と、ハイフンが使えます。',
    recent: '最近の転送先',
    ask: '相談してから転送',
    askDetail: 'お客様を保留にして、先に転送先と話します。',
    blind: 'すぐに転送',
    blindDetail: '転送先の応答を待たずにつなぎ、通話から抜けます。',
    working: '転送しています',
    workingDetail: '転送先につながるまで、お客様との通話は切れません。',
    failed: '転送できませんでした。お客様との通話は続いています。番号を確かめて、もう一度転送するか、折り返しを約束してください。',
    failedShort: '転送できませんでした。通話は続いています',
    cannot: {
      practice: '練習回線では転送できません。保留と、もう一件の着信は練習できます。',
      manual: 'ご自分の電話での通話は、その電話機の操作で転送してください。',
      sip: '今の電話サーバーは転送に対応していません。管理者に確かめてください。',
      twilio: '転送と保留には、チームの通話サーバーが必要です。設定の「電話」で登録してください。'
    },
    notTalking: '転送は、相手とつながってから使えます。'
  },
  number: {
    title: '番号を入力して発信',
    field: '電話番号',
    help: 'リードにある番号なら、そのリードを開いて発信します。ない番号は、リスト「手入力」に記録を作ります。',
    fromLink: 'ほかのアプリから渡された番号です。「発信する」を押すまで電話はかかりません。',
    inCall: '今の通話の架電結果を登録すると、発信できます。',
    dial: '発信する'
  },
  missed: {
    title: '不在着信',
    short: '着信',
    badge: '不在着信 {{count}}件',
    rejected: '拒否',
    list: '不在着信の一覧',
    hint: '↑↓ で選び、Enter で折り返します',
    empty: '折り返していない着信はありません',
    emptyDetail: '出られなかった着信が、新しい順に並びます。',
    callBack: '折り返す',
    dismiss: '片付ける',
    inCall: '今の通話の架電結果を登録すると、折り返せます。'
  }
} as const
