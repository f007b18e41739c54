import { type ErrorEntry, entry } from './error-entry'

/** What can go wrong with the desk and the outcomes. */
export const deskErrors = {
  'desk.lead_gone': entry(
    'このリードは見つかりません',
    '次のリードに進んでください。',
    'This lead cannot be found',
    'Go on to the next lead.'
  ),
  'desk.no_lead': entry(
    'リードが開かれていません',
    '次のリードを呼び出すか、検索して開いてください。',
    'No lead is open',
    'Serve the next lead, or search for one and open it.'
  ),
  'desk.no_script': entry(
    'このリストのスクリプトが見つかりません',
    'リーダーにリストのスクリプトを確かめてもらってください。',
    'The script of this list cannot be found',
    'Ask your team lead to check the script of the list.'
  ),
  'desk.call_open': entry(
    '架電結果が未登録の通話があります',
    '先にこの通話の架電結果を登録してください。',
    'A call has no outcome yet',
    'Save the outcome of this call first.'
  ),
  'desk.no_call': entry('通話がありません', '発信してからもう一度操作してください。', 'There is no call', 'Dial first, then try again.'),
  'todo.gone': entry(
    'このToDoはもうありません',
    '完了したか、通話の結果で閉じられています。一覧を開き直してください。',
    'This to-do is no longer open',
    'It was done, or closed by the outcome of a call. Open the list again.'
  ),
  'todo.reason_missing': entry(
    '理由が必要です',
    'お客様と約束した架電です。約束を動かす、または電話をかけずに終える理由を入力してください。',
    'A reason is needed',
    'The customer was promised this call. Say why it is moved, or why it is not made.'
  ),
  'todo.past': entry('その日時は過ぎています', 'これからの日時を選んでください。', 'That time has passed', 'Choose a time to come.'),
  'outcome.unknown': entry(
    'この架電結果は設定にありません',
    '別の架電結果を選んでください。',
    'This outcome is not in the settings',
    'Choose another outcome.'
  ),
  'outcome.incomplete': entry(
    '架電結果の入力が足りません',
    '足りない項目を入力してから保存してください。',
    'The outcome lacks something',
    'Fill in what is missing, then save.'
  ),
  'outcome.already_saved': entry(
    'この通話の架電結果は登録済みです',
    '次のリードに進んでください。',
    'This call already has an outcome',
    'Go on to the next lead.'
  ),
  'outcome.not_saved': entry(
    'この通話の架電結果はまだ登録されていません',
    '訂正ではなく、結果を選んで登録してください。',
    'This call has no outcome yet',
    'Choose its outcome and save it; there is nothing to correct.'
  ),
  'outcome.undo_nothing': entry(
    '元に戻せる架電結果がありません',
    'リードの「これまで」から架電結果を訂正できます。',
    'There is no outcome to undo',
    'Correct the outcome from the history of the lead.'
  ),
  'outcome.undo_too_late': entry(
    '登録から10秒が過ぎたため、元に戻せません',
    'リードの「これまで」から架電結果を訂正できます。',
    'More than ten seconds have passed since it was saved',
    'Correct the outcome from the history of the lead.'
  ),
  'outcome.undo_foreign': entry(
    'ほかの担当者が登録した架電結果は元に戻せません',
    '登録した担当者が、リードの「これまで」から訂正してください。',
    'Somebody else saved this outcome',
    'Have the rep who saved it correct it from the history of the lead.'
  ),
  'outcome.undo_overtaken': entry(
    '登録のあとに変更があったため、元に戻せません',
    '変更はそのまま残しています。リードの「これまで」から架電結果を訂正できます。',
    'Something changed after it was saved',
    'The change is kept. Correct the outcome from the history of the lead.'
  )
} as const satisfies Record<string, ErrorEntry>
