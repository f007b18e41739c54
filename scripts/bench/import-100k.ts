import { execFileSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parse } from 'csv-parse'
import type { Figure } from './figure'
import { figure } from './figure'
import { importLeads, inTemporaryFolder, seedDatabase } from './fixtures/desk-folder'
import { writeLeadFile } from './fixtures/lead-file'
import { median } from './measure'

const ROWS = 100_000
const RUNS = 3
/** The command line of SQLite; not needed for anything else. */
const SHELL = 'sqlite3'

/**
 * A file of 100,000 leads from the start of the worker to the last row on disk, cleaned and compared for duplicates. Baseline: the bare
 * `.import` of the sqlite3 shell of the same file, or where there is no shell, reading it by csv-parse alone.
 */
export async function run(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const encoding of ['utf-8', 'cp932'] as const) {
    figures.push(...(await inTemporaryFolder((folder) => figuresOf(folder, encoding))))
  }
  return figures
}

async function figuresOf(folder: string, encoding: 'utf-8' | 'cp932'): Promise<readonly Figure[]> {
  const file = join(folder, 'leads.csv')
  writeLeadFile(file, ROWS, encoding)
  const times: number[] = []
  const baselines: number[] = []
  const longestGaps: number[] = []
  const delays = monitorEventLoopDelay({ resolution: 1 })
  for (let index = 0; index < RUNS; index += 1) {
    baselines.push(await bareImport(file, join(folder, `bare-${index}.db`)))
    const databaseFile = join(folder, `desk-${index}.db`)
    await seedDatabase(databaseFile)
    delays.reset()
    delays.enable()
    const start = performance.now()
    const report = await importLeads(databaseFile, file, folder)
    times.push(performance.now() - start)
    delays.disable()
    longestGaps.push(delays.max / 1e6)
    if (report.rows !== ROWS) throw new Error(`${report.rows} rows were read instead of ${ROWS}`)
  }
  return [
    figure(`import of ${ROWS.toLocaleString('en')} rows, ${encoding}`, median(times), 'ms', median(baselines), '≤ 4 × bare .import'),
    figure(`longest gap on the main thread meanwhile, ${encoding}`, median(longestGaps), 'ms', null, '≤ 50 ms')
  ]
}

async function bareImport(file: string, databaseFile: string): Promise<number> {
  const start = performance.now()
  try {
    execFileSync(SHELL, [databaseFile, '-cmd', '.mode csv', `.import '${file}' lead`], { stdio: 'ignore' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    for await (const row of createReadStream(file).pipe(parse())) void row
  }
  return performance.now() - start
}
