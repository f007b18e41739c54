import { z } from 'zod'

/**
 * What kind of contact a person is, sensed on the telephone (domain: relationship type): one who pulls others in, who proposes to the
 * decision maker, who wants a second opinion; and those to spend less on: agreeable but vague, passing time, only personal matters.
 */
export const RELATIONSHIPS = ['champion', 'proposer', 'planner', 'agreeable', 'passing_time', 'personal'] as const
export const Relationship = z.enum(RELATIONSHIPS)
export type Relationship = z.infer<typeof Relationship>

const WORTH_TIME: readonly Relationship[] = ['champion', 'proposer', 'planner']

/** Whether time spent on this person is likely to lead anywhere. */
export function isWorthTime(relationship: Relationship): boolean {
  return WORTH_TIME.includes(relationship)
}

/** What is stored: nothing, or one of the six. Texts of an older or foreign source count as nothing. */
export function relationshipOf(stored: string): Relationship | null {
  return Relationship.safeParse(stored).data ?? null
}
