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
  )
} as const satisfies Record<string, ErrorEntry>
