import { type ErrorEntry, entry } from './error-entry'

/** What can go wrong with the line. */
export const lineErrors = {
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
  ),
  'line.app_ended': entry(
    'アプリが通話の途中で終了しました',
    '入力した内容は残っています。架電結果を登録してから次へ進んでください。',
    'The app ended during the call',
    'What you typed is kept. Save the outcome of this call, then go on.'
  ),
  'line.not_configured': entry(
    '回線のアカウントが設定されていません',
    '設定の「電話」で接続先とパスワードを入力してください。それまでは手元の電話でかけられます。',
    'The line has no account yet',
    'Enter the server and the password under Settings, Telephone. Until then, use your own phone.'
  ),
  'line.wrong_password': entry(
    '回線のユーザー名かパスワードが違います',
    '設定の「電話」で入力し直し、接続テストをしてください。',
    'The user name or the password of the line is wrong',
    'Enter them again under Settings, Telephone, and test the connection.'
  ),
  'line.no_network': entry(
    'ネットワークにつながっていません',
    '回線のケーブルや無線を確かめてください。つながりしだい、回線は自動で戻ります。',
    'There is no network',
    'Check the cable or the Wi-Fi. The line returns by itself once there is a network.'
  ),
  'line.server_gone': entry(
    '電話サーバーが応答しません',
    '自動でつなぎ直しています。急ぐときは手元の電話に切り替えてください。続くときは管理者に知らせてください。',
    'The telephone server does not answer',
    'The line keeps trying by itself. If it is urgent, use your own phone. If it goes on, tell the administrator.'
  ),
  'line.token_server_gone': entry(
    'トークンを発行するサーバーが応答しません',
    '自動で試し続けています。急ぐときは別の回線に切り替えてください。続くときは、設定の「電話」のトークンURLを確かめて管理者に知らせてください。',
    'The server that issues the tokens does not answer',
    'It is asked again by itself. If it is urgent, choose another line. If it goes on, check the token URL under Settings, Telephone, and tell the administrator.'
  ),
  'line.token_refused': entry(
    'トークンの発行、またはTwilioへの接続が認められませんでした',
    '設定の「電話」で認証ヘッダーまたはAPIキーを入力し直し、接続テストをしてください。',
    'No token was issued, or Twilio did not take it',
    'Enter the authorization header or the API key again under Settings, Telephone, and test the connection.'
  ),
  'line.token_unreadable': entry(
    'トークンURLの応答に、トークンがありませんでした',
    'トークンURLが正しいか、設定の「電話」で確かめてください。正しいときは管理者に知らせてください。',
    'The answer of the token URL held no token',
    'Check the token URL under Settings, Telephone. If it is right, tell the administrator.'
  ),
  'line.emergency_number': entry(
    'インターネットの回線からは、110・118・119にかけられません',
    '携帯電話または固定電話からかけてください。',
    '110, 118 and 119 can’t be called over the internet',
    'Call from a mobile or a fixed telephone.'
  ),
  'line.no_echo': entry(
    'この回線には、声を返す番号がありません',
    'SIP電話の回線を選び、設定の「電話」で「音声確認の番号」を入力してください。',
    'This line has no number that sends your voice back',
    'Choose the SIP line and enter the echo number under Settings, Telephone.'
  ),
  'line.microphone_denied': entry(
    'マイクの使用が許可されていません',
    'パソコンの設定で、このアプリにマイクの使用を許可してください。',
    'The microphone may not be used',
    'Allow this app to use the microphone in the settings of the computer.'
  ),
  'line.microphone_missing': entry(
    'マイクが見つかりません',
    'ヘッドセットをつなぎ直してから、もう一度発信してください。',
    'No microphone was found',
    'Connect the headset again, then dial.'
  )
} as const satisfies Record<string, ErrorEntry>
