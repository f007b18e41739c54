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
  'import.not_picked': entry(
    'ファイルが選ばれていません',
    'もう一度ファイルを選んでください。',
    'No file has been picked',
    'Pick the file again.'
  ),
  'import.unreadable': entry(
    'ファイルを読めませんでした',
    'ファイルの場所と、ほかのアプリ（Excel など）で開いていないかを確かめてください。データは何も変わっていません。',
    'The file could not be read',
    'Check where it is and that no other program (Excel, say) holds it open. Nothing was changed.'
  ),
  'import.empty': entry(
    'ファイルが空です',
    '見出しとリードの行が入ったファイルを選んでください。',
    'The file is empty',
    'Choose a file with headers and rows of leads.'
  ),
  'import.header_only': entry(
    '見出しだけで、リードの行がありません',
    '2行目以降にリードが入ったファイルを選んでください。',
    'The file has headers but no rows',
    'Choose a file with leads from its second row on.'
  ),
  'import.binary': entry(
    'CSV ではないファイルのようです',
    'Excel のブック（.xlsx）は「名前を付けて保存」で CSV にしてから選んでください。データは何も変わっていません。',
    'This does not look like a CSV file',
    'Save an Excel workbook (.xlsx) as CSV first. Nothing was changed.'
  ),
  'import.wrong_encoding': entry(
    '選んだ文字コードではこのファイルを読めません',
    '文字コードを「自動」に戻すか、別の文字コードを選んでください。データは何も変わっていません。',
    'The file cannot be read in the chosen encoding',
    'Go back to automatic detection or choose another encoding. Nothing was changed.'
  ),
  'import.unbalanced_quotes': entry(
    '引用符（"）が閉じていないセルがあります',
    '示された行の引用符を直して、もう一度取り込んでください。データは何も変わっていません。',
    'A cell has quotes that do not close',
    'Correct the quotes on the named line and import again. Nothing was changed.'
  ),
  'import.too_many_columns': entry(
    '列が多すぎます（500列まで）',
    '区切り文字を確かめるか、要らない列を除いてください。データは何も変わっていません。',
    'There are too many columns (at most 500)',
    'Check the delimiter or remove columns that are not needed. Nothing was changed.'
  ),
  'import.too_large': entry(
    'ファイルが大きすぎます（100 MB まで）',
    'ファイルを分けて取り込んでください。データは何も変わっていません。',
    'The file is too large (at most 100 MB)',
    'Split it and import the parts. Nothing was changed.'
  ),
  'import.changed_while_reading': entry(
    '読んでいる間にファイルが書き換えられました',
    '保存が終わってから、もう一度取り込んでください。データは何も変わっていません。',
    'The file changed while it was being read',
    'Wait until it has been saved and import again. Nothing was changed.'
  ),
  'import.mapping_unusable': entry(
    '列の割り当てが正しくありません',
    '電話番号の列と、会社名または氏名の列を1つずつ割り当ててください。同じ項目は2つの列に割り当てられません。',
    'The columns are not mapped in a usable way',
    'Map a phone column, and one with the company or the person. A field takes one column only.'
  ),
  'import.target_missing': entry(
    '取り込み先のリストまたは台本が見つかりません',
    'リストを選び直してください。データは何も変わっていません。',
    'The list or its script does not exist',
    'Choose the list again. Nothing was changed.'
  ),
  'import.quarantine_unwritable': entry(
    '取り込めなかった行のファイルを書けませんでした',
    '保存先の空き容量と書き込み権限を確かめてください。データは何も変わっていません。',
    'The file of rows that could not be imported could not be written',
    'Check free space and permissions of the folder. Nothing was changed.'
  ),
  'import.interrupted': entry(
    '取り込みが途中で止まりました',
    'データは何も変わっていません。もう一度取り込んでください。',
    'The import was interrupted',
    'Nothing was changed. Import again.'
  ),
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
  'script.step_limit': entry(
    'スクリプトの移動が上限に達しました',
    '架電結果を登録して、この通話を閉じてください。',
    'The script has taken as many steps as one call may',
    'Save the outcome and close this call.'
  ),
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
  ),
  'line.in_use': entry(
    '通話中のため、新しい通話を始められません',
    '今の通話を切ってから、もう一度発信してください。',
    'A call is going on, so no other can begin',
    'Hang up first, then dial again.'
  ),
  'line.not_ready': entry(
    '回線の準備ができませんでした',
    'もう一度発信してください。続くときは別の回線に切り替えるか、アプリを再起動してください。',
    'The line did not get ready',
    'Dial again. If it goes on, choose another line or restart the app.'
  ),
  'line.no_progress': entry(
    '発信しましたが、呼び出しが始まりませんでした',
    '番号とネットワークを確かめて、もう一度発信するか別の回線を使ってください。架電回数には数えません。',
    'The call was placed but never began to ring',
    'Check the number and the network, then dial again or use another line. It does not count as an attempt.'
  ),
  'line.refused': entry(
    '回線が発信を受け付けませんでした',
    '回線の設定を確かめるか、別の回線に切り替えてください。',
    'The line refused the call',
    'Check the settings of the line or choose another one.'
  ),
  'line.no_audio': entry(
    '相手は応答しましたが、音声がつながりませんでした',
    'ヘッドセットとネットワークを確かめて、かけ直してください。',
    'The call was answered but no sound came through',
    'Check the headset and the network, then call again.'
  ),
  'line.audio_lost': entry(
    '音声が途切れたまま戻らないため、通話を終えました',
    'ネットワークを確かめて、お詫びを添えてかけ直してください。',
    'The sound was lost and did not return, so the call was ended',
    'Check the network and call back with an apology.'
  ),
  'line.window_lost': entry(
    '回線の処理が止まり、通話が切れました',
    '入力した内容は残っています。回線は自動で立ち上がり直します。もう一度発信してください。',
    'The line stopped working and the call was cut',
    'What you typed is kept. The line restarts by itself; dial again.'
  )
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof errorCatalogue
