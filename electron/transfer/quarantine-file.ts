import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { QuarantineReason } from '../../shared/domain/import/quarantine-reason'
import { AppError } from '../../shared/errors/app-error'

const REASON_HEADER = '取り込めなかった理由'
const REASON_TEXT: Readonly<Record<QuarantineReason, string>> = {
  column_count: '列の数が見出しと違います（列がずれている可能性があります）',
  broken_text: '文字化けしたセルがあります',
  cell_too_long: '長すぎるセルがあります（引用符が閉じていない可能性があります）',
  no_company_and_no_person: '会社名も氏名もありません',
  no_phone: '電話番号がありません',
  invalid_phone: '電話番号の桁または市外局番が正しくありません',
  foreign_phone: '国外の電話番号です'
}
const FLUSH_AT = 64 * 1024
const PARTIAL = '.partial'

/** The rows that could not be imported, as a file to be corrected and imported again. Nothing is created before the first row. */
export interface QuarantineFile {
  add(cells: readonly string[], reason: QuarantineReason): void
  /** puts the whole file in its place, or nothing when no row came; answers its path */
  finish(): string | undefined
  /** removes whatever was written, also after `finish` */
  discard(): void
}

/**
 * The file is UTF-8 with a byte order mark, CRLF, the same columns and the reason behind them. A cell that a spreadsheet could
 * take for a formula gets an apostrophe, unless it is a number.
 * @param stamp tells this import's file from another's, such as `20261121-0930`
 * @throws AppError `import.quarantine_unwritable` from every function
 */
export function createQuarantineFile(folder: string, sourcePath: string, stamp: string, headers: readonly string[]): QuarantineFile {
  let descriptor: number | undefined
  let pending = ''
  let written: string | undefined
  const path = freePath(folder, `${nameOf(sourcePath)}-${stamp}`)
  const partial = `${path}${PARTIAL}`

  const flush = (): void => {
    if (descriptor !== undefined && pending !== '') writeAll(descriptor, pending)
    pending = ''
  }
  return {
    add: (cells, reason) =>
      guarded(() => {
        if (descriptor === undefined) {
          mkdirSync(folder, { recursive: true })
          descriptor = openSync(partial, 'wx', 0o600)
          written = partial
          pending = `\uFEFF${toLine([...headers, REASON_HEADER])}`
        }
        pending += toLine(withReason(cells, headers.length, REASON_TEXT[reason]))
        if (pending.length > FLUSH_AT) flush()
      }),
    finish: () =>
      guarded(() => {
        if (descriptor === undefined) return undefined
        flush()
        fsyncSync(descriptor)
        closeSync(descriptor)
        descriptor = undefined
        renameSync(partial, path)
        written = path
        return path
      }),
    discard: () => {
      if (descriptor !== undefined) closeSync(descriptor)
      descriptor = undefined
      if (written !== undefined) rmSync(written, { force: true })
    }
  }
}

/** Removes what a killed import has left of its file: lead data that nobody would look for. */
export function removeUnfinished(folder: string, sourcePath: string): void {
  if (!existsSync(folder)) return
  const unfinished = readdirSync(folder).filter((name) => name.startsWith(`${nameOf(sourcePath)}-`) && name.endsWith(PARTIAL))
  for (const name of unfinished) rmSync(join(folder, name), { force: true })
}

/** The reason stands in the column behind the headers; cells that a shifted row has too many follow it. */
function withReason(cells: readonly string[], columns: number, reason: string): readonly string[] {
  const own = Array.from({ length: columns }, (_, column) => cells[column] ?? '')
  return [...own, reason, ...cells.slice(columns)]
}

function toLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`
}

function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d\s().-]+$/.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function nameOf(sourcePath: string): string {
  return `${basename(sourcePath, extname(sourcePath))}-quarantine`
}

function freePath(folder: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? `${name}.csv` : `${name}-${number}.csv`)
    if (!existsSync(path) && !existsSync(`${path}${PARTIAL}`)) return path
  }
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}

function guarded<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    throw new AppError('import.quarantine_unwritable', code, { cause: error })
  }
}
