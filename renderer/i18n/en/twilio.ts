import type { twilio as japanese } from '../ja/twilio'
import type { TextsOf } from '../texts'

export const twilio: TextsOf<typeof japanese> = {
  which: 'Account to set up',
  kinds: { sip: 'Telephone server (SIP)', twilio: 'Twilio' },
  title: 'Twilio account',
  note: 'Enter what the administrator of Twilio gave you. Until you press “Save the account”, the present one stays in use.',
  access: 'Where tokens come from',
  accesses: { token_url: 'The team’s server (better)', api_key: 'Made with an API key' },
  accessHelp: {
    token_url: 'Only the team’s server has the API key. This computer gets tokens that run out after an hour.',
    api_key:
      'The secret of the API key is kept on this computer. Whoever can read its files can call in the name of the account. Make a key for this desk alone, and revoke it when its user leaves.'
  },
  tokenUrl: 'Token URL',
  authorization: 'Authorization header',
  authorizationHelp:
    'The value of Authorization that the server asks for, such as one that begins with Bearer. Leave it empty when there is none.',
  clearAuthorization: 'Forget the header that is kept',
  accountSid: 'Account SID',
  keySid: 'API key SID',
  keySecret: 'API key secret',
  appSid: 'TwiML app SID',
  identity: 'Name of this desk',
  identityHelp: 'Under which it is called. Letters, digits and “_”.',
  callerId: 'Your number',
  callerIdHelp: 'A number bought from Twilio. Any other is withheld on calls within Japan. Leave it empty when the server decides.',
  edge: 'Point of entry',
  edgeHelp: 'Calls between Japanese numbers go through Tokyo. From elsewhere the caller’s number may be lost.',
  edges: {
    tokyo: 'Tokyo',
    singapore: 'Singapore',
    sydney: 'Sydney',
    ashburn: 'Ashburn (eastern US)',
    umatilla: 'Umatilla (western US)',
    dublin: 'Dublin',
    frankfurt: 'Frankfurt',
    'sao-paulo': 'São Paulo',
    roaming: 'Automatic'
  },
  callServer: 'Call server URL',
  callServerHelp: 'The team’s server that holds and transfers calls. Leave it empty when there is none.',
  unprotected:
    'This computer has no store that protects secrets. Whoever can read its files can then read the authorization header and the secret of the API key.',
  unprotectedAgree: 'Keep them without encryption',
  problem: {
    missing: 'Fill this in.',
    too_long: 'This is too long ({{most}} letters at most).',
    url_not_https: 'Enter an address that begins with https://. Those without encryption, such as http://, can’t be used.',
    url_with_password: 'Leave out what stands before “@”. The header has a field of its own.',
    url_unreadable: 'This is no address. Example: https://calls.example.co.jp/token',
    account_sid_unreadable: 'Enter 34 letters that begin with “AC”.',
    key_sid_unreadable: 'Enter 34 letters that begin with “SK”.',
    app_sid_unreadable: 'Enter 34 letters that begin with “AP”.',
    identity_unreadable: 'Use letters, digits and “_” alone, 121 at most.',
    number_unreadable: 'This is no number. Examples: 050-3123-4567, +815031234567',
    secret_unreadable: 'It can hold no line breaks and no full-width letters.'
  },
  button: 'Twilio: {{state}}',
  needed: 'Twilio can be chosen once its account is saved below.'
}
