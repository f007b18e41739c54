import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DemoFailure } from './demo-failure'

export interface DemoOptions {
  /** The file to import. */
  readonly csv: string
  /** The folder for screenshots, call log and summary. */
  readonly out: string
}

export const USAGE = `npm run demo -- [--csv FILE] [--out DIR]
  --csv FILE  the leads to import (default: the sample of made-up leads that comes with the app)
  --out DIR   where screenshots, call-log.csv and summary.json go (default: demo-output)`

/**
 * Reads the command line. Paths are relative to where the person typed the command, not to the project.
 * @param cwd the folder the command was typed in
 * @throws DemoFailure when an option is unknown or the file can't be read
 */
export async function readOptions(args: readonly string[], projectFolder: string, cwd: string): Promise<DemoOptions | 'help'> {
  const given = parse(args)
  if (given.help) return 'help'
  const csv = given.csv === undefined ? resolve(projectFolder, 'resources/samples/sample-leads.csv') : resolve(cwd, given.csv)
  const isFile = await stat(csv).then(
    (found) => found.isFile(),
    () => false
  )
  if (!isFile) throw new DemoFailure(`there is no file ${csv}`)
  return { csv, out: resolve(cwd, given.out ?? 'demo-output') }
}

function parse(args: readonly string[]) {
  try {
    const options = { csv: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } } as const
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new DemoFailure(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}
