import { type ErrorEntry, entry } from './error-entry'

/** What can go wrong with calls that come in, are handed on, or are dialled by hand. */
export const callErrors = {
  'call.nobody_rings': entry(
    '着信はもうありません',
    '相手が先に切りました。不在着信の一覧から折り返せます。',
    'Nobody rings any more',
    'The caller has hung up. Call back from the list of missed calls.'
  ),
  'call.no_other': entry(
    'もう一つの通話はありません',
    '相手が先に切った可能性があります。画面の通話を確かめてください。',
    'There is no other call',
    'They may have hung up. Look at the call on the screen.'
  ),
  'call.not_talking': entry(
    '転送や相談は、相手と話しているときにできます',
    '相手が応答してから、もう一度操作してください。',
    'A call can be transferred once somebody has answered',
    'Wait until they have answered, then try again.'
  ),
  'call.cannot_transfer': entry(
    'この回線では転送できません',
    '相手に番号を伝えてかけ直してもらうか、転送できる回線を使ってください。',
    'This line cannot transfer calls',
    'Give the number to the customer, or use a line that can transfer.'
  ),
  'call.emergency_number': entry(
    '110・118・119には、このアプリから発信できません',
    '緊急のときは、手元の電話からかけてください。',
    '110, 118 and 119 cannot be dialled from this app',
    'In an emergency, call from a telephone.'
  ),
  'call.premium_number': entry(
    '0990で始まる有料番号には発信できません',
    '番号を確かめてください。',
    'Premium numbers (0990) cannot be dialled',
    'Check the number.'
  ),
  'call.unreadable_number': entry(
    '電話番号として読み取れません',
    '市外局番から入力してください。転送先には2～6桁の内線番号も使えます。',
    'This cannot be read as a telephone number',
    'Enter it with its area code. To transfer, an extension of 2 to 6 digits will do, too.'
  ),
  'call.do_not_call': entry(
    'この番号は架電禁止です',
    '発信も転送もできません。「架電禁止」で理由を確かめてください。',
    'Nobody may call this number',
    'It can be neither dialled nor transferred to. See why under Do not call.'
  ),
  'call.practice_only': entry(
    'この番号は練習用のリードのものです',
    '練習回線でだけ発信できます。',
    'This number belongs to a practice lead',
    'It can be dialled on the practice line only.'
  ),
  'call.nothing_to_redial': entry(
    'リダイヤルできる発信がありません',
    'まだ発信していないか、相手の記録が消去されています。',
    'There is nothing to dial again',
    'Nobody was dialled yet, or their record was erased.'
  ),
  'call.nobody_to_call_back': entry(
    '折り返せる着信がありません',
    '不在着信がないか、番号が通知されていません。',
    'There is nobody to call back',
    'No call was missed, or its number was withheld.'
  ),
  'call.tel_links_refused': entry(
    'パソコンが電話番号のリンクをこのアプリに割り当てませんでした',
    'パソコンの設定の「既定のアプリ」で、電話（tel）のリンクに取り次ぎを選んでください。',
    'The computer did not give telephone links to this app',
    'Choose Toritsugi for telephone links (tel) among the default apps of the computer.'
  ),
  'call.practice_line_only': entry(
    '着信の練習は練習回線でだけできます',
    '設定で回線を「練習」に切り替えてください。',
    'Incoming calls can be practised on the practice line only',
    'Choose the practice line in the settings.'
  ),
  'call.nobody_to_practise_with': entry(
    '着信の練習に使えるリードがありません',
    '設定から練習用のサンプルを追加してください。',
    'There is no lead to practise with',
    'Add the sample of practice leads in the settings.'
  )
} as const satisfies Record<string, ErrorEntry>
