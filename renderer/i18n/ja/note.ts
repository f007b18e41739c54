export const note = {
  panel: 'メモ',
  facts: '事実',
  interpretation: '解釈',
  action: '行動',
  factsHint: '聞いたこと・見たこと',
  interpretationHint: '事実から読み取ったこと、その理由',
  actionHint: '次にすること',
  consult: 'リーダーに相談する',
  beforeCall: '発信すると書き始められます。'
} as const
