import type { StartupCallName } from './startup'

/** The names alone, without schemas, for the preload. */
export const startupCallNames = [
  'startup.state',
  'startup.retry',
  'startup.restore',
  'startup.salvage',
  'startup.useSalvaged',
  'startup.copyDiagnostics',
  'startup.showFolder',
  'startup.quit'
] as const satisfies readonly StartupCallName[]
