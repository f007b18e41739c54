import type { settings as japanese } from '../ja/settings'
import type { TextsOf } from '../texts'

export const settings: TextsOf<typeof japanese> = {
  title: 'Settings',
  saved: 'Changes are saved as you make them.',
  rep: 'Rep',
  repHelp: 'Used when the script introduces you, and in the record of calls.',
  name: 'Name',
  company: 'Company',
  phone: 'Telephone',
  email: 'E-mail',
  screen: 'Screen',
  language: 'Language',
  japanese: '日本語',
  english: 'English',
  theme: 'Colours',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  line: 'Line',
  linePracticeHelp: 'People who do not exist answer. Sample leads can be called on this line only.',
  lineManualHelp: 'You call with your own phone. The number is handed over as a link and a QR code.',
  practice: 'Practice line',
  persona: 'Who answers',
  personaRandom: 'Somebody else each time',
  sound: 'Play ringing and voices',
  speed: 'Speed',
  speedNatural: 'As in life',
  speedTimes: '{{times}} times'
}
