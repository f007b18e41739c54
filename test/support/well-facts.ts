import type { HealthFacts } from '../../shared/domain/health/health-facts'
import { HOUR, type Instant } from '../../shared/lib/time'

/** What is measured on a morning on which all is well. */
export function wellFacts(now: Instant): HealthFacts {
  return {
    now,
    database: { schema: 6, bytes: 40_000_000, leads: 3200, calls: 812, checkedAt: now - 15 * HOUR, damaged: false },
    backups: { newestAt: now - 15 * HOUR, count: 9, bytes: 300_000_000, failure: null },
    disk: { free: 80_000_000_000, backup: 40_000_000 },
    clock: { jumped: 120, zone: 540, latest: now - 14 * HOUR },
    line: { kind: 'practice', ready: true, account: null },
    sound: { needed: false, microphones: 1, speakers: 1, missing: false },
    log: { bytes: 12_000, writable: true },
    app: { version: '0.1.0', memory: 500_000_000, upFor: HOUR, crashes: 0, crashedAt: null }
  }
}
