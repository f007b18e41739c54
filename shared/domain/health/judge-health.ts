import { appCheck } from './checks/app-check'
import { backupCheck } from './checks/backup-check'
import { clockCheck } from './checks/clock-check'
import { databaseCheck } from './checks/database-check'
import { diskCheck } from './checks/disk-check'
import { lineCheck } from './checks/line-check'
import { logCheck } from './checks/log-check'
import { soundCheck } from './checks/sound-check'
import { HEALTH_LEVELS, type HealthLevel } from './finding'
import type { HealthFacts } from './health-facts'

/** Every check, in the order in which they are shown. Another one is a file of its own and a line here. */
const CHECKS = [
  ['database', databaseCheck],
  ['backups', backupCheck],
  ['disk', diskCheck],
  ['clock', clockCheck],
  ['line', lineCheck],
  ['sound', soundCheck],
  ['log', logCheck],
  ['app', appCheck]
] as const

type Check = (typeof CHECKS)[number]
export type HealthCheckName = Check[0]

/** One line of the check-up. */
export type HealthFinding = { readonly check: HealthCheckName } & ReturnType<Check[1]>

/** What the measured facts mean, line by line. */
export function judgeHealth(facts: HealthFacts): readonly HealthFinding[] {
  return CHECKS.map(([check, judge]) => ({ check, ...judge(facts) }))
}

/** The level of the whole: that of its worst line. */
export function worstLevel(findings: readonly Pick<HealthFinding, 'level'>[]): HealthLevel {
  return HEALTH_LEVELS[Math.max(0, ...findings.map(({ level }) => HEALTH_LEVELS.indexOf(level)))] ?? 'ok'
}
