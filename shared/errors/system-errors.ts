import { type ErrorEntry, entry } from './error-entry'

/** What can go wrong with the app itself: the bridge between its windows. */
export const systemErrors = {
  'app.unexpected': entry(
    '予期しないエラーが起きました',
    '入力した内容は残っています。もう一度試し、続くときは「診断情報をコピー」して管理者に渡してください。',
    'Something unexpected went wrong',
    'What you typed is kept. Try again; if it goes on, pass the diagnostics to your administrator.'
  ),
  'app.failed_inside': entry(
    'アプリの中でエラーが起きました',
    '保存済みの内容は無事です。このまま続けられます。',
    'Something failed inside the app',
    'What was saved is safe. You can go on.'
  ),
  'app.failing': entry(
    'アプリの中でエラーが続いています',
    '保存済みの内容は無事です。通話を終えてから「アプリを再起動」を選んでください。',
    'The app keeps failing inside',
    'What was saved is safe. Finish your call, then choose “Restart the app”.'
  ),
  'desk.crashed': entry(
    '画面が続けて止まりました',
    '通話と、入力して保存された内容は画面の外にあり、失われていません。もう一度開くと、元の場所から続けられます。',
    'The screen stopped several times',
    'The call, and what was typed and saved, are kept outside the screen. Open again to go on where you were.'
  ),
  'desk.hung': entry(
    '画面が応答していません',
    '通話は続いています。入力して保存された内容は残っています。少し待っても動かないときは、画面を開き直してください。',
    'The screen does not respond',
    'The call goes on, and what was typed and saved is kept. If it does not recover, open the screen again.'
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
  'app.out_of_memory': entry(
    'メモリーが足りず、途中でやめました',
    '何も変わっていません。ほかのアプリを閉じるか、ファイルを分けてから、もう一度試してください。',
    'There was not enough memory, so the work was stopped',
    'Nothing was changed. Close other programs or split the file, then try again.'
  ),
  'settings.replaced': entry(
    '設定ファイルを読めなかったため、初期設定で始めました',
    '元のファイルは設定フォルダに残しています。「設定」で氏名や回線を確かめてください。リードや通話の記録には影響ありません。',
    'The settings could not be read, so the desk began with its defaults',
    'The file was kept. Check your name and line in the settings. Leads and calls are not affected.'
  ),
  'settings.recovered': entry(
    '設定ファイルを読めなかったため、前回起動した時の設定に戻しました',
    '元のファイルは設定フォルダに残しています。前回の起動の後に変えた設定だけ、確かめてください。',
    'The settings could not be read; those of the last start are in force',
    'The file was kept. Check what you changed since the last start.'
  ),
  'secret.unprotected': entry(
    'このパソコンには、パスワードを守って保存する仕組みがありません',
    '暗号化せずに保存してよければ、確認の欄に印を付けて保存してください。印を付けなければ保存しません。',
    'This computer has no store that protects passwords',
    'Tick the box if the password may be kept without encryption, then save again. Without the tick nothing is kept.'
  ),
  'secret.unreadable': entry(
    '保存したパスワードを読み取れませんでした',
    '設定の「電話」でパスワードをもう一度入力してください。ほかの設定はそのままです。',
    'The password that was kept could not be read',
    'Enter it again under Settings, Telephone. Everything else is as it was.'
  )
} as const satisfies Record<string, ErrorEntry>
