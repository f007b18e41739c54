import { type ErrorEntry, entry } from './error-entry'

/** What can go wrong with writing files out of the desk, and with erasing a person. */
export const exportErrors = {
  'export.unwritable': entry(
    'ファイルを書けませんでした',
    '保存先の空き容量と書き込み権限を確かめ、同じ名前のファイルを Excel などで開いていれば閉じてから、もう一度書き出してください。書きかけのファイルは残っていません。',
    'The file could not be written',
    'Check free space and permissions, close a file of the same name in Excel or the like, then try again. No half-written file is left.'
  ),
  'export.too_many_rows': entry(
    'Excel ブックに書き出せる行数を超えています',
    '期間やリストで絞るか、CSV を選んでください。',
    'There are more rows than fit into a workbook',
    'Narrow it down by period or list, or choose CSV.'
  ),
  'export.interrupted': entry(
    '書き出しを中止しました',
    '書きかけのファイルは残っていません。条件はそのままです。',
    'The export was stopped',
    'No half-written file is left. What you chose is kept.'
  ),
  'person.name_differs': entry(
    '入力した名前が、消去する人と一致しません',
    '画面に表示された名前をそのまま入力してください。何も消えていません。',
    'The name typed is not that of the person to be erased',
    'Type the name as it is shown. Nothing was erased.'
  ),
  'person.erased': entry(
    'この人のデータは消去済みです',
    '次のリードに進んでください。',
    'This person has been erased already',
    'Go on to the next lead.'
  )
} as const satisfies Record<string, ErrorEntry>
