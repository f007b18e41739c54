import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { checkPlace, type LeftPlace, readPlace } from './check-place'
import { CrashDesk } from './crash-desk'
import { findLosses, type Loss } from './find-losses'
import type { HeldUp } from './held-up'
import { type KillableApp, killWhileStarting, startApp } from './killable-app'
import type { Ledger } from './ledger'
import { type KillPlan, type Phase, planKill, watchPhases } from './phases'
import type { Random } from './random'
import { workAtRandom } from './random-work'

/** At most so much typing may be gone. */
const TYPING_MILLISECONDS = 1_000
/** A kill whose phase does not come up comes all the same. */
const LONGEST_WORK = 5_000

export interface RoundPlace {
  readonly projectFolder: string
  readonly profile: string
  readonly ledger: Ledger
  readonly heldUp: HeldUp
  /** What the app is told of the time: it goes on from round to round. */
  now(): string
  nextFile(): number
}

export interface RoundResult {
  readonly phase: Phase
  readonly losses: readonly Loss[]
  /** Where the driver could not go on before the kill came. */
  readonly stuck: string | undefined
  /** Where the desk was, for the next round to find it there. */
  readonly left: LeftPlace | undefined
}

/** One life of the app: it is started, found where it was, worked with at random and killed; what it leaves is held against the ledger. */
export async function runRound(at: RoundPlace, random: Random, round: number, left: LeftPlace | undefined): Promise<RoundResult> {
  const plan = planKill(random, round)
  if (plan.phase === 'start') {
    const killedAt = await killWhileStarting(at.projectFolder, at.profile, at.now(), plan.after)
    return { ...compare(at, 'start', killedAt, []), stuck: undefined }
  }
  const app = await startApp(at.projectFolder, at.profile, at.now())
  const desk = new CrashDesk(app.page)
  await desk.screen.hasLead()
  const misplaced = left === undefined ? [] : await checkPlace(desk, left)
  const { phase, killedAt, stuck } = await workUntilKilled(at, app, desk, random, plan)
  return { ...compare(at, phase, killedAt, misplaced), stuck }
}

async function workUntilKilled(
  at: RoundPlace,
  app: KillableApp,
  desk: CrashDesk,
  random: Random,
  plan: KillPlan
): Promise<{ readonly phase: Phase; readonly killedAt: number; readonly stuck: string | undefined }> {
  let killing: Promise<number> | undefined
  let phase: Phase = 'idle'
  let stuck: string | undefined
  const kill = (): void => {
    if (killing !== undefined) return
    phase = phases.now
    killing = app.kill()
  }
  const phases = watchPhases(plan, kill)
  const deadline = setTimeout(kill, LONGEST_WORK)
  const files = {
    folder: at.profile,
    next: at.nextFile,
    choose: (file: string) =>
      app.app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
      }, file)
  }
  try {
    await workAtRandom({ desk, ledger: at.ledger, random, phases, files, importSoon: plan.phase === 'importing' })
  } catch (error) {
    // whatever breaks after the kill is broken by it
    if (killing === undefined) stuck = String(error)
    kill()
  } finally {
    clearTimeout(deadline)
  }
  return { phase, killedAt: (await killing) ?? Date.now(), stuck }
}

function compare(
  { profile, ledger, heldUp }: RoundPlace,
  phase: Phase,
  killedAt: number,
  misplaced: readonly Loss[]
): Omit<RoundResult, 'stuck'> {
  const file = join(profile, 'toritsugi.db')
  // killed before the first start had come as far as making it
  if (!existsSync(file)) return { phase, losses: misplaced, left: undefined }
  const typedUntil = killedAt - TYPING_MILLISECONDS - heldUp.since(killedAt - 2 * TYPING_MILLISECONDS)
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const hasSchema = Number(database.pragma('user_version', { simple: true })) > 0
    const losses = hasSchema ? findLosses(database, ledger, typedUntil) : []
    ledger.killed(typedUntil)
    return { phase, losses: [...misplaced, ...losses], left: hasSchema ? readPlace(database) : undefined }
  } finally {
    database.close()
  }
}
