import type { LineStatus } from '../call/line-status'
import type { HealthFacts } from './health-facts'
import type { HealthFinding } from './judge-health'

/** A line of the log: times, and names of our own or of the system. A part that a line has not is empty. */
export interface LoggedEvent {
  readonly at: string
  readonly event: string
  readonly place: string
  readonly code: string
  readonly kinds: readonly string[]
}

export interface Machine {
  readonly electron: string
  readonly system: string
}

/**
 * What an administrator needs to know, as text: no path (it often holds a name), no name, no number to call, and nothing that was typed.
 * @param events the last lines of the log, the latest last
 */
export function diagnosticsText(
  facts: HealthFacts,
  findings: readonly HealthFinding[],
  events: readonly LoggedEvent[],
  machine: Machine
): string {
  const { now, database, backups, disk, clock, line, sound, log, app } = facts
  return [
    `toritsugi ${app.version}, schema ${database.schema}, at ${new Date(now).toISOString()}`,
    `electron ${machine.electron}, ${machine.system}, up ${Math.round(app.upFor / 60_000)} min, memory ${megabytes(app.memory)} MB, crashes ${app.crashes}`,
    `database ${database.bytes} bytes, leads ${database.leads}, calls ${database.calls}, checked ${iso(database.checkedAt)}`,
    `backups ${backups.count}, ${backups.bytes} bytes, newest ${iso(backups.newestAt)}, failure ${backups.failure ?? 'none'}`,
    `disk free ${disk.free ?? 'unknown'} bytes, log ${log.bytes} bytes`,
    `clock jumped ${Math.round(clock.jumped)} ms, zone ${clock.zone} min, latest ${iso(clock.latest)}`,
    `line ${line.kind}, ${line.ready ? 'ready' : 'silent'}${line.account === null ? '' : `, account ${statusOf(line.account)}`}`,
    `sound ${sound.needed ? 'needed' : 'not needed'}, microphones ${sound.microphones ?? 'unknown'}, speakers ${sound.speakers ?? 'unknown'}${sound.missing ? ', chosen one missing' : ''}`,
    ...findings.map(({ level, state }) => `${level} ${state}`),
    ...events.map(({ at, event, place, code, kinds }) => [at, event, place, code, ...kinds].filter((word) => word !== '').join(' '))
  ].join('\n')
}

function statusOf(status: LineStatus): string {
  return 'code' in status ? `${status.kind} ${status.code}` : status.kind
}

function iso(at: number | null): string {
  return at === null ? 'never' : new Date(at).toISOString()
}

function megabytes(bytes: number): number {
  return Math.round(bytes / (1024 * 1024))
}
