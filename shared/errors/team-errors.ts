import { entry } from './error-entry'

/** What can go wrong between a person and what their role allows. */
export const teamErrors = {
  'team.not_permitted': entry(
    'この操作はリーダーだけができます',
    'リーダーに操作してもらってください。入力した内容は残っています。',
    'Only a team lead may do this',
    'Ask your team lead to do it. What you typed is kept.'
  ),
  'team.role_locked': entry(
    'リーダーの役割はパスフレーズで保護されています',
    '設定の「役割」でパスフレーズを入れると、リーダーとして操作できます。',
    'The lead’s role is guarded by a passphrase',
    'Enter the passphrase under “Role” in the settings to act as the lead.'
  ),
  'team.wrong_passphrase': entry(
    'パスフレーズが違います',
    'もう一度入力してください。大文字と小文字は区別します。',
    'That is not the passphrase',
    'Try again. Capital and small letters are different.'
  ),
  'team.too_many_tries': entry(
    '続けて間違えたため、少し待つ必要があります',
    '表示の時刻を過ぎてから、もう一度入力してください。',
    'Too many wrong tries in a row',
    'Try again after the time shown.'
  ),
  'team.short_passphrase': entry(
    'パスフレーズが短すぎます',
    '6文字以上にしてください。',
    'The passphrase is too short',
    'Use six characters or more.'
  ),
  'team.no_hours_left': entry(
    '架電できる時間がなくなるため、変更できません',
    'リストの架電時間とチームの時間帯が、少なくとも一部は重なるようにしてください。',
    'No time to call would be left',
    'Let the hours of every list and the limits of the team overlap.'
  ),
  'team.list_gone': entry(
    'このリストは見つかりません',
    '設定を開き直してください。',
    'This list cannot be found',
    'Open the settings again.'
  ),
  'team.key_taken': entry(
    'このキーは別の架電結果が使っています',
    '別のキーを選ぶか、先にそちらのキーを変えてください。',
    'Another outcome has this key',
    'Choose another key, or change that outcome first.'
  ),
  'team.outcome_needed': entry(
    'この架電結果は隠せません',
    'これがないと、通話の終わりかたを記録できないことがあります。名前は変えられます。',
    'This outcome cannot be hidden',
    'Without it, some calls could not be closed. You can rename it.'
  ),
  'team.wait_out_of_range': entry(
    'この長さは選べません',
    '示された範囲で選んでください。',
    'It cannot wait that long or that short',
    'Choose within the range shown.'
  )
}
