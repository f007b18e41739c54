import type { role as japanese } from '../ja/role'
import type { TextsOf } from '../texts'

export const role: TextsOf<typeof japanese> = {
  title: 'Role',
  now: 'The role at this desk',
  names: { rep: 'Rep', lead: 'Team lead' },
  locked: 'Locked',
  does: {
    rep: 'You are a rep now. Team settings, lifting do-not-calls, taking imports back and exports are the lead’s.',
    lead: 'You are the lead now. You may keep team settings, lift do-not-calls, take imports back and export.'
  },
  passphrase: 'The lead’s passphrase',
  protects:
    'It keeps a shared desk from acting as the lead by mistake. It does not protect data from whoever can open this computer’s files.',
  onlyLead: 'The lead sets the passphrase.',
  guard: 'Guard by this passphrase',
  change: 'Change the passphrase',
  remove: 'Remove the guard',
  removeHelp: 'Anybody can then choose the lead’s role.',
  removeBy: 'Passphrase to remove the guard',
  enter: 'Enter the passphrase',
  current: 'Present passphrase',
  new: 'New passphrase (six characters or more)',
  again: 'Once more',
  short: 'Use six characters or more.',
  different: 'The two are different.',
  show: 'Show the passphrase',
  unlock: 'Act as the lead',
  lock: 'Stop acting as the lead (lock)',
  idle: 'It locks by itself after 15 minutes untouched, and when the app ends.',
  forgotten: 'If it is forgotten, the lead removes the guard from the settings file (see “Roles” in the manual). No call or lead is lost.',
  failed: '{{what}}.',
  wait: 'Wait {{seconds}} seconds before the next try.'
}
