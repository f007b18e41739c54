export const storage = {
  reason: { daily: '毎日の自動', manual: '手動', migration: '更新の前', restore: '戻す前' },
  contents: 'リード {{leads}}・通話 {{calls}}',
  unusable: '読めません',
  low: {
    title: 'ディスクの空きが残りわずかです',
    remedy: '記録はまだ保存できています。要らないファイルを消して空きを作ってください。'
  },
  full: {
    title: 'ディスクの空きがなく、保存できません',
    remedy: '入力はこの画面に残っています。空きを作ると自動で保存します。保存できるまで、新しい架電と結果の登録はできません。'
  }
} as const
