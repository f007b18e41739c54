import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { programPath } from './packages'
import { until } from './until'

/** How much of a log an error message quotes, lines. */
const QUOTED_LINES = 20

/** How long a program may take to end when asked to, milliseconds. */
const STOP_DEADLINE = 5_000

/** What still runs when this process ends by itself goes with it. */
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) signalGroup(child)
})

/** A running program of the phone network. */
export interface Tool {
  /** What the program writes, when it was started with `piped`; otherwise it is in the log. */
  readonly output: Readable | null
  log(): string
  /** Waits until `look` finds something. @throws when the program ends before, or the deadline passes, with the end of its log. */
  ready<Found>(look: () => Found | undefined | false | Promise<Found | undefined | false>): Promise<Found>
  /** Asks the program to end, and to end its children; one that takes too long is ended like a crash. */
  stop(): Promise<void>
  /** Ends the program and its children at once, as a crash does. */
  kill(): Promise<void>
}

/**
 * Starts a program as a child in a process group of its own, so that its children can be ended along with it.
 * It ends when this process ends, however that comes about. Its log goes to `folder`, named after `name`.
 */
export function startTool(name: string, command: readonly string[], folder: string, { piped = false } = {}): Tool {
  const logFile = path.join(folder, `${name}.log`)
  const log = openSync(logFile, 'a')
  // --pdeathsig: the kernel ends the program when a killed runner no longer can
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', '--', ...command], {
    detached: true,
    stdio: ['ignore', piped ? 'pipe' : log, log],
    env: { ...process.env, PATH: programPath }
  })
  closeSync(log)
  const killGroup = () => signalGroup(child)
  const kill = async () => {
    if (ended === undefined) killGroup()
    await end
  }
  running.add(child)
  let ended: string | undefined
  const end = new Promise<void>((resolve) => {
    const over = (how: string) => {
      ended = how
      running.delete(child)
      resolve()
    }
    child.once('error', (error) => over(error.message))
    child.once('exit', (code, signal) => over(`ended with ${code ?? signal}`))
  })
  const readLog = () => readFileSync(logFile, 'utf8')
  const withLog = (message: string) => new Error(`${name}: ${message}\n${readLog().split('\n').slice(-QUOTED_LINES).join('\n')}`)
  return {
    output: child.stdout,
    log: readLog,
    async ready(look) {
      try {
        return await until('ready', () => {
          if (ended !== undefined) throw new Error(ended)
          return look()
        })
      } catch (error) {
        throw withLog(error instanceof Error ? error.message : String(error))
      }
    },
    kill,
    async stop() {
      child.kill('SIGTERM')
      const patience = setTimeout(killGroup, STOP_DEADLINE)
      await end
      clearTimeout(patience)
    }
  }
}

function signalGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // the group is gone already
  }
}
