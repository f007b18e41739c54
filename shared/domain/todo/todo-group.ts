import { addDays, type Instant, instantOf, type LocalDate, localDate } from '../../lib/time'

/** How to-dos are laid out: what is late first, what has no day last. */
export const TODO_GROUPS = ['past', 'today', 'later', 'undated'] as const
export type TodoGroup = (typeof TODO_GROUPS)[number]

/** When something is to be done: at a time, on a day, or some day. */
export interface TodoDue {
  readonly dueAt: Instant | null
  readonly dueOn: LocalDate | null
}

/** Where a to-do stands now. A time has passed as soon as it is reached; a day only when it is over. */
export function todoGroup({ dueAt, dueOn }: TodoDue, now: Instant): TodoGroup {
  const { today, tomorrow } = dayEdges(now)
  if (dueAt !== null) return dueAt <= now ? 'past' : dueAt < tomorrow ? 'today' : 'later'
  if (dueOn === null) return 'undated'
  return dueOn < today ? 'past' : dueOn === today ? 'today' : 'later'
}

/** The present day, and the instant at which the next one begins. */
export function dayEdges(now: Instant): { readonly today: LocalDate; readonly tomorrow: Instant } {
  const today = localDate(now)
  return { today, tomorrow: instantOf(addDays(today, 1), '00:00') }
}
