import type { Outlook } from '../moment/suggest-moments'
import type { OutcomeDefinition } from './outcome-definition'

/** How far ahead the next call after an outcome usually lies: a date being arranged is chased, what is postponed waits for its term. */
export function outlookOf({ next, required }: Pick<OutcomeDefinition, 'next' | 'required'>): Outlook {
  if (next.kind === 'task') return 'terms'
  if (next.kind === 'promised' && next.withinBusinessDays !== undefined) return 'chase'
  return required.includes('reason') ? 'months' : 'weeks'
}
