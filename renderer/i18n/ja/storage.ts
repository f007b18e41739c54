export const storage = {
  reason: { daily: '毎日の自動', manual: '手動', migration: '更新の前', restore: '戻す前' },
  contents: 'リード {{leads}}・通話 {{calls}}',
  unusable: '読めません'
} as const
