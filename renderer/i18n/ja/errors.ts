export const errors = {
  dismiss: '閉じる',
  detail: '詳細：{{detail}}'
} as const
