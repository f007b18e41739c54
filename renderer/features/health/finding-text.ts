import type { HealthFacts } from '../../../shared/domain/health/health-facts'
import type { HealthCheckName, HealthFinding } from '../../../shared/domain/health/judge-health'
import { assertNever } from '../../../shared/lib/assert-never'
import { MINUTE } from '../../../shared/lib/time'
import type { Language, Translate } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { formatBytes, formatCapped, formatDateTime } from '../../lib/format'

interface Words {
  readonly t: Translate
  readonly language: Language
}

/** What is so, in one sentence. */
export function whatText(
  { state }: HealthFinding,
  { now, database, backups, clock, line, app }: HealthFacts,
  { t, language }: Words
): string {
  const at = (instant: number | null): string => (instant === null ? '' : formatDateTime(instant, language, now))
  return t(`health.what.${state}`, {
    checkedAt: at(database.checkedAt),
    newestAt: at(backups.newestAt),
    latest: at(clock.latest),
    minutes: Math.round(clock.jumped / MINUTE),
    crashes: app.crashes,
    crashedAt: at(app.crashedAt),
    lineWhat: lineFailure(line, language).title
  })
}

/** What to do; empty where all is well. */
export function remedyText(finding: HealthFinding, { backups, line }: HealthFacts, { t, language }: Words): string {
  if (finding.level === 'ok') return ''
  const why = backups.failure === null ? '' : errorText({ code: backups.failure }, language)
  return t(`health.remedy.${finding.state}`, {
    why: why === '' ? '' : `${why.title} ${why.remedy}`,
    lineWhy: lineFailure(line, language).remedy
  })
}

/** Why the line with an account is away, and what to do; empty where it is not. */
function lineFailure({ account }: HealthFacts['line'], language: Language): { readonly title: string; readonly remedy: string } {
  return account !== null && 'code' in account ? errorText(account, language) : { title: '', remedy: '' }
}

/** The figures behind a check; empty for one that has none. */
export function detailText(check: HealthCheckName, facts: HealthFacts, { t, language }: Words): string {
  const { now, database, backups, disk, sound, log, app } = facts
  switch (check) {
    case 'database':
      return t('health.detail.database', {
        leads: formatCapped(database.leads),
        calls: formatCapped(database.calls),
        bytes: formatBytes(database.bytes),
        schema: database.schema
      })
    case 'backups':
      return t('health.detail.backups', { count: backups.count, bytes: formatBytes(backups.bytes) })
    case 'disk':
      return disk.free === null ? '' : t('health.detail.disk', { free: formatBytes(disk.free) })
    case 'clock':
      return t('health.detail.clock', { now: formatDateTime(now, language, now) })
    case 'line':
      return ''
    case 'sound':
      return sound.microphones === null ? '' : t('health.detail.sound', { microphones: sound.microphones, speakers: sound.speakers ?? 0 })
    case 'log':
      return t('health.detail.log', { bytes: formatBytes(log.bytes) })
    case 'app':
      return t('health.detail.app', { version: app.version, memory: formatBytes(app.memory), minutes: Math.floor(app.upFor / MINUTE) })
    default:
      return assertNever(check)
  }
}
