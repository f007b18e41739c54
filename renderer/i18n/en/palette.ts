import type { palette as japanese } from '../ja/palette'
import type { TextsOf } from '../texts'

export const palette: TextsOf<typeof japanese> = {
  title: 'Find or do',
  label: 'Company, name, telephone number, or what to do',
  hint: 'Choose with ↑↓, open or run with Enter',
  upcomingLabel: 'Company, name, kana or telephone number',
  upcomingHint: 'Choose with ↑↓, open with Enter',
  actions: 'Actions',
  leads: 'Leads',
  upcoming: 'Leads coming up',
  upcomingOrder: 'In this order: promises, hot leads, retries, first calls, the rest. Opening one changes no order.',
  empty: 'No lead is waiting.',
  nothing: 'No lead and no action matches “{{text}}”.',
  noLead: 'No lead matches “{{text}}”.',
  tip: 'Part of a company, name or kana will do, four digits of a number, or the name of an action.',
  found: '{{leads}} leads, {{actions}} actions',
  more: 'The first {{count}}. More letters narrow it down.',
  nameless: 'No name',
  onDesk: 'On the desk'
}
