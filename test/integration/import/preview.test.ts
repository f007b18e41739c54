import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { previewImport } from '../../../electron/transfer/preview-import'
import { createImportBench, type ImportBench } from './import-bench'

const LINES = [
  '会社名,氏名,電話番号',
  '株式会社青葉商事,山田 太郎,03-5000-1234',
  '㈱みなと物流,髙橋 花子,03-5000-1235',
  '北辰食品,佐藤 健一,03-5000-1236'
]
const TEXT = `${LINES.join('\r\n')}\r\n`

let bench: ImportBench
beforeEach(() => {
  bench = createImportBench()
})
afterEach(() => bench.dispose())

describe('the encoding is detected', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8'],
    ['CP932', iconv.encode(TEXT, 'cp932'), 'cp932'],
    ['UTF-16LE from Excel', iconv.encode(TEXT, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16LE without a byte order mark', iconv.encode(TEXT, 'utf-16le'), 'utf-16le'],
    ['UTF-8 with one damaged character', Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe3, 0x81, 0x0a])]), 'utf-8']
  ] as const)('%s', async (_, bytes, encoding) => {
    const preview = await previewImport(bench.file('leads.csv', bytes), {})
    expect(preview).toMatchObject({ detectedEncoding: encoding, encoding, delimiter: ',', headers: ['会社名', '氏名', '電話番号'] })
    expect(preview.rows[1]).toEqual(['㈱みなと物流', '髙橋 花子', '03-5000-1235'])
    expect(preview.mapping).toEqual(['company', 'name', 'phone_main'])
  })

  test('by the end of the file when its beginning is plain ASCII', async () => {
    const plain = `company,name,phone\r\n${'Blue Harbor,Alex,03-5000-1234\r\n'.repeat(60_000)}`
    const bytes = Buffer.concat([Buffer.from(plain), iconv.encode('青葉,山田,03-5000-1235\r\n', 'cp932')])
    expect((await previewImport(bench.file('leads.csv', bytes), {})).detectedEncoding).toBe('cp932')
  })
})

test.each([
  ['commas', ',', ','],
  ['tabs', '\t', '\t'],
  ['semicolons', ';', ';']
])('%s are recognised as the delimiter', async (_, delimiter, expected) => {
  const text = LINES.map((line) => line.replaceAll(',', delimiter)).join('\n')
  expect((await previewImport(bench.file('leads.csv', text), {})).delimiter).toBe(expected)
})

test('encoding and delimiter can be switched by hand', async () => {
  const file = bench.file('leads.csv', iconv.encode('会社名;氏名,役職;電話番号\n青葉;山田,課長;03-5000-1234\n', 'cp932'))
  expect((await previewImport(file, { encoding: 'cp932', delimiter: ',' })).headers).toEqual(['会社名;氏名', '役職;電話番号'])
})

test('only the first twenty rows are shown; blank ones are passed over', async () => {
  const rows = Array.from({ length: 50 }, (_, index) => `青葉${index},山田,03-5000-1234\n\n`)
  const preview = await previewImport(bench.file('leads.csv', `\n会社名,氏名,電話番号\n${rows.join('')}`), {})
  expect(preview.rows).toHaveLength(20)
  expect(preview.rowEstimate).toBe(50)
})

test('the number of rows of a long file is estimated', async () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `青葉${index},山田,03-5000-1234\n`)
  const { rowEstimate } = await previewImport(bench.file('leads.csv', `会社名,氏名,電話番号\n${rows.join('')}`), {})
  expect(Math.abs(rowEstimate - 100_000)).toBeLessThan(5_000)
})
