import { backupsIn } from '../../electron/database/care/backup-folder'
import type { CareService } from '../../electron/database/care/care-service'
import { checkDatabase } from '../../electron/database/care/check-database'
import { compareBackup } from '../../electron/database/care/compare-backup'
import { readBackup } from '../../electron/database/care/read-backup'
import { salvageDatabase } from '../../electron/database/care/salvage-database'
import { writeBackup } from '../../electron/database/care/write-backup'

/** The care of the database without threads: each task in the test's own. */
export const careHere: CareService = {
  backup: writeBackup,
  list: async (folder) => backupsIn(folder).map((backup) => readBackup(folder, backup)),
  check: async (file, depth) => checkDatabase(file, depth),
  salvage: async (file, target) => salvageDatabase(file, target),
  compare: async (file, folder, name) => compareBackup(file, folder, name)
}
