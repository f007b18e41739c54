export const health = {
  title: '始業前チェック',
  button: '始業前チェック：{{state}}',
  measuring: '調べています…',
  at: '{{at}} 時点',
  level: { ok: '良好', warning: '注意', problem: '要対応' },
  all: {
    ok: 'すべて良好です。いつでも始められます。',
    warning: '始められます。確かめておきたいことがあります。',
    problem: '電話を始める前に、直しておきたいことがあります。'
  },
  check: {
    database: 'データベース',
    backups: 'バックアップ',
    disk: 'ディスク',
    clock: '時計',
    line: '回線',
    log: 'ログ',
    app: 'アプリ'
  },
  what: {
    database: {
      sound: '{{checkedAt}}に全体を検査し、正常でした。',
      unchecked: '起動時の確認は正常でした。全体の検査は、起動の1分後に自動で行います。',
      stale: '全体の検査は{{checkedAt}}が最後です。',
      damaged: '壊れた箇所が見つかりました。'
    },
    backups: {
      fresh: '{{newestAt}}に作ってあります。',
      first: '最初のバックアップは、起動の1分後に自動で作ります。',
      none: 'バックアップがまだありません。',
      old: '最後のバックアップから日が経っています（{{newestAt}}）。',
      failed: '前回はバックアップを作れませんでした。',
      failing: 'バックアップを作れない日が続いています。'
    },
    disk: {
      roomy: '十分に空いています。',
      low: '空きが少なくなっています。',
      full: '空きがほとんどありません。',
      unknown: '空き容量を調べられませんでした。'
    },
    clock: {
      right: '合っています。',
      behind: '時計が、記録済みの時刻（{{latest}}）より遅れています。',
      moved: '起動してから時計が{{minutes}}分動きました。',
      elsewhere: 'この端末の時間帯は日本ではありません。'
    },
    line: {
      practice: '練習の回線です。実際の電話はかかりません。',
      manual: '自分の電話でかけます。',
      silent: '回線の部品が応答していません。'
    },
    log: { written: '書き込めています。', unwritable: '書き込めません。' },
    app: {
      running: '正常に動いています。',
      crashed: '画面が{{crashes}}回止まり、開き直しました（最後は{{crashedAt}}）。',
      heavy: 'メモリを多く使っています。'
    }
  },
  remedy: {
    database: {
      stale: '「データを検査」を押してください。仕事はそのまま続けられます。',
      damaged: '新しい記録は書き続けています。通話を終えたらアプリを再起動し、戻すか救い出すかを選んでください。'
    },
    backups: {
      none: '「バックアップを作る」を押してください。',
      old: '「バックアップを作る」を押してください。',
      failed: '{{why}}',
      failing: '{{why}} 直るまでは、このデータが壊れると取り戻せません。'
    },
    disk: {
      low: '大きなファイルを片づけ、1GB以上の空きを作ってください。',
      full: '今すぐ空きを作ってください。空きが無くなると、メモや架電結果を残せません。',
      unknown: 'ドライブがつながっているかを確かめてください。'
    },
    clock: {
      behind: '端末の日付と時刻を合わせてください。約束の再架電の時刻がずれます。',
      moved: '端末の日付と時刻が合っているかを確かめてください。',
      elsewhere: '画面の時刻はすべて日本時間です。端末の時計と見比べるときに注意してください。'
    },
    line: { silent: 'アプリを再起動してください。' },
    log: { unwritable: '空き容量と、フォルダの書き込み権限を確かめてください。仕事はそのまま続けられます。' },
    app: {
      crashed: '入力は残っています。続くときは診断情報を管理者に渡してください。',
      heavy: '区切りのよいところでアプリを再起動してください。'
    }
  },
  detail: {
    database: 'リード {{leads}}・通話 {{calls}}・{{bytes}}・形式 {{schema}}',
    backups: '{{count}}個・合計 {{bytes}}',
    disk: '空き {{free}}',
    clock: '日本時間 {{now}}',
    log: '{{bytes}}',
    app: '版 {{version}}・メモリ {{memory}}・起動から{{minutes}}分'
  },
  checkData: 'データを検査',
  checking: '全体を検査しています…',
  makeBackup: 'バックアップを作る',
  making: 'バックアップを作っています…',
  backups: 'バックアップを開く',
  showLog: 'ログの場所を開く',
  diagnostics: '診断情報を見る',
  diagnosticsNote: '名前、電話番号、メモ、ファイルの場所は入っていません。下の文だけがコピーされます。',
  copy: '診断情報をコピー',
  copied: 'コピーしました。管理者にそのまま渡せます。',
  restart: 'アプリを再起動'
} as const
