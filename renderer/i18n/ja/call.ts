export const call = {
  panel: '通話',
  phase: {
    idle: '待機中',
    checking: '確認中',
    dialling: '発信中',
    ringing: '呼出中',
    talking: '通話中',
    held: '保留中',
    ended: '通話終了'
  },
  dial: '発信',
  again: 'もう一度 D で発信',
  mute: 'ミュート',
  hold: '保留',
  digits: { open: 'プッシュ音を送る', field: '送る番号', close: '閉じる', keys: 'プッシュボタン' },
  answered: '相手が出た',
  hangup: '終話',
  about: '約{{duration}}',
  ownPhone: 'ご自分の電話は、まだつながっているかもしれません。',
  chooseOutcome: '下から結果を選びます',
  media: { good: '音質 良好', poor: '音質が不安定です', lost: '音声が届いていません', external: '自分の電話で通話' },
  end: {
    local_hangup: 'こちらから切りました',
    remote_hangup: '相手が切りました',
    busy: '話し中でした',
    no_answer: '応答がありませんでした',
    voicemail: '留守番電話につながりました',
    declined: '相手が着信を拒否しました',
    unknown_number: 'この番号は使われていません'
  },
  refused: {
    do_not_call: '架電禁止です（{{scope}}）',
    unreadable_number: '番号として読み取れません',
    wrong_number: '番号違いの印が付いています',
    foreign_number: 'このリードの番号ではありません',
    practice_only: '練習用リードは練習回線でだけ発信できます',
    closed: '架電できる時間ではありません（{{at}} から）',
    line_busy: '通話中です',
    open_outcome: '結果が未登録の通話が {{calls}}件あります',
    leased: '{{owner}}さんが対応中です'
  },
  warning: {
    caution: '注意の印があります（{{scope}}）',
    early: '朝早い時間です（9:30 前）',
    lunch: '昼休みの時間です',
    late: '夕方遅い時間です（17:00 以降）',
    company_resting: '受付で断られた会社です（{{until}} まで休止）',
    tried_lately: '{{at}} にもかけた番号です',
    practice_on_real: '練習回線では実際には発信されません（結果は本番として記録されます）',
    company_called_today: '今日 {{at}} にこの会社へかけています'
  },
  scope: { number: '番号', person: '担当者', department: '部署', company: '会社', group: 'グループ' },
  manualTitle: '自分の電話でかける',
  manualSteps: 'QR を読み取って発信 → つながったら「相手が出た」',
  openPhone: 'このパソコンの電話アプリで開く',
  qr: '{{number}} に発信するための QR コード'
} as const
