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
    // by what is there, not by time: clocks have been wrong
    present.prepare('ATTACH DATABASE ? AS older').run(join(folder, name))
    const onlyPresent = (table: 'call' | 'lead') =>
      present.prepare<[], number>(`SELECT count(*) FROM main.${table} WHERE id NOT IN (SELECT id FROM older.${table})`).pluck().get() ?? 0
    return {
      backup,
      present: countsOf(present),
      restored: countsOf(older),
      onlyPresent: { calls: onlyPresent('call'), leads: onlyPresent('lead') },
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
