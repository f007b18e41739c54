import { type ErrorEntry, entry } from './error-entry'

/** What can go wrong with changes of many leads at once. */
export const leadListErrors = {
  'leads.too_many': entry(
    '一度に変更できるのは10万件までです',
    'リストやレベルなどで絞り込み、何回かに分けて変更してください。まだ何も変わっていません。',
    'At most 100,000 leads can be changed at once',
    'Narrow them down by list, level or the like, and change them in parts. Nothing was changed.'
  ),
  'leads.job_gone': entry(
    'この一括変更は、別の一括変更が始まったため止まりました',
    '済んだ分は「元に戻す」で取り消せます。残りはもう一度選んで実行してください。',
    'This change stopped because another one has begun',
    'What was done can be undone. Select the rest and run it again.'
  ),
  'leads.undo_nothing': entry(
    '元に戻せる一括変更がありません',
    '直前の一括変更だけを元に戻せます。一覧を開き直すと今の状態がわかります。',
    'There is no change of many leads to undo',
    'Only the latest one can be undone. Open the list again to see how things stand.'
  )
} as const satisfies Record<string, ErrorEntry>
