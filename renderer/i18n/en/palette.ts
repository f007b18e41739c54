import type { palette as japanese } from '../ja/palette'
import type { TextsOf } from '../texts'

export const palette: TextsOf<typeof japanese> = {
  title: 'Find or do',
  label: 'Company, name, telephone number, e-mail, words of a note, or what to do',
  hint: 'Choose with ↑↓, open or run with Enter, see the history with Ctrl+H',
  upcomingLabel: 'Company, name, kana, telephone number, e-mail or words of a note',
  upcomingHint: 'Choose with ↑↓, open with Enter',
  actions: 'Actions',
  groups: { person: 'People', company: 'Companies', number: 'Numbers', email: 'E-mail', note: 'Notes' },
  upcoming: 'Leads coming up',
  upcomingOrder: 'In this order: promises, hot leads, retries, first calls, the rest. Opening one changes no order.',
  empty: 'No lead is waiting.',
  nothing: 'No lead and no action matches “{{text}}”.',
  noLead: 'No lead matches “{{text}}”.',
  tip: 'Part of a name, kana, company, address or note will do, and three digits of a number. Hiragana and katakana, width and case make no difference.',
  found: '{{leads}} leads, {{actions}} actions',
  more: 'See {{count}} more',
  allGroups: 'See the other kinds too',
  inNoList: 'In no list',
  openTimeline: 'Open the history of the marked lead',
  nameless: 'No name',
  onDesk: 'On the desk'
}
