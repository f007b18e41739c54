import type { LeftPlace } from './check-place'
import type { Loss } from './find-losses'
import { watchHeldUp } from './held-up'
import { type Claim, createLedger } from './ledger'
import type { Phase } from './phases'
import { createRandom } from './random'
import { runRound } from './run-round'

interface RunOptions {
  readonly projectFolder: string
  readonly profile: string
  readonly rounds: number
  readonly seed: number
}

export interface CrashRun {
  readonly seed: number
  readonly kills: readonly Phase[]
  readonly seconds: number
  readonly claims: readonly Claim[]
  readonly typedKeys: number
  readonly losses: readonly (Loss & { readonly round: number })[]
  /** Rounds in which the driver could not go on. */
  readonly stuck: readonly string[]
}

/** A weekday on which lists are called: the app's clock goes on from there. */
const BEGIN = Date.parse('2026-07-14T10:00:00+09:00')

/** Rounds on one profile: what was acknowledged in any of them is looked for after every kill. A round with losses is the last. */
export async function runRounds({ projectFolder, profile, rounds, seed }: RunOptions, say: (line: string) => void): Promise<CrashRun> {
  const random = createRandom(seed)
  const ledger = createLedger()
  const heldUp = watchHeldUp()
  const began = Date.now()
  let files = 0
  const at = {
    projectFolder,
    profile,
    ledger,
    heldUp,
    now: () => new Date(BEGIN + Date.now() - began).toISOString(),
    nextFile: () => ++files
  }
  const kills: Phase[] = []
  const losses: (Loss & { readonly round: number })[] = []
  const stuck: string[] = []
  let left: LeftPlace | undefined
  for (let round = 0; round < rounds && losses.length === 0; round += 1) {
    const start = Date.now()
    const result = await runRound(at, random, round, left)
    left = result.left
    kills.push(result.phase)
    if (result.stuck !== undefined) stuck.push(`round ${round + 1}: ${result.stuck}`)
    losses.push(...result.losses.map((loss) => ({ ...loss, round: round + 1 })))
    const seconds = ((Date.now() - start) / 1_000).toFixed(1)
    say(`${String(round + 1).padStart(4)}/${rounds}  ${result.phase.padEnd(10)} ${seconds} s  ${ledger.claims.length} acknowledged`)
  }
  heldUp.stop()
  const typedKeys = ledger.typed.reduce((sum, { keys }) => sum + keys.length, 0)
  return { seed, kills, seconds: (Date.now() - began) / 1_000, claims: ledger.claims, typedKeys, losses, stuck }
}
