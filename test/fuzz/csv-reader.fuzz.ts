import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCsvReader } from '../../electron/transfer/csv-reader'
import { detectDelimiter } from '../../electron/transfer/detect-delimiter'
import { createDecoder, detectEncoding } from '../../electron/transfer/detect-encoding'
import { AppError } from '../../shared/errors/app-error'
import { anyCell } from './arbitrary-cells'
import { holds } from './holds'

const delimiters = fc.constantFrom(',', '\t', ';')
const cells = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom('a', '株', '"', '""', ',', ';', '\t', '\n', '\r', '\r\n', ' ')).map((all) => all.join(''))
  },
  { weight: 1, arbitrary: anyCell }
)
/** csv-parse reads bytes, and half a character has none. */
const wellFormed = cells.map((cell) => cell.replace(/\p{Cs}/gu, ''))
const tables = fc.array(fc.array(wellFormed, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })

/** The rows, or undefined where the quotes do not close: the only failure there is. */
function rowsOf(text: string, delimiter: string, piece = 0): string[][] | undefined {
  const rows: string[][] = []
  const reader = createCsvReader(delimiter, (row) => {
    rows.push(row)
    return undefined
  })
  try {
    if (piece === 0) reader.write(text)
    else for (let at = 0; at < text.length; at += piece) reader.write(text.slice(at, at + piece))
    reader.end()
    return rows
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    expect(error).toMatchObject({ code: 'import.unbalanced_quotes' })
    return undefined
  }
}

function written(table: readonly (readonly string[])[], delimiter: string, lineBreak: string): string {
  return table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join(lineBreak)
}

test('a table is read as csv-parse reads it, and as it was written', () => {
  holds(
    fc.property(tables, delimiters, fc.constantFrom('\n', '\r\n', '\r'), (table, delimiter, lineBreak) => {
      const text = written(table, delimiter, lineBreak)
      const reference: string[][] = parse(text, { delimiter, relax_column_count: true, record_delimiter: lineBreak })
      expect(rowsOf(text, delimiter)).toEqual(reference)
      expect(reference).toEqual(table)
    })
  )
})

test('any text is read the same wherever it is cut, or refused the same', () => {
  holds(
    fc.property(fc.array(cells, { maxLength: 12 }), delimiters, fc.integer({ min: 1, max: 9 }), (parts, delimiter, piece) => {
      const text = parts.join('').slice(0, 2_000)
      expect(rowsOf(text, delimiter, piece)).toEqual(rowsOf(text, delimiter))
    })
  )
})

test('text without quotes is split as csv-parse splits it', () => {
  holds(
    fc.property(fc.array(wellFormed, { minLength: 1, maxLength: 12 }), delimiters, (parts, delimiter) => {
      const text = parts.join('\n').replaceAll('"', '').replaceAll('\r', '')
      const reference: string[][] = parse(text, { delimiter, quote: null, relax_column_count: true, record_delimiter: '\n' })
      expect(rowsOf(text, delimiter)).toEqual(reference)
    })
  )
})

test('any bytes have an encoding and a delimiter, or are named as no text', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.array(cells, { maxLength: 10 }).map((parts) => Buffer.from(parts.join(','), 'utf8')),
    fc.array(cells, { maxLength: 10 }).map((parts) => Buffer.from(parts.join(','), 'utf16le'))
  )
  holds(
    fc.property(bytes, fc.boolean(), (given, utf8) => {
      const head = Buffer.from(given)
      try {
        const decoder = createDecoder(detectEncoding({ head, utf8 }))
        const text = decoder.write(head) + decoder.end()
        expect([',', '\t', ';']).toContain(detectDelimiter(text))
      } catch (error) {
        expect(error).toMatchObject({ code: 'import.binary' })
      }
    })
  )
})
