import { PHASES } from './phases'
import type { CrashRun } from './run-rounds'

/** What a run has found, for people and for the note that closes a piece of work. */
export function reportOf({ seed, kills, seconds, claims, typedKeys, losses, stuck }: CrashRun): string {
  const count = <Value>(values: readonly Value[], value: Value): number => values.filter((each) => each === value).length
  const kinds = claims.map(({ kind }) => kind)
  const lines = [
    '',
    `rounds        ${kills.length} in ${seconds.toFixed(0)} s (--seed ${seed})`,
    `kills by      ${PHASES.map((phase) => `${phase} ${count(kills, phase)}`).join(' · ')}`,
    `acknowledged  ${[...new Set(kinds)].map((kind) => `${kind} ${count(kinds, kind)}`).join(' · ')} · keys in notes ${typedKeys}`,
    `stuck         ${stuck.length}`,
    ...stuck.map((what) => `  ${what}`),
    `losses        ${losses.length}`,
    ...losses.map(({ round, kind, what }) => `  round ${round}: ${kind}: ${what}`),
    'SIGKILL ends the app, not the machine: a power cut is beyond this test.'
  ]
  return lines.join('\n')
}
