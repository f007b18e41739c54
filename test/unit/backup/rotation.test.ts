import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BACKUP_REASONS, backupName, type NamedBackup, readBackupName } from '../../../shared/domain/backup/backup-name'
import { backupsToDelete, needsDailyBackup, ROTATION } from '../../../shared/domain/backup/rotation'
import { DAY, HOUR, instantOf, localDate } from '../../../shared/lib/time'

const NOW = instantOf('2026-07-15', '14:00')
const made = (at: number, reason: NamedBackup['reason'] = 'daily'): NamedBackup => ({ name: backupName(at, reason), at, reason })
const keptOf = (backups: readonly NamedBackup[], now: number): readonly NamedBackup[] => {
  const gone = new Set(backupsToDelete(backups, now))
  return backups.filter((backup) => !gone.has(backup))
}
const anyBackups = fc
  .uniqueArray(fc.record({ at: fc.integer({ min: NOW - 120 * DAY, max: NOW }), reason: fc.constantFrom(...BACKUP_REASONS) }), {
    selector: ({ at }) => at,
    maxLength: 60
  })
  .map((all) => all.map(({ at, reason }) => made(at, reason)))

describe('the name of a backup', () => {
  it('says when and why it was made', () => {
    expect(backupName(NOW, 'daily')).toBe('toritsugi-2026-07-15T05-00-00-000Z-daily.db')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom(...BACKUP_REASONS), (at, reason) => {
        expect(readBackupName(backupName(at, reason))).toEqual(made(at, reason))
      })
    )
  })

  it('is not read from other files', () => {
    for (const name of [
      'toritsugi.db',
      'toritsugi-2026-07-15T05-00-00-000Z-daily.db.partial',
      'toritsugi-2026-99-15T05-00-00-000Z-daily.db'
    ])
      expect(readBackupName(name)).toBeUndefined()
  })
})

describe('the rotation', () => {
  it('keeps the last five of today', () => {
    const today = Array.from({ length: 8 }, (_, hour) => made(NOW - hour * HOUR))
    expect(keptOf(today, NOW)).toEqual(today.slice(0, ROTATION.today))
  })

  it('keeps the last of each of fourteen days, and of each of eight weeks', () => {
    const daily = Array.from({ length: 100 }, (_, days) => made(NOW - days * DAY))
    const kept = keptOf(daily, NOW).map(({ at }) => localDate(at))
    expect(kept.slice(0, 14)).toEqual(daily.slice(0, 14).map(({ at }) => localDate(at)))
    // Sundays, the last days of weeks that begin on Monday
    expect(kept.slice(14)).toEqual(['2026-06-28', '2026-06-21', '2026-06-14', '2026-06-07', '2026-05-31'])
  })

  it('keeps what was put aside before a restore, so that it can be undone', () => {
    const aside = made(NOW - 3 * DAY - HOUR, 'restore')
    expect(keptOf([made(NOW - 3 * DAY), aside, made(NOW)], NOW)).toContain(aside)
  })

  it('begins a day at midnight in Japan', () => {
    const lateYesterday = made(instantOf('2026-07-14', '23:59'))
    expect(needsDailyBackup([lateYesterday], instantOf('2026-07-15', '00:01'))).toBe(true)
    expect(needsDailyBackup([lateYesterday], instantOf('2026-07-14', '23:59'))).toBe(false)
  })

  it('never gives up the newest', () => {
    fc.assert(
      fc.property(anyBackups, fc.integer({ min: 0, max: 400 * DAY }), (backups, later) => {
        const newest = Math.max(...backups.map(({ at }) => at))
        expect(backupsToDelete(backups, NOW + later).map(({ at }) => at)).not.toContain(newest)
      })
    )
  })

  it('never gives up one from after now, made by a clock that was ahead', () => {
    fc.assert(
      fc.property(anyBackups, fc.integer({ min: 0, max: 120 * DAY }), (backups, earlier) => {
        expect(backupsToDelete(backups, NOW - earlier).every(({ at }) => at <= NOW - earlier)).toBe(true)
      })
    )
  })

  it('has no more to do once it is done', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        expect(backupsToDelete(keptOf(backups, NOW), NOW)).toEqual([])
      })
    )
  })

  it('comes to the same whether it runs often or seldom', () => {
    fc.assert(
      fc.property(anyBackups, fc.integer({ min: 0, max: 90 * DAY }), (backups, later) => {
        expect(keptOf(keptOf(backups, NOW), NOW + later)).toEqual(keptOf(backups, NOW + later))
      })
    )
  })

  it('keeps a bounded number of what nobody put aside', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const plain = keptOf(backups, NOW).filter(({ reason }) => reason === 'daily' || reason === 'manual')
        expect(plain.length).toBeLessThanOrEqual(1 + ROTATION.today + ROTATION.days + ROTATION.weeks)
      })
    )
  })
})
