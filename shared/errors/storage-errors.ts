import { type ErrorEntry, entry } from './error-entry'

/** What can go wrong with the database, the disk it is on, and its backups. */
export const storageErrors = {
  'database.newer': entry(
    'このデータは新しい版のアプリで作られています',
    '新しい版のアプリで開いてください。データはそのままです。',
    'This data was written by a newer version of the app',
    'Open it with the newer version. Nothing was changed.'
  ),
  'database.unreadable': entry(
    'データベースを読めませんでした',
    'ファイルには手を加えていません。バックアップから戻すか、読める記録を新しいファイルに救い出してください。',
    'The database could not be read',
    'The file was left as it is. Restore a backup, or save what can be read into a new file.'
  ),
  'database.locked': entry(
    'データは、起動中の別の「取り次ぎ」が使っています',
    'もう一方の画面を閉じてから「もう一度開く」を押してください。データはそのままです。',
    'Another running copy of the app is using the data',
    'Close the other one, then open again. Nothing was changed.'
  ),
  'database.read_only': entry(
    'データのフォルダに書き込めません',
    'フォルダの書き込み権限と、ドライブが読み取り専用になっていないかを確かめてください。データはそのままです。',
    'The folder of the data cannot be written to',
    'Check its permissions, and that the drive is not read-only. Nothing was changed.'
  ),
  'database.full': entry(
    'ディスクの空き容量が足りません',
    '要らないファイルを消して空きを作ってください。保存済みのデータはそのままです。',
    'The disk is full',
    'Make room by deleting files you do not need. What was saved is safe.'
  ),
  'backup.failed': entry(
    'バックアップを作れませんでした',
    '仕事はこのまま続けられます。設定の「バックアップ」からもう一度作ってください。',
    'The backup could not be made',
    'You can go on working. Try again under “Backups”.'
  ),
  'backup.no_room': entry(
    '空き容量が足りず、バックアップを作れませんでした',
    '仕事はこのまま続けられます。空きを作ってから、もう一度作ってください。',
    'There is not enough room for a backup',
    'You can go on working. Make room on the disk, then try again.'
  ),
  'backup.unusable': entry(
    'このバックアップは使えません',
    '別のバックアップを選んでください。今のデータはそのままです。',
    'This backup cannot be used',
    'Choose another. The present data was not changed.'
  ),
  'salvage.impossible': entry(
    '読める記録が見つかりませんでした',
    '壊れたファイルはそのまま残しています。バックアップから戻すか、管理者に連絡してください。',
    'Nothing could be read',
    'The damaged file was left as it is. Restore a backup or ask your administrator.'
  )
} as const satisfies Record<string, ErrorEntry>
