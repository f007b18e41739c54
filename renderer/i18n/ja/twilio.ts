export const twilio = {
  which: '設定するアカウント',
  kinds: { sip: '電話サーバー（SIP）', twilio: 'Twilio' },
  title: 'Twilioのアカウント',
  note: 'Twilioの管理者から受け取った内容を入力します。「アカウントを保存」を押すまでは、今のアカウントのままです。',
  access: 'トークンの受け取り方',
  accesses: { token_url: 'チームのサーバーから（おすすめ）', api_key: 'APIキーで発行' },
  accessHelp: {
    token_url: 'APIキーはチームのサーバーだけが持ちます。このパソコンが受け取るのは、1時間で切れるトークンです。',
    api_key:
      'APIキーの秘密をこのパソコンに保存します。ファイルを読める人は、このアカウントで発信できます。専用のキーを作り、退職などのときは無効にしてください。'
  },
  tokenUrl: 'トークンURL',
  authorization: '認証ヘッダー',
  authorizationHelp: 'サーバーへ送るAuthorizationの値。例：Bearer ではじまる文字列。いらないときは空のままにします。',
  clearAuthorization: '保存済みの認証ヘッダーを消す',
  accountSid: 'アカウントSID',
  keySid: 'APIキーSID',
  keySecret: 'APIキーの秘密',
  appSid: 'TwiMLアプリSID',
  identity: 'この席の名前',
  identityHelp: '着信を受けるときの名前。半角の英数字と「_」。',
  callerId: '発信者番号',
  callerIdHelp: 'Twilioで購入した番号。それ以外の番号は、国内では非通知になります。サーバーが決めるときは空のままにします。',
  edge: '接続地点',
  edgeHelp: '日本の番号どうしの通話は「東京」にします。ほかの地点では発信者番号が消えることがあります。',
  edges: {
    tokyo: '東京',
    singapore: 'シンガポール',
    sydney: 'シドニー',
    ashburn: 'アシュバーン（米国東部）',
    umatilla: 'ユマティラ（米国西部）',
    dublin: 'ダブリン',
    frankfurt: 'フランクフルト',
    'sao-paulo': 'サンパウロ',
    roaming: '自動'
  },
  callServer: '通話サーバーURL',
  callServerHelp: '保留と転送を受け持つチームのサーバー。なければ空のままにします。',
  unprotected:
    'このパソコンには、秘密の文字列を守って保存する仕組みがありません。保存すると、このパソコンのファイルを読める人は認証ヘッダーやAPIキーの秘密も読めます。',
  unprotectedAgree: '暗号化せずに保存する',
  problem: {
    missing: '入力してください。',
    too_long: '長すぎます（{{most}}文字まで）。',
    url_not_https: 'https:// で始まるアドレスを入力してください。暗号化しない http:// などは使えません。',
    url_with_password: '「@」より前は除いてください。認証の文字列は「認証ヘッダー」に入力します。',
    url_unreadable: 'アドレスとして読み取れません。例：https://calls.example.co.jp/token',
    account_sid_unreadable: '「AC」ではじまる34文字を入力してください。',
    key_sid_unreadable: '「SK」ではじまる34文字を入力してください。',
    app_sid_unreadable: '「AP」ではじまる34文字を入力してください。',
    identity_unreadable: '半角の英数字と「_」だけで、121文字までにしてください。',
    number_unreadable: '番号として読み取れません。例：050-3123-4567、+815031234567',
    secret_unreadable: '改行や全角文字は含められません。'
  },
  button: 'Twilio：{{state}}',
  needed: 'Twilioは、下でアカウントを保存すると選べます。'
} as const
