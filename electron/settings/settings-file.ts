import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { StorageNoticeCode } from '../../shared/contract/storage'
import type { Clock } from '../../shared/lib/ports'

const FILE = 'settings.json'
/** The settings as they were when the app last started well. */
const LAST_GOOD = 'settings.last-good.json'

/**
 * Makes the settings file in `folder` one that can be read. A file that cannot is kept aside under a name with its time, and the
 * settings of the last good start take its place; without those the desk begins with the defaults.
 * @returns what the person should be told, null when all is well
 */
export function mendSettingsFile(folder: string, clock: Clock): StorageNoticeCode | null {
  const file = join(folder, FILE)
  const lastGood = join(folder, LAST_GOOD)
  if (!existsSync(file)) return null
  if (isReadable(file)) {
    keepCopy(file, lastGood)
    return null
  }
  renameSync(file, join(folder, `settings-${new Date(clock.now()).toISOString().replaceAll(/[:.]/g, '-')}.damaged.json`))
  if (!isReadable(lastGood)) return 'settings.replaced'
  copyFileSync(lastGood, file)
  return 'settings.recovered'
}

function keepCopy(file: string, lastGood: string): void {
  try {
    copyFileSync(file, lastGood)
  } catch {
    // a profile that cannot be written is told of by the database's care
  }
}

function isReadable(file: string): boolean {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
