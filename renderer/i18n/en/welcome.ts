import type { welcome as japanese } from '../ja/welcome'
import type { TextsOf } from '../texts'

export const welcome: TextsOf<typeof japanese> = {
  title: 'First, tell us who you are',
  form: 'First settings',
  sentence: 'Whom to call, what to say, what follows: the desk that carries one inside-sales call from beginning to end.',
  steps: {
    lead: 'You see whom to call next, and why',
    say: 'You see what to say, and how to go on from every answer',
    result: 'You choose the outcome, and the next step is planned'
  },
  introduction: 'How you introduce yourself',
  spoken: { before: '“Good morning, this is ', company: 'company', between: ', ', name: 'name', after: ' speaking.”' },
  namePlace: 'For example Aoi Sasaki',
  nameNeeded: 'Enter your name to begin.',
  company: 'Company (as you say it to customers)',
  team: 'Team (not needed to begin)',
  role: 'Role',
  roles: {
    rep: { title: 'Rep', body: 'Calls leads and records outcomes and next steps.' },
    lead: { title: 'Team lead', body: 'Works as a rep, and also keeps the team’s settings, lifts do-not-calls and exports data.' }
  },
  list: 'First list',
  lists: {
    sample: { title: 'Practise with the sample', body: '200 people who do not exist, called on the practice line. No telephone rings.' },
    own: { title: 'Import a file of your own', body: 'Choose a CSV call list. Encodings and number formats are put in order.' },
    kept: { title: 'Go on with the lists here', body: 'Begin with the lists that are on this computer already.' }
  },
  start: 'Begin',
  starting: 'Getting ready…',
  later: 'All of it can be changed later in the settings.'
}
