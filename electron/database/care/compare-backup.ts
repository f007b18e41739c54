import { join } from 'node:path'
import type { DataCounts, RestorePreview } from '../../../shared/contract/restore'
import { readBackupName } from '../../../shared/domain/backup/backup-name'
import { AppError } from '../../../shared/errors/app-error'
import { type DeskDatabase, openForReading } from '../open'
import { dncToCarry } from './carry-dnc'
import { erasuresToCarry } from './carry-erasures'
import { sizeOf } from './check-database'
import { readBackup } from './read-backup'

/**
 * What restoring a backup would change. Both files are only read.
 * @throws AppError `backup.unusable`
 */
export function compareBackup(presentFile: string, folder: string, name: string): RestorePreview {
  const named = readBackupName(name)
  if (named === undefined) throw new AppError('backup.unusable')
  const backup = readBackup(folder, { ...named, bytes: sizeOf(join(folder, name)) })
  if (backup.contents === null) throw new AppError('backup.unusable')
  const present = openForReading(presentFile)
  const older = openForReading(join(folder, name))
  try {
    const youngerIn = (sql: string) => present.prepare<[number], number>(sql).pluck().get(backup.at) ?? 0
    return {
      backup,
      present: countsOf(present),
      restored: countsOf(older),
      younger: {
        calls: youngerIn('SELECT count(*) FROM call WHERE started_at > ?'),
        leads: youngerIn('SELECT count(*) FROM lead WHERE created_at > ?')
      },
      carried: { dnc: dncToCarry(present, older).length, erased: erasuresToCarry(present, older).length }
    }
  } finally {
    older.close()
    present.close()
  }
}

function countsOf(database: DeskDatabase): DataCounts {
  const count = (rows: string) => database.prepare<[], number>(`SELECT count(*) FROM ${rows}`).pluck().get() ?? 0
  return {
    leads: count('lead'),
    calls: count('call'),
    todos: count('todo WHERE closed_at IS NULL'),
    dnc: count('dnc WHERE lifted_at IS NULL')
  }
}
