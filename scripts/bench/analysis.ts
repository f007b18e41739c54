import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type Figure, figure } from './figure'
import type { ColdAnalysis } from './fixtures/cold-analysis'
import { median } from './measure'

const RUNS = 9
const program = join(import.meta.dirname, 'fixtures/cold-analysis.ts')

/**
 * What main works out at the end of a recorded call of an hour, each time in a process of its own: most calls are not recorded, so that the code
 * is new. Baseline: one look at every level.
 */
export async function run(): Promise<readonly Figure[]> {
  const runs: ColdAnalysis[] = []
  for (let index = 0; index < RUNS; index += 1) runs.push(await oneRun())
  const of = (part: keyof ColdAnalysis): number => median(runs.map((each) => each[part]))
  return [
    figure(`figures of an hour’s recording, longest turn of main (median of ${RUNS})`, of('longest'), 'ms', of('look'), '≤ 50 ms'),
    figure('all turns together', of('whole'), 'ms', of('look'))
  ]
}

async function oneRun(): Promise<ColdAnalysis> {
  const child = fork(program)
  try {
    const [result] = await once(child, 'message')
    return result as ColdAnalysis
  } finally {
    child.kill()
  }
}
