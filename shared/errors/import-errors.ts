import { type ErrorEntry, entry } from './error-entry'

/** What can go wrong with importing files. */
export const importErrors = {
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
    'CSV・TSV か Excel のブック（.xlsx）を選んでください。データは何も変わっていません。',
    'This does not look like a CSV file',
    'Choose a CSV or TSV file, or an Excel workbook (.xlsx). Nothing was changed.'
  ),
  'import.old_workbook': entry(
    '古い形式（.xls）か、パスワード付きの Excel ブックです',
    'Excel で開き、パスワードなしの .xlsx か CSV で保存してから選んでください。データは何も変わっていません。',
    'This is an old Excel workbook (.xls) or one with a password',
    'Open it in Excel and save it as .xlsx without a password, or as CSV. Nothing was changed.'
  ),
  'import.workbook_unreadable': entry(
    'Excel ブックを読めませんでした',
    'Excel で開いて保存し直すか、CSV で保存してから選んでください。データは何も変わっていません。',
    'The Excel workbook could not be read',
    'Open and save it in Excel again, or save it as CSV. Nothing was changed.'
  ),
  'import.workbook_too_large': entry(
    'Excel ブックの中身が大きすぎます（展開後 200 MB まで）',
    'シートを分けるか、CSV で保存してから選んでください。データは何も変わっていません。',
    'The Excel workbook holds too much (at most 200 MB unpacked)',
    'Split the sheet or save it as CSV. Nothing was changed.'
  ),
  'import.sheet_missing': entry(
    '選んだシートが見つかりません',
    'ファイルを選び直してください。データは何も変わっていません。',
    'The chosen sheet does not exist',
    'Pick the file again. Nothing was changed.'
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
  'import.cancelled': entry(
    '取り込みを中止しました',
    '何も取り込まれていません。入力した内容は残っています。',
    'The import was cancelled',
    'Nothing was imported. What you entered is kept.'
  ),
  'import.undo_worked_on': entry(
    'この取り込みはもう取り消せません',
    '取り込んだリードに、架電・回答・ToDo などの記録があります。記録を守るため、取り消しはできません。',
    'This import can no longer be undone',
    'Calls, answers or to-dos have been recorded for its leads. Undoing it would lose them.'
  ),
  'import.undo_newer': entry(
    '後の取り込みが、このリードを使っています',
    '先に新しい取り込みを取り消してください。データは何も変わっていません。',
    'A later import uses leads of this one',
    'Undo the later import first. Nothing was changed.'
  ),
  'import.undo_impossible': entry(
    'この取り込みは取り消せません',
    'すでに取り消されているか、取り消しに必要な記録がありません。データは何も変わっていません。',
    'This import cannot be undone',
    'It has been undone already, or what it did was not recorded. Nothing was changed.'
  )
} as const satisfies Record<string, ErrorEntry>
