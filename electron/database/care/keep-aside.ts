import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Instant } from '../../../shared/lib/time'
import { flushFile } from './write-backup'

/** Copies a file that cannot be read, with the log beside it, to where nothing deletes it. The answer is the name of the copy. */
export function keepAside(file: string, folder: string, at: Instant): string {
  mkdirSync(folder, { recursive: true })
  const name = `${basename(file)}-${new Date(at).toISOString().replaceAll(/[:.]/g, '-')}`
  for (const rest of ['', '-wal'])
    if (existsSync(`${file}${rest}`)) {
      copyFileSync(`${file}${rest}`, join(folder, `${name}${rest}`))
      flushFile(join(folder, `${name}${rest}`))
    }
  return name
}
