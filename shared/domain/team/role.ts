/** What a person is at this desk: 担当者 works the queue, リーダー also answers for what binds the team. */
export const ROLES = ['rep', 'lead'] as const
export type Role = (typeof ROLES)[number]
