import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const PROGRAM = `
const { createRequire } = require('node:module')
const Database = createRequire(process.argv[1])('better-sqlite3')
const lock = new Database(process.argv[2] + '.lock')
lock.exec('BEGIN EXCLUSIVE')
console.log('held')
setInterval(() => {}, 1000)
`

/** Another process that works with the database, as a second copy of the app would. The answer ends it as a crash does. */
export async function otherCopy(databaseFile: string): Promise<() => Promise<void>> {
  const project = path.resolve(import.meta.dirname, '../../../package.json')
  const child = spawn(process.execPath, ['-e', PROGRAM, project, databaseFile], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return async () => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
}
