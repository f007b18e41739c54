import { basename } from 'node:path'
import type { ImportPreview, PreviewOptions } from '../../shared/contract/import'
import { suggestMapping } from '../../shared/domain/import/header-mapping'
import { AppError } from '../../shared/errors/app-error'
import { createCsvReader } from './csv-reader'
import { detectDelimiter } from './detect-delimiter'
import { checkEncoding, createDecoder, detectEncoding } from './detect-encoding'
import { checkHeaders, isBlankRow } from './headers'
import { openSourceFile } from './source-file'

const PREVIEW_ROWS = 20

/**
 * What a file looks like: encoding, delimiter, headers with a proposed mapping, and the first rows. Reads, changes nothing.
 * @throws AppError `import.*` for a file that can't be imported
 */
export function previewImport(path: string, options: PreviewOptions): ImportPreview {
  const source = openSourceFile(path)
  try {
    const facts = source.facts()
    const detectedEncoding = detectEncoding(facts)
    const encoding = options.encoding ?? detectedEncoding
    checkEncoding(facts, encoding)
    const whole = facts.head.length === source.sizeBytes
    const decoder = createDecoder(encoding)
    const text = decoder.write(facts.head) + (whole ? decoder.end() : '')
    const delimiter = options.delimiter ?? detectDelimiter(text)
    const sample = readSample(text, delimiter, whole)
    const headers = sample.headers
    if (headers === undefined) throw new AppError('import.empty')
    checkHeaders(headers)
    if (sample.count === 0) throw new AppError('import.header_only')
    const rowEstimate = whole ? sample.count : Math.round((sample.count * source.sizeBytes) / facts.head.length)
    return {
      fileName: basename(path),
      sizeBytes: source.sizeBytes,
      encoding,
      detectedEncoding,
      delimiter,
      headers,
      rows: sample.rows,
      mapping: [...suggestMapping(headers)],
      rowEstimate
    }
  } finally {
    source.close()
  }
}

interface Sample {
  headers: string[] | undefined
  readonly rows: string[][]
  count: number
}

function readSample(text: string, delimiter: string, whole: boolean): Sample {
  const sample: Sample = { headers: undefined, rows: [], count: 0 }
  const reader = createCsvReader(delimiter, (cells) => {
    if (isBlankRow(cells)) return undefined
    if (sample.headers === undefined) {
      sample.headers = cells
      return undefined
    }
    sample.count += 1
    if (sample.rows.length < PREVIEW_ROWS) sample.rows.push(cells)
    return undefined
  })
  reader.write(text)
  if (whole) reader.end()
  return sample
}
