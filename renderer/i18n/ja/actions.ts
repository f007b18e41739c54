export const actions = {
  menu: 'メニュー',
  tooltip: '{{label}}（{{keys}}）',
  groups: {
    call: '通話',
    script: 'スクリプト',
    record: 'ヒアリングとメモ',
    outcome: '架電結果',
    queue: 'リードとリスト',
    desk: '画面',
    dialog: '開いた画面'
  },
  labels: {
    nextNumber: '次の電話番号を選ぶ',
    nextBranch: '次の分岐へ',
    previousBranch: '前の分岐へ',
    scriptBack: 'ひとつ前のステップへ',
    hearingGap: '次に聞く項目を開く',
    note: 'メモを書く',
    outcomeCancel: '結果を選び直す',
    openNotice: 'お知らせのToDoを開く',
    dismissNotice: 'お知らせをしまう',
    goOn: '前回の続きから聞く',
    lists: '架電リストを切り替える',
    nextPane: '次の区画へ',
    previousPane: '前の区画へ',
    line: '回線を切り替える',
    theme: '配色を切り替える',
    language: '表示言語を切り替える',
    zoomIn: '画面を拡大する',
    zoomOut: '画面を縮小する',
    zoomReset: '画面の大きさを元に戻す',
    dncLevel: '禁止・注意を変える',
    importOn: '次へ進む（取り込み）',
    importBack: '戻る・閉じる（取り込み）',
    importUndo: '取り消す（これまでの取り込み）',
    leadsUndo: '一括変更を元に戻す',
    leadsRun: '一括変更を実行する',
    leadsSearch: 'リード一覧を文字で探す'
  },
  words: {
    call: {
      dial: 'はっしん でんわ かける 電話 架電 かでん ダイヤル',
      nextNumber: 'つぎのばんごう べつのばんごう 別の番号 携帯 直通',
      mute: 'みゅーと しょうおん 消音 マイク',
      hold: 'ほりゅう まってもらう',
      digits: 'ぷっしゅ ダイヤルパッド 内線 トーン DTMF',
      answered: 'あいてがでた でた つながった 応答 おうとう',
      openPhone: 'でんわあぷり 自分の電話 スマホ',
      hangup: 'しゅうわ きる 切る 切断 せつだん'
    },
    script: {
      nextBranch: 'つぎのぶんき 選択肢 せんたく',
      previousBranch: 'まえのぶんき 選択肢 せんたく',
      back: 'もどる 前へ まえ',
      objections: 'きりかえし わりこみ 反論 はんろん 断り ことわり',
      returnFromBlock: 'もとのばしょ もどる 復帰',
      farewell: 'おれい おわり 断り ことわり 終了 しゅうりょう',
      goOn: 'つづき 続き 未確認 再開 さいかい',
      outline: 'もくじ いどう 全体 台本 だいほん'
    },
    hearing: { gap: 'ひありんぐ つぎにきく 未確認 質問 しつもん バント' },
    lead: { relationship: 'かんけいたいぷ 関係 推進者 すいしんしゃ 提案者 タイプ' },
    leads: {
      open: 'りーどいちらん 一覧 いちらん 全件 リスト 表 ひょう',
      search: 'さがす けんさく 検索 絞り込み',
      selectAll: 'ぜんせんたく すべて選ぶ',
      bulk: 'いっかつへんこう まとめて 移動 追加 外す 予定',
      run: 'いっかつへんこう 実行 じっこう',
      undo: 'もとにもどす 取り消し とりけし'
    },
    note: { focus: 'めも じじつ 事実 記録 きろく かく' },
    outcome: {
      save: 'ほぞん とうろく 登録 確定 かくてい',
      cancel: 'えらびなおす とりけし 取り消し やめる',
      undo: 'もとにもどす とりけし 取り消し まちがえた',
      correct: 'ていせい しゅうせい 修正 直す なおす 変更'
    },
    queue: {
      next: 'つぎのりーど すすむ',
      skip: 'あとにまわす とばす スキップ 飛ばす',
      upcoming: 'これから 順番 じゅんばん キュー 架電予定 よてい',
      lists: 'りすと きりかえ かでんりすと'
    },
    import: {
      open: 'とりこみ CSV 読み込み よみこみ リスト インポート',
      on: 'つぎへ すすむ',
      back: 'もどる とじる',
      history: 'とりこみりれき 履歴 取り消し とりけし インポート',
      undo: 'とりこみをとりけす 取り消し もとにもどす'
    },
    export: {
      open: 'かきだし エクスポート 出力 しゅつりょく CSV Excel エクセル 通話ログ ダウンロード',
      run: 'かきだす ほぞん'
    },
    person: { open: 'こじんじょうほう 個人情報 開示 かいじ 消去 しょうきょ 削除 さくじょ 本人 請求' },
    desk: {
      palette: 'さがす けんさく 検索 コマンド パレット りーど',
      menu: 'めにゅー',
      nextPane: 'くかく パネル 移動 いどう',
      previousPane: 'くかく パネル 移動 いどう',
      updates: 'こうしん あっぷでーと 新しい版 ばーじょん',
      settings: 'せってい 氏名 名前 なまえ 環境設定',
      line: 'かいせん れんしゅう 練習 自分の電話',
      theme: 'はいしょく てーま 色 いろ だーく らいと 暗い 明るい',
      language: 'げんご えいご 英語 日本語 にほんご',
      zoomIn: 'かくだい おおきく 大きく ズーム',
      zoomOut: 'しゅくしょう ちいさく 小さく ズーム',
      zoomReset: 'とうばい 等倍 もとの大きさ ズーム',
      help: 'へるぷ きー しょーとかっと 操作 そうさ 使い方 つかいかた'
    },
    todo: {
      list: 'やること よてい 予定 タスク 一覧',
      add: 'やること 書く 追加 ついか タスク',
      openNotice: 'おしらせ つうち 通知 開く',
      dismissNotice: 'おしらせ つうち 通知 消す とじる',
      done: 'かんりょう 完了 すみ',
      postpone: 'のばす えんき 延期 あとで',
      whose: 'じぶん ぜんいん 担当 たんとう',
      saveChange: 'ほぞん かくてい',
      saveNew: 'ほぞん 追加 ついか'
    },
    timeline: {
      open: 'けいか りれき 履歴 これまで タイムライン 通話',
      of: 'かいしゃ りーど 範囲 はんい'
    },
    correction: { save: 'ていせい しゅうせい 修正 確定 かくてい' },
    startup: {
      retry: 'もういちど ひらく 再試行',
      restore: 'ばっくあっぷ もどす 復元',
      salvage: 'すくいだす 修復 救出',
      useSalvaged: 'すくいだした はじめる',
      showFolder: 'ふぉるだ ばしょ',
      copyDiagnostics: 'しんだん こぴー',
      quit: 'しゅうりょう とじる'
    },
    health: {
      open: 'しぎょうまえ ちぇっく 点検 てんけん 健康 状態 じょうたい ディスク 時計 診断',
      check: 'けんさ てんけん 調べる しらべる',
      makeBackup: 'ばっくあっぷ つくる',
      backups: 'ばっくあっぷ 復元 ふくげん もどす',
      showLog: 'ろぐ きろく ふぉるだ 場所',
      diagnostics: 'しんだん じょうほう サポート',
      copy: 'しんだん こぴー'
    },
    line: { panel: 'かいせん じょうたい 回線 状態 マイク スピーカー ヘッドセット 音質 おんしつ 機器' },
    sip: { test: 'せつぞくてすと 回線 かいせん 電話サーバー ためす', save: 'あかうんと ほぞん 回線 かいせん 電話サーバー' },
    backup: {
      open: 'ばっくあっぷ 復元 ふくげん もどす 控え ひかえ',
      make: 'ばっくあっぷ つくる 控え ひかえ',
      restore: 'ばっくあっぷ もどす 復元 ふくげん'
    },
    app: { restart: 'さいきどう アプリ 起動し直す きどうしなおす' },
    crash: { reload: 'よみこみなおす 再読み込み', copy: 'しんだん こぴー', restart: 'さいきどう' },
    skip: { confirm: 'あとにまわす かくてい' },
    role: { lock: 'ろっく やくわり 役割 担当者 施錠', unlock: 'やくわり 役割 りーだー ロック解除 かいじょ ぱすふれーず' },
    dnc: {
      open: 'かでんきんし きんし ちゅうい 禁止 注意 ブラックリスト 解除 かいじょ',
      addForLead: 'かでんきんし きんし ちゅうい 登録 とうろく 電話しない',
      add: 'とうろく 追加 ついか 禁止',
      paste: 'はりつけ とりこみ CSV 一覧 いちらん',
      level: 'きんし ちゅうい 区分 くぶん',
      lift: 'かいじょ 解除 取り消し',
      companies: 'ぐるーぷ かいしゃ 会社',
      search: 'さがす けんさく 検索',
      save: 'ほぞん とうろく 確定 かくてい'
    }
  },
  outcomes: {
    no_answer: 'ふつう でない 出ない 応答なし',
    busy: 'わちゅう はなしちゅう 話し中',
    voicemail: 'るすでん 留守番電話',
    technical: 'つうしんしっぱい 切れた エラー',
    wrong_number: 'ばんごうちがい ファックス 間違い まちがい',
    absent_until: 'ふざい もどりじかん 戻り 外出 がいしゅつ',
    absent: 'ふざい いない 外出 席外し せきはずし',
    awaiting_callback: 'おりかえしまち 折返し',
    gatekeeper_refused: 'うけつけきょひ ことわり 受付断り',
    callback: 'さいかでん かけなおし かけ直し',
    gathering: 'じょうほうしゅうしゅう 検討 けんとう',
    material: 'しりょうそうふ 資料請求 カタログ',
    interested: 'みこみあり 興味 きょうみ',
    scheduling: 'にっていちょうせい 調整',
    suspended: 'けんとうちゅうだん 保留 ほりゅう',
    deferred: 'らいきみおくり 来年度 延期 えんき',
    appointment: 'あぽかくとく アポ 商談 しょうだん 訪問',
    appointment_changed: 'あぽへんこう とりけし リスケ 日程変更',
    declined: 'おことわり 断られた',
    no_prospect: 'みこみなし 失注 しっちゅう',
    out_of_target: 'たいしょうがい',
    left_company: 'たいしょく いどう 転職 後任',
    complaint: 'くれーむ 苦情 くじょう',
    do_not_call: 'かでんきんし 禁止 電話しない'
  }
} as const
