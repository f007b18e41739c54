import type { leads as japanese } from '../ja/leads'
import type { TextsOf } from '../texts'

export const leads: TextsOf<typeof japanese> = {
  title: 'Leads',
  count: '{{count}} leads',
  selected: ' ({{count}} selected)',
  open: 'Open the lead',
  selectAll: 'Select all that match',
  none: 'No lead matches',
  noneDetail: 'Take away a filter, or press “Clear filters”.',
  column: {
    mark: 'Selected',
    company: 'Company',
    person: 'Name',
    role: 'Department, title',
    number: 'Number',
    list: 'List',
    level: 'Level',
    standing: 'State',
    outcome: 'Last outcome',
    attempts: 'Tries',
    due: 'Next call',
    called: 'Last call',
    relationship: 'Relationship',
    owner: 'Promised by'
  },
  standing: { callback: 'Promised', retry: 'Retry', fresh: 'Not called', rest: 'Waiting', out: 'Ended', do_not_call: 'Do not call' },
  filter: {
    title: 'Filters',
    text: 'Company, name, number',
    textHint: 'Find by text',
    list: 'List',
    standing: 'State',
    level: 'Level',
    outcome: 'Last outcome',
    neverCalled: 'Never called',
    attemptsFrom: 'Tries from',
    attemptsTo: 'Tries to',
    dueFrom: 'Next call from',
    dueTo: 'Next call until',
    any: 'All',
    clear: 'Clear filters'
  },
  bulk: {
    open: 'Change many',
    leadOnly: 'Change many (team lead only)',
    title: 'Change the selected leads',
    what: 'What to do',
    kind: { end: 'Take off the list', add: 'Add to another list', move: 'Move to another list', plan: 'Plan the next call' },
    run: { end: 'Take off', add: 'Add', move: 'Move', plan: 'Plan' },
    target: 'Into the list',
    chooseList: 'Choose one',
    day: 'First day',
    time: 'First time',
    gap: 'Minutes between',
    incomplete: 'Fill in what is missing to see how many leads change and how.',
    counting: 'Counting',
    tooMany: 'At most {{count}} can be changed at once. Narrow them down.',
    does: {
      end: '{{count}} of {{selected}} leads are taken off their list.',
      add: '{{count}} of {{selected}} leads are added to “{{list}}”.',
      move: '{{count}} of {{selected}} leads move from their list to “{{list}}”.',
      plan: '{{count}} of {{selected}} leads get a time for the next call.'
    },
    until: ' The last one is at {{at}}.',
    left: ' Left as they are: {{reasons}}.',
    and: ', ',
    leftOut: {
      gone: '{{count}} that are gone',
      in_call: '{{count}} in a call',
      do_not_call: '{{count}} do-not-call',
      promised: '{{count}} promised call-backs',
      ended: '{{count}} ended already',
      there_already: '{{count}} in that list already',
      practice_differs: '{{count}} of practice and real leads that must not mix'
    },
    running: { change: 'Changing, {{percent}}%', undo: 'Undoing, {{percent}}%' },
    done: {
      change: '{{changed}} changed, {{left}} left as they were.',
      undo: '{{changed}} restored. {{left}} that were changed since stay as they are.'
    },
    stop: 'Stop',
    undo: 'Undo: {{what}}, {{count}} ({{at}})'
  }
}
