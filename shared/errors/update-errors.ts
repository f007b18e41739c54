import { type ErrorEntry, entry } from './error-entry'

/** What can go wrong while looking for a new version. None of it stops any work. */
export const updateErrors = {
  'update.bad_address': entry(
    'この更新元のアドレスは使えません',
    'https:// で始まるアドレスを入れてください。名前・パスワードや「?」「#」は入れられません。',
    'This address cannot be used for updates',
    'Enter an address that begins with https://, without name, password, “?” or “#”.'
  ),
  'update.feed_unreachable': entry(
    '更新元に接続できませんでした',
    '仕事はそのまま続けられます。ネットワークと、設定の更新元アドレスを確かめてください。',
    'The update server could not be reached',
    'Work goes on. Check the network and the address in the settings.'
  ),
  'update.feed_unreadable': entry(
    '更新元の内容を読めませんでした',
    '今の版のまま使えます。設定の更新元アドレスを確かめるか、管理者に連絡してください。',
    'What the update server answered could not be read',
    'The present version stays. Check the address in the settings or ask your administrator.'
  ),
  'update.damaged': entry(
    '新しい版のファイルが、公開されたものと一致しません',
    '取り込まずに捨てました。今の版のまま使えます。続くときは管理者に連絡してください。',
    'The new version is not what was published',
    'It was thrown away; the present version stays. If it happens again, ask your administrator.'
  ),
  'update.no_space': entry(
    '新しい版を置く空きがありません',
    '今の版のまま使えます。ディスクを空けると、次の確認でやり直します。',
    'There is no room for the new version',
    'The present version stays. Make room; the next look tries again.'
  ),
  'update.busy': entry(
    '今は入れ替えられません',
    '通話と架電結果、取り込み・書き出し・バックアップが終わってから、もう一度押してください。',
    'It cannot be replaced now',
    'Try again when the call and its outcome, imports, exports and backups are done.'
  )
} as const satisfies Record<string, ErrorEntry>
