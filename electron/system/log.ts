import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DeskCallName } from '../../shared/contract/desk-calls'
import type { StartupCallName } from '../../shared/contract/startup'
import { AppError } from '../../shared/errors/app-error'
import type { ErrorCode } from '../../shared/errors/catalogue'
import type { Clock } from '../../shared/lib/ports'

/** The stages of the app's life in which something can fail, besides the calls of the contract. */
export const LOG_STAGES = ['sample', 'start', 'update', 'backup', 'storage', 'search-index', 'recording', 'line', 'main'] as const

/** Where something failed: a call of the contract or a stage of the app's life. */
export type LogPlace = DeskCallName | StartupCallName | (typeof LOG_STAGES)[number]

export const LOG_EVENTS = ['started', 'window_lost', 'window_hung', 'failed'] as const

/** What a line may hold: names of our own, and numbers. There is no place for a text that a person or a file has written. */
export type LogEntry =
  | { readonly level: 'info'; readonly event: 'started'; readonly milliseconds: number; readonly lists: number }
  | { readonly level: 'error'; readonly event: 'window_lost' | 'window_hung'; readonly window: 'desk' | 'line' }
  | { readonly level: 'error'; readonly event: 'failed'; readonly place: LogPlace; readonly failure: LoggedFailure }

interface LoggedFailure {
  readonly code: ErrorCode | 'unforeseen'
  /** The kind of error, as the language or the system names it: `RangeError`, `SQLITE_FULL`. */
  readonly kinds: readonly string[]
  /** Where in our bundles it was thrown: `main.js:10:5`. */
  readonly at: readonly string[]
}

export interface Log {
  write(entry: LogEntry): void
  /** How much room the log takes, and whether its last line could be written. */
  state(): { readonly bytes: number; readonly writable: boolean }
}

const LARGEST_FILE = 1_000_000
const FILES = 5

/**
 * A log in `folder` that never grows beyond five files of a megabyte: `toritsugi.log` is the present one, `toritsugi.4.log` the oldest. What
 * cannot be written is not written: a full disk is no reason to stop a call.
 */
export function openLog(folder: string, clock: Clock, largestFile = LARGEST_FILE): Log {
  const path = (age: number): string => join(folder, age === 0 ? 'toritsugi.log' : `toritsugi.${age}.log`)
  let writable = true
  return {
    state() {
      let bytes = 0
      for (let age = 0; age < FILES; age += 1) bytes += sizeOf(path(age))
      return { bytes, writable }
    },
    write(entry) {
      try {
        mkdirSync(folder, { recursive: true })
        const line = `${JSON.stringify({ at: new Date(clock.now()).toISOString(), ...entry })}\n`
        if (sizeOf(path(0)) + line.length > largestFile) rotate(path)
        appendFileSync(path(0), line, { mode: 0o600 })
        writable = true
      } catch {
        // nowhere left to say so but on the screen
        writable = false
      }
    }
  }
}

/** What of an error is safe to keep: never its message, which may quote a row or a file. */
export function loggedFailure(error: unknown): LoggedFailure {
  if (!(error instanceof Error)) return { code: 'unforeseen', kinds: [typeof error], at: [] }
  const named = [error.name, Reflect.get(error, 'code')]
  const stack = error.stack ?? ''
  // the stack begins with the message, which may look like more of the stack
  const begin = stack.indexOf(error.message) + error.message.length
  const frames = stack
    .slice(begin)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  return {
    code: error instanceof AppError ? error.code : 'unforeseen',
    kinds: named.filter(isLoggedKind),
    at: frames.flatMap((line) => /(?:[/\\])([a-z-]+\.(?:js|cjs|ts):\d+:\d+)\)?$/.exec(line)?.[1] ?? []).slice(0, 5)
  }
}

/** Whether a text is a kind of error as the language or the system names it. */
export function isLoggedKind(name: unknown): name is string {
  return typeof name === 'string' && /^(?:[A-Z][A-Za-z]{0,30}Error|E[A-Z]{2,15}|SQLITE_[A-Z_]{2,30})$/.test(name)
}

function rotate(path: (age: number) => string): void {
  rmSync(path(FILES - 1), { force: true })
  for (let age = FILES - 2; age >= 0; age -= 1) if (sizeOf(path(age)) > 0) renameSync(path(age), path(age + 1))
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
