import { z } from 'zod'
import type { ErrorValue, Result } from '../errors/app-error'
import { call } from './call-definition'
import type { Settings } from './settings'
import type { BackupView, SalvageReport } from './storage'

/** Why the desk does not open, and what is there to help. */
export interface StartupState {
  readonly problem: ErrorValue
  readonly language: Settings['language']
  readonly theme: Settings['theme']
  /** Bytes that are free on the disk of the data; null when nobody could tell. */
  readonly room: number | null
  readonly backups: readonly BackupView[]
  /** What has been saved into a new file, which waits to be used. */
  readonly salvaged: SalvageReport | null
}

/** Every call the start-up window may make. When a call opens the desk, this window goes. */
export const startupCalls = {
  'startup.state': call(z.void()).returns<StartupState>(),
  'startup.retry': call(z.void()).returns<StartupState>(),
  /** Puts a backup in the place of the file that could not be read; that file is kept. */
  'startup.restore': call(z.object({ name: z.string().max(120) })).returns<StartupState>(),
  /** Reads what can be read into a new file. Changes nothing of the old one. */
  'startup.salvage': call(z.void()).returns<StartupState>(),
  'startup.useSalvaged': call(z.void()).returns<StartupState>(),
  /** Copies what an administrator needs to know, without anybody's data. */
  'startup.copyDiagnostics': call(z.void()).returns<null>(),
  'startup.showFolder': call(z.void()).returns<null>(),
  'startup.quit': call(z.void()).returns<null>()
} as const

type StartupCalls = typeof startupCalls
export type StartupCallName = keyof StartupCalls
export type StartupInput<Name extends StartupCallName> = z.infer<StartupCalls[Name]['input']>
export type StartupOutput<Name extends StartupCallName> = Exclude<StartupCalls[Name]['output'], undefined>
export type StartupHandlers = {
  readonly [Name in StartupCallName]: (input: StartupInput<Name>) => StartupOutput<Name> | Promise<StartupOutput<Name>>
}

/** What the preload gives the start-up window as `window.startup`. */
export interface StartupBridge {
  readonly calls: { readonly [Name in StartupCallName]: (input: StartupInput<Name>) => Promise<Result<StartupOutput<Name>>> }
}
