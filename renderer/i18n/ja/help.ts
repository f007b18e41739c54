export const help = {
  title: 'キー操作の一覧',
  intro: '文字の入力中は、1文字のキーは文字になります。日本語の変換中は、どのキーも操作になりません。',
  keys: 'キー',
  inField: '入力中も使えるキー',
  none: 'メニューから',
  branches: '相手の反応を選ぶ',
  branchKeys: '1〜9',
  branchInField: 'Alt+1〜9',
  leaveField: '入力をやめて画面に戻る',
  outcomeNote: '入力中は Alt と一緒に押します。'
} as const
