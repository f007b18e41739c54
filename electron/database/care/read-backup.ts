import { join } from 'node:path'
import type { BackupFile, BackupView } from '../../../shared/contract/storage'
import { openForReading, schemaVersion } from '../open'

/** A backup with what is in it. */
export function readBackup(folder: string, backup: BackupFile): BackupView {
  try {
    const database = openForReading(join(folder, backup.name))
    try {
      const count = (table: 'lead' | 'call') => database.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0
      return { ...backup, contents: { schema: schemaVersion(database), leads: count('lead'), calls: count('call') } }
    } finally {
      database.close()
    }
  } catch {
    // it is listed all the same: a person who misses it would look for it
    return { ...backup, contents: null }
  }
}
