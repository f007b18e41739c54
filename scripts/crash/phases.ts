import type { Random } from './random'

/** What the app is doing when it is killed. */
export const PHASES = ['start', 'saving', 'typing', 'importing', 'dialling', 'talking', 'idle'] as const
export type Phase = (typeof PHASES)[number]

/** How long after a phase was entered the kill may come, in milliseconds: about as long as the phase lasts. */
const WITHIN: Readonly<Record<Exclude<Phase, 'start'>, number>> = {
  idle: 400,
  dialling: 250,
  talking: 1_200,
  typing: 1_800,
  saving: 180,
  importing: 600
}

/** When this round's kill comes. */
export interface KillPlan {
  readonly phase: Phase
  /** Which time the phase is entered. */
  readonly visit: number
  /** So long after that, in milliseconds. */
  readonly after: number
}

/** Saving is where most could be lost, so it is met most often. */
const WEIGHTED: readonly [Phase, ...Phase[]] = [
  'saving',
  'saving',
  'saving',
  'saving',
  'typing',
  'typing',
  'talking',
  'talking',
  'dialling',
  'dialling',
  'importing',
  'start',
  'idle'
]

/** The first rounds meet every phase once; from then on chance decides. */
export function planKill(random: Random, round: number): KillPlan {
  const phase = PHASES[round] ?? random.pick(WEIGHTED)
  if (phase === 'start') return { phase, visit: 0, after: random.integer(50, 1_800) }
  const often = phase === 'saving' || phase === 'talking' || phase === 'typing'
  return { phase, visit: often ? random.integer(0, 3) : 0, after: random.integer(0, WITHIN[phase]) }
}

/** Tells in which phase the work is, and when the time of the kill has come. */
export interface PhaseWatch {
  readonly now: Phase
  during<Value>(phase: Phase, work: () => Promise<Value>): Promise<Value>
}

export function watchPhases({ phase: awaited, visit, after }: KillPlan, kill: () => void): PhaseWatch {
  let now: Phase = 'idle'
  let visits = 0
  const enter = (phase: Phase): void => {
    now = phase
    if (phase !== awaited) return
    if (visits === visit) setTimeout(kill, after)
    visits += 1
  }
  return {
    get now() {
      return now
    },
    async during(phase, work) {
      const before = now
      enter(phase)
      const value = await work()
      now = before
      return value
    }
  }
}
