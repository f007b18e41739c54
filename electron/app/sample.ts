/** The list of made-up leads that comes with the app. */
export const SAMPLE_LIST = {
  name: '練習用リスト（見本200件）',
  source: '見本データ',
  purpose: '練習'
} as const
