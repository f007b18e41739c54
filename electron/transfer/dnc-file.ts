import { basename } from 'node:path'
import { AppError } from '../../shared/errors/app-error'
import { createCsvReader } from './csv-reader'
import { detectDelimiter } from './detect-delimiter'
import { createDecoder, detectEncoding } from './detect-encoding'
import { isBlankRow } from './headers'
import { openSourceFile } from './source-file'

/** A longer file is no list of do-not-call; a shorter one is read in a moment. */
const LARGEST_FILE = 2 * 1024 * 1024

const NUMBER_COLUMN = /^(?:電話番号?|番号|tel|phone)$/i
const COMPANY_COLUMN = /^(?:会社名?|社名|企業名|company)$/i
const WORDS_COLUMN = /^(?:理由|言葉|お客様の言葉|備考|メモ|コメント|reason|words|note)$/i

/**
 * A file as the lines that a person would paste: the number (else the company), a tab, the words. Encoding and delimiter are found as for
 * lists of leads. Without headers that name the columns, each row is its first cell with the others behind it.
 * @throws AppError `import.*` for a file that can't be read, `dnc.list_too_long`
 */
export function readDncFile(path: string): { name: string; text: string } {
  const source = openSourceFile(path)
  try {
    if (source.sizeBytes > LARGEST_FILE) throw new AppError('dnc.list_too_long')
    const decoder = createDecoder(detectEncoding(source.facts()))
    const text = [...source.chunks()].map((chunk) => decoder.write(chunk)).join('') + decoder.end()
    return { name: basename(path), text: linesOf(rowsOf(text)).join('\n') }
  } finally {
    source.close()
  }
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  const reader = createCsvReader(detectDelimiter(text), (cells) => {
    if (!isBlankRow(cells)) rows.push(cells.map((cell) => cell.replace(/\s+/g, ' ').trim()))
    return undefined
  })
  reader.write(text)
  reader.end()
  return rows
}

function linesOf(rows: readonly (readonly string[])[]): readonly string[] {
  const headers = (rows[0] ?? []).map((cell) => cell.normalize('NFKC').trim())
  const number = headers.findIndex((header) => NUMBER_COLUMN.test(header))
  const company = headers.findIndex((header) => COMPANY_COLUMN.test(header))
  const words = headers.findIndex((header) => WORDS_COLUMN.test(header))
  if (number === -1 && company === -1) return rows.map((cells) => line(cells[0], cells.slice(1).join(' ')))
  return rows.slice(1).map((cells) => {
    const subject = cells[number] || (cells[company] ? `会社：${cells[company]}` : '')
    return line(subject, cells[words])
  })
}

function line(subject = '', words = ''): string {
  return words.trim() === '' ? subject : `${subject}\t${words}`
}
