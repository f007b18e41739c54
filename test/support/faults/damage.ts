import { closeSync, openSync, readSync, statSync, truncateSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Overwrites pages of a closed database, counted from 1, with what no page looks like. */
export function damagePages(file: string, pages: readonly number[]): void {
  const descriptor = openSync(file, 'r+')
  const header = Buffer.alloc(2)
  readSync(descriptor, header, 0, 2, 16)
  const size = header.readUInt16BE(0) === 1 ? 65_536 : header.readUInt16BE(0)
  for (const page of pages) writeSync(descriptor, Buffer.alloc(size, 0xa5), 0, size, (page - 1) * size)
  closeSync(descriptor)
}

/** The pages that hold the rows of a table, in the order of the rows; the first is its root. */
export function pagesOf(file: string, table: string): readonly number[] {
  const database = new Database(file, { readonly: true })
  try {
    const root = database.prepare<[string], number>('SELECT rootpage FROM sqlite_master WHERE name = ?').pluck().get(table) ?? 0
    const size = Number(database.pragma('page_size', { simple: true }))
    return childrenOf(file, root, size)
  } finally {
    database.close()
  }
}

/** Cuts a file to a part of its length, as a copy that was interrupted would. */
export function truncateTo(file: string, part: number): void {
  truncateSync(file, Math.floor(statSync(file).size * part))
}

/** The root of a table tree with its leaves in order. */
function childrenOf(file: string, page: number, size: number): readonly number[] {
  const bytes = Buffer.alloc(size)
  const descriptor = openSync(file, 'r')
  readSync(descriptor, bytes, 0, size, (page - 1) * size)
  closeSync(descriptor)
  const INTERIOR_OF_TABLE = 5
  if (bytes[0] !== INTERIOR_OF_TABLE) return [page]
  const cells = Array.from({ length: bytes.readUInt16BE(3) }, (_, cell) => bytes.readUInt32BE(bytes.readUInt16BE(12 + 2 * cell)))
  return [page, ...[...cells, bytes.readUInt32BE(8)].flatMap((child) => childrenOf(file, child, size))]
}
