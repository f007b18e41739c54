import { parseArgs } from 'node:util'

export interface CrashOptions {
  readonly rounds: number
  readonly seed: number
}

const DEFAULT_ROUNDS = 50

export const USAGE = `npm run test:crash -- [--rounds N] [--seed S]
  --rounds N  how often the app is killed and started again (default: ${DEFAULT_ROUNDS})
  --seed S    makes the same choices as the run that printed it`

/** Reads the command line. @throws Error when an option is unknown or no whole number */
export function readOptions(args: readonly string[], anySeed: number): CrashOptions {
  const options = { rounds: { type: 'string' }, seed: { type: 'string' } } as const
  const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false })
  return { rounds: whole(values.rounds, DEFAULT_ROUNDS, 'rounds'), seed: whole(values.seed, anySeed, 'seed') }
}

function whole(text: string | undefined, otherwise: number, name: string): number {
  if (text === undefined) return otherwise
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} needs a whole number\n${USAGE}`)
  return Number(text)
}
