import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, test } from 'vitest'
import { readDncFile } from '../../../electron/transfer/dnc-file'

const folder = mkdtempSync(join(tmpdir(), 'toritsugi-dnc-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, bytes: Buffer | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

describe('a file of do-not-call', () => {
  const rows = '会社名,電話番号,担当,理由\r\n株式会社見本物産,03-5000-1234,鈴木,"もう, 結構です"\r\n株式会社架空商事,,,\r\n'
  const lines = '03-5000-1234\tもう, 結構です\n会社：株式会社架空商事'

  test.each([
    ['UTF-8', Buffer.from(rows)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${rows}`)],
    ['CP932', iconv.encode(rows, 'cp932')],
    [
      'tabs',
      Buffer.from(
        rows.replaceAll('"もう, 結構です"', 'もう、結構です').replaceAll(',', '\t').replaceAll('もう、結構です', '"もう, 結構です"')
      )
    ]
  ])('in %s becomes the lines that a person would paste', (_encoding, bytes) => {
    expect(readDncFile(file('list.csv', bytes))).toEqual({ name: 'list.csv', text: lines })
  })

  test('without headers is its first cells, with the words behind them', () => {
    expect(readDncFile(file('plain.txt', '03-5000-1234,不要\n\n090-1234-5678,\n')).text).toBe('03-5000-1234\t不要\n090-1234-5678')
  })

  test('is refused when it is too large to be one, and when it is no text', () => {
    expect(() => readDncFile(file('large.csv', '03-5000-1234\n'.repeat(200_000)))).toThrow(
      expect.objectContaining({ code: 'dnc.list_too_long' })
    )
    expect(() => readDncFile(file('book.xlsx', Buffer.from([80, 75, 3, 4, 0, 0, 0, 0, 8, 0, 0, 1])))).toThrow(
      expect.objectContaining({ code: 'import.binary' })
    )
  })
})
