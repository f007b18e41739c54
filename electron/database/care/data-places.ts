import { existsSync, rmSync, writeFileSync } from 'node:fs'

/** Where the database and what belongs to its care are kept. */
export interface DataPlaces {
  readonly database: string
  readonly backups: string
  /** Damaged files, which nothing deletes. */
  readonly kept: string
}

/** Has the next start look closely before it opens the desk. */
export function rememberDamage(file: string, damaged: boolean): void {
  if (damaged) writeFileSync(`${file}.damaged`, '')
  else rmSync(`${file}.damaged`, { force: true })
}

export function wasFoundDamaged(file: string): boolean {
  return existsSync(`${file}.damaged`)
}
