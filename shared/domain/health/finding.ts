/** How much a finding asks of the person: nothing, to be looked at today, or to be put right before the next call. */
export const HEALTH_LEVELS = ['ok', 'warning', 'problem'] as const
export type HealthLevel = (typeof HEALTH_LEVELS)[number]

/** What a check says. The state has its texts: what is so and, where all is not well, what to do. */
export interface Finding<Level extends HealthLevel, State extends string> {
  readonly level: Level
  readonly state: State
}

export function well<State extends string>(state: State): Finding<'ok', State> {
  return { level: 'ok', state }
}

export function warning<State extends string>(state: State): Finding<'warning', State> {
  return { level: 'warning', state }
}

export function problem<State extends string>(state: State): Finding<'problem', State> {
  return { level: 'problem', state }
}
