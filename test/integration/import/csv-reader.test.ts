import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCsvReader } from '../../../electron/transfer/csv-reader'

function rowsOf(text: string, pieceLength = text.length || 1, delimiter = ','): string[][] {
  const rows: string[][] = []
  const reader = createCsvReader(delimiter, (cells) => {
    rows.push(cells)
    return undefined
  })
  for (let at = 0; at < text.length; at += pieceLength) reader.write(text.slice(at, at + pieceLength))
  reader.end()
  return rows
}

test.each([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd']
    ]
  ],
  [
    'a,b\rc,d',
    [
      ['a', 'b'],
      ['c', 'd']
    ]
  ],
  ['"a,1","b ""2"""\n', [['a,1', 'b "2"']]],
  ['"two\nlines",b', [['two\nlines', 'b']]],
  ['a,\n', [['a', '']]],
  ['a,', [['a', '']]],
  ['\n\na', [[''], [''], ['a']]],
  ['15" screen,b', [['15" screen', 'b']]],
  ['""', [['']]],
  ['', []]
])('%j is read as %j', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows)
})

test.each([
  ['a,b\n"c,d\ne,f', 2],
  ['"a"b,c', 1],
  ['a\n"x\ny",b\n"z', 4]
])('%j names the line %i whose quotes do not close', (text, line) => {
  expect(() => rowsOf(text)).toThrow(
    expect.objectContaining({ code: 'import.unbalanced_quotes', detail: expect.stringContaining(`line ${line}`) })
  )
})

test('a quote that never closes ends before it has swallowed a large file', () => {
  const reader = createCsvReader(',', () => undefined)
  reader.write('a,"b')
  expect(() => {
    for (let piece = 0; piece < 10; piece += 1) reader.write('x'.repeat(500_000))
  }).toThrow(expect.objectContaining({ code: 'import.unbalanced_quotes' }))
})

test('a reader that has heard enough hears no more', () => {
  const rows: string[][] = []
  const reader = createCsvReader(',', (cells) => {
    rows.push(cells)
    return rows.length < 2
  })
  reader.write('a\nb\nc\n')
  reader.write('d\n')
  reader.end()
  expect(rows).toEqual([['a'], ['b']])
})

const anyCell = fc.array(fc.constantFrom('a', '株', '"', ',', '\n', '\r\n', ' ', ';'), { maxLength: 6 }).map((parts) => parts.join(''))
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

test('any table is read as it was written, wherever the text is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 7 }),
      (table, piece) => {
        const text = table.map((row) => row.map(quoted).join(',')).join('\r\n')
        expect(rowsOf(text, piece)).toEqual(table)
      }
    ),
    { numRuns: 500 }
  )
})

test('text is cut into the same cells as by csv-parse', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ',', ',', '\n', '"c"', '"d,""e"', ''), { maxLength: 20 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (input) => {
      let reference: string[][]
      try {
        reference = parse(input, { relax_column_count: true, skip_empty_lines: false, relax_quotes: true, record_delimiter: '\n' })
      } catch {
        return
      }
      let own: string[][]
      try {
        own = rowsOf(input)
      } catch {
        // ours is the stricter: text behind a closing quote is an error
        expect(input).toMatch(/"[^,\n]/)
        return
      }
      expect(own).toEqual(reference)
    }),
    { numRuns: 500 }
  )
})
