import { type ErrorEntry, entry } from './error-entry'

/** What can go wrong with scripts. */
export const scriptErrors = {
  'script.step_limit': entry(
    'スクリプトの移動が上限に達しました',
    '架電結果を登録して、この通話を閉じてください。',
    'The script has taken as many steps as one call may',
    'Save the outcome and close this call.'
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
