interface ErrorText {
  readonly title: string
  readonly remedy: string
}

interface ErrorEntry {
  readonly ja: ErrorText
  readonly en: ErrorText
}

const entry = (jaTitle: string, jaRemedy: string, enTitle: string, enRemedy: string): ErrorEntry => ({
  ja: { title: jaTitle, remedy: jaRemedy },
  en: { title: enTitle, remedy: enRemedy }
})

/** Every failure the app can name: what happened and what the person can do, in both languages. */
export const errorCatalogue = {
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
  ),
  'database.newer': entry(
    'このデータは新しい版のアプリで作られています',
    '新しい版のアプリで開いてください。データはそのままです。',
    'This data was written by a newer version of the app',
    'Open it with the newer version. Nothing was changed.'
  ),
  'database.unreadable': entry(
    'データベースを読めませんでした',
    'ファイルには手を加えていません。バックアップから戻すか、管理者に連絡してください。',
    'The database could not be read',
    'The file was left as it is. Restore a backup or ask your administrator.'
  ),
  'script.unreadable': entry(
    'スクリプトのファイルを読み取れません',
    '示された行の書き方（字下げ・コロン・引用符）を直して、もう一度読み込んでください。',
    'The script file cannot be read',
    'Correct the line that is named (indentation, colons, quotes) and load it again.'
  ),
  'script.invalid': entry(
    'スクリプトの内容が決まりに合っていません',
    '示された項目を直して、もう一度読み込んでください。書き方は docs/scripts.md にあります。',
    'The script does not follow the format',
    'Correct the places that are named and load it again. The format is described in docs/scripts.md.'
  ),
  'script.too_large': entry(
    'スクリプトのファイルが大きすぎます',
    '100万文字以内のファイルにしてください。',
    'The script file is too large',
    'Keep the file under one million characters.'
  )
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof errorCatalogue
