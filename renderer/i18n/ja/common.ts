export const common = {
  product: '取り次ぎ',
  back: '戻る',
  cancel: 'やめる',
  close: '閉じる',
  next: '次へ',
  loading: '読み込み中'
} as const
