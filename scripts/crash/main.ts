// `npm run test:crash -- [--rounds N] [--seed S]`: a real app is worked at random, killed at random and started again; nothing that it had
// acknowledged may be missing. SIGKILL ends the app, not the machine: what a power cut does is up to SQLite's synchronous=FULL and the disk.
import { randomInt } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readOptions } from './options'
import { reportOf } from './report'
import { runRounds } from './run-rounds'

const projectFolder = resolve(import.meta.dirname, '../..')
const { rounds, seed } = readOptions(process.argv.slice(2), randomInt(1_000_000))
const profile = await mkdtemp(join(tmpdir(), 'toritsugi-crash-'))
await writeFile(
  join(profile, 'settings.json'),
  JSON.stringify({
    welcomed: true,
    hints: false,
    persona: 'warm_appointment',
    practiceSpeed: 50,
    practiceSound: false,
    rep: { name: '佐々木 葵', company: '在庫ノート株式会社', phone: '03-5000-9000', email: 'sasaki@zaiko-note.example.jp' }
  })
)
console.log(`crash: ${rounds} rounds, --seed ${seed}`)

const run = await runRounds({ projectFolder, profile, rounds, seed }, (line) => console.log(line))
console.log(reportOf(run))
// a driver that can't work proves nothing; once in a while a machine is just too busy for it
if (run.stuck.length > Math.max(1, rounds / 25)) process.exitCode = 1
if (run.losses.length > 0) {
  console.log(`the profile is kept in ${profile}`)
  process.exitCode = 1
} else await rm(profile, { recursive: true, force: true, maxRetries: 5 })
