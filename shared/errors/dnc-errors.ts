import { type ErrorEntry, entry } from './error-entry'

/** What can go wrong with do-not-call. */
export const dncErrors = {
  'dnc.gone': entry(
    'この登録はもう有効ではありません',
    '解除されたか、変更されています。一覧を開き直してください。',
    'This entry is no longer in force',
    'It was lifted or changed. Open the list again.'
  ),
  'dnc.already': entry(
    'すでに登録されています',
    '一覧で今の登録を確かめてください。入力した内容は残っています。',
    'This is entered already',
    'Look at the present entry in the list. What you typed is kept.'
  ),
  'dnc.incomplete': entry(
    'だれのことか決められません',
    '足りない項目を入力してください。入力した内容は残っています。',
    'It is not clear who is meant',
    'Fill in what is missing. What you typed is kept.'
  ),
  'dnc.reason_missing': entry(
    '理由が必要です',
    'なぜまた電話してよいのかを入力してください。履歴に残ります。',
    'A reason is needed',
    'Say why they may be called again. It is kept in the history.'
  ),
  'dnc.other_group': entry(
    '別のグループに入っている会社があります',
    '先に今のグループから外してください。入力した内容は残っています。',
    'A company belongs to another group',
    'Take it out of that group first. What you typed is kept.'
  ),
  'dnc.list_empty': entry(
    '登録できる行がありません',
    '電話番号か会社名を1行に1件ずつ入れてください。',
    'There is nothing to enter',
    'Give one number or company on each line.'
  ),
  'dnc.list_too_long': entry(
    '一覧が長すぎます（5,000件・2 MB まで）',
    '分けて取り込んでください。何も登録されていません。',
    'The list is too long (at most 5,000 entries and 2 MB)',
    'Split it and take the parts. Nothing was entered.'
  )
} as const satisfies Record<string, ErrorEntry>
