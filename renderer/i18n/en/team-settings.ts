import type { teamSettings as japanese } from '../ja/team-settings'
import type { TextsOf } from '../texts'

export const teamSettings: TextsOf<typeof japanese> = {
  changed: 'changed {{at}} by {{by}}',
  up: 'Up',
  down: 'Down',
  hearing: {
    title: 'Heard before an appointment',
    help: 'When an appointment is saved and one of these is still open, the rep is told. It never stops the saving.',
    policyLabel: 'When something was not heard',
    policy: { off: 'Nothing', warn: 'Say so', reason: 'Ask why' },
    fields: 'Required items',
    stage: 'The stage counts these {{count}}: one point for each heard, a half for each guessed.'
  },
  hours: {
    title: 'Calling hours',
    planned: 'Changes hold at once. Calls that are planned already stay where they are, and come up when calling is allowed.',
    limits: 'When calling is allowed, and warnings',
    limitsHelp: 'Holds for every list. From 20:00 to 8:00 nobody is called, and nothing here can widen that.',
    limitsInitial: '{{opens}}–{{closes}}; warns until {{earlyUntil}}, {{lunchFrom}}–{{lunchUntil}}, from {{lateFrom}}',
    opens: 'Calling begins',
    closes: 'Calling ends',
    warnings: 'When to warn before dialling',
    earlyUntil: 'Morning, until',
    lunchFrom: 'Lunch begins',
    lunchUntil: 'Lunch ends',
    lateFrom: 'Late, from',
    newLists: 'Hours of new lists',
    newListsHelp: 'A list made by an import begins with these. Lists that exist do not change.',
    lists: 'Hours of each list',
    listsHelp: 'Leads over a lowered limit leave the queue with the next call that reaches nobody.',
    noLists: 'There is no list yet.',
    of: 'Hours of {{list}}',
    weekday: '{{weekday}}',
    begins: 'Begins',
    ends: 'Ends',
    attempts: 'Tries without reaching',
    times: 'tries',
    toTeam: 'Back to the team’s hours and 6 tries',
    refused: 'It cannot be that. Begin at 8:00 or later, end by 20:00 (a list by 21:00), and after the beginning.'
  },
  holidays: {
    title: 'Company holidays',
    help: 'Days without calls, beside the public holidays. Retries, business days and typed times all heed them.',
    add: 'Add days off, one a line; a list can be pasted',
    example: '12/29–1/3 year end',
    effect: 'Calls promised already keep their time. On a day off nobody can be dialled; they come up on the next business day.',
    read: 'Understood: {{days}}',
    unreadable: 'Not understood: {{lines}}',
    run: 'Add {{count}}',
    initial: 'none, public holidays only',
    none: 'No days off have been entered.',
    remove: 'Remove',
    removeOne: 'Remove {{day}}'
  },
  retry: {
    title: 'Trying again',
    help: 'Never twice in one part of a day, spread over weekdays and parts of the day. It can only be narrowed here.',
    bands: 'When to try again',
    band: { morning: 'Morning 10:00–11:30', afternoon: 'Afternoon 13:30–15:30', evening: 'Evening 15:30–17:30' },
    rest: 'A number rests for',
    minutes: 'minutes (60–1440)',
    initial: 'all three, {{minutes}} minutes',
    refused: 'Choose between 60 and 1440 minutes.'
  },
  outcomes: {
    title: 'Outcomes',
    help: 'Name, key, order and waits can be changed. What an outcome does (counting, what follows, do-not-call) never hangs on its name.',
    hidden: 'hidden',
    changed: 'changed',
    labelJa: 'Name in Japanese',
    labelEn: 'Name in English',
    key: 'Key (press it)',
    keyOfDesk: '“{{action}}” has this key',
    forbidsStays: 'Whatever its name, this outcome stays a do-not-call.',
    counts: 'Counted as: {{flags}}',
    countsNothing: 'Counted in no figure',
    flag: {
      dial: 'dialled',
      connect: 'somebody answered',
      person: 'the person reached',
      conversation: 'a real conversation',
      appointment: 'an appointment'
    },
    next: {
      retry: 'tried again by the rule',
      minutes: 'tried again shortly',
      unchanged: 'nothing changes',
      other_number: 'another number',
      promised: 'called at the time agreed',
      task: 'rests until the time agreed',
      business_days: 'called after some business days',
      reception_rest: 'the company rests',
      meeting: 'meeting and handoff',
      meeting_change: 'the meeting changes',
      successor: 'find the successor',
      rest: 'ends, or rests some months',
      wake_up: 'ends, or wakes before the contract does',
      none: 'ends'
    },
    wait: {
      minutes: 'Waits (minutes)',
      business_days: 'Waits (business days)',
      rest_days: 'The company rests (days)',
      months_before: 'Wakes before the contract ends (months)'
    },
    range: '{{min}}–{{max}}',
    reason: 'Reason',
    asks: { no: 'not asked', optional: 'optional', required: 'required' },
    hide: 'Do not offer this outcome',
    hideHelp: 'Calls that ended so keep it.',
    need: {
      forbids: 'Cannot be hidden: a customer’s “do not call me” could not be recorded.',
      meeting: 'Cannot be hidden: an appointment could not be recorded.',
      technical: 'Cannot be hidden: a failed line could not be recorded.',
      not_reached: 'Cannot be hidden: a call that nobody answered could not be recorded.',
      absent: 'Cannot be hidden: a call to somebody absent could not be recorded.'
    },
    reset: 'Set this outcome back',
    resetAll: 'Set all outcomes and their order back'
  },
  reasons: {
    title: 'Usual reasons',
    help: 'Offered by one press where an outcome asks for a reason. Calls of the past keep the words they were saved with.',
    outcome: 'Outcome',
    text: 'Reason {{count}}',
    add: 'Add a reason',
    retire: 'Retire',
    bringBack: 'Use again'
  }
}
