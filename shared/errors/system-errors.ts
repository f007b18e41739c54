import { type ErrorEntry, entry } from './error-entry'

/** What can go wrong with the app itself: the bridge between its windows. */
export const systemErrors = {
  'app.unexpected': entry(
    '予期しないエラーが起きました',
    '入力した内容は残っています。もう一度試し、続くときは「診断情報をコピー」して管理者に渡してください。',
    'Something unexpected went wrong',
    'What you typed is kept. Try again; if it goes on, pass the diagnostics to your administrator.'
  ),
  'ipc.invalid_input': entry(
    '入力の形が正しくありません',
    '赤く示した項目を直してもう一度送ってください。',
    'The input is not in the expected form',
    'Correct the marked fields and send it again.'
  ),
  'ipc.foreign_sender': entry(
    '許可されていない画面からの呼び出しです',
    'アプリを再起動してください。',
    'The call came from a page that may not make it',
    'Restart the app.'
  )
} as const satisfies Record<string, ErrorEntry>
