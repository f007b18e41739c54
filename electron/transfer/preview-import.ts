import { basename } from 'node:path'
import type { ImportPreview, PreviewOptions } from '../../shared/contract/import'
import { suggestMapping } from '../../shared/domain/import/header-mapping'
import { reasonColumn, withoutReason } from '../../shared/domain/import/reason-column'
import { AppError } from '../../shared/errors/app-error'
import { createCsvReader } from './csv-reader'
import { detectDelimiter } from './detect-delimiter'
import { checkEncoding, createDecoder, detectEncoding } from './detect-encoding'
import { checkHeaders, isBlankRow } from './headers'
import { readSheet } from './read-sheet'
import { openSourceFile, type SourceFile } from './source-file'
import { isWorkbook } from './unpack-workbook'

const PREVIEW_ROWS = 20

/**
 * What a file looks like: its kind, headers with a proposed mapping, and the first rows. Reads, changes nothing.
 * @throws AppError `import.*` for a file that can't be imported
 */
export async function previewImport(path: string, options: PreviewOptions): Promise<ImportPreview> {
  const source = openSourceFile(path)
  try {
    const facts = source.facts()
    return isWorkbook(facts.head) ? await previewSheet(path, options) : previewText(path, source, facts, options)
  } finally {
    source.close()
  }
}

async function previewSheet(path: string, options: PreviewOptions): Promise<ImportPreview> {
  const { rows, sizeBytes, sheets, sheet } = await readSheet(path, options.sheet)
  const sample = createSample()
  for (const cells of rows) sample.add(cells)
  return {
    ...sample.seen(),
    fileName: basename(path),
    sizeBytes,
    encoding: 'utf-8',
    detectedEncoding: 'utf-8',
    delimiter: ',',
    workbook: { sheets: [...sheets], sheet },
    rowEstimate: sample.count()
  }
}

function previewText(
  path: string,
  { sizeBytes }: SourceFile,
  facts: ReturnType<SourceFile['facts']>,
  options: PreviewOptions
): ImportPreview {
  const detectedEncoding = detectEncoding(facts)
  const encoding = options.encoding ?? detectedEncoding
  checkEncoding(facts, encoding)
  const whole = facts.head.length === sizeBytes
  const decoder = createDecoder(encoding)
  const text = decoder.write(facts.head) + (whole ? decoder.end() : '')
  const delimiter = options.delimiter ?? detectDelimiter(text)
  const sample = createSample()
  const reader = createCsvReader(delimiter, (cells) => sample.add(cells))
  reader.write(text)
  if (whole) reader.end()
  const seen = sample.seen()
  const rowEstimate = whole ? sample.count() : Math.round((sample.count() * sizeBytes) / facts.head.length)
  return { ...seen, fileName: basename(path), sizeBytes, encoding, detectedEncoding, delimiter, workbook: null, rowEstimate }
}

type Seen = Pick<ImportPreview, 'headers' | 'rows' | 'mapping' | 'suggested' | 'mappingFrom' | 'quarantine'>

/** The headers and the first rows; the reason column of a quarantine file is left out. */
function createSample() {
  const rows: string[][] = []
  let headers: string[] | undefined
  let reason: number | undefined
  let count = 0
  const own = (cells: readonly string[]): string[] => (reason === undefined ? [...cells] : withoutReason(cells, reason))
  return {
    add(cells: readonly string[]): undefined {
      if (isBlankRow(cells)) return
      if (headers === undefined) {
        reason = reasonColumn(cells)
        headers = own(cells)
        return
      }
      count += 1
      if (rows.length < PREVIEW_ROWS) rows.push(own(cells))
    },
    count: () => count,
    /** @throws AppError `import.empty`, `import.header_only`, `import.too_many_columns` */
    seen(): Seen {
      if (headers === undefined) throw new AppError('import.empty')
      checkHeaders(headers)
      if (count === 0) throw new AppError('import.header_only')
      const suggested = [...suggestMapping(headers)]
      const quarantine = reason === undefined ? null : ({ fileName: null, listId: null, policy: 'skip' } as const)
      return { headers, rows, mapping: suggested, suggested, mappingFrom: 'headers', quarantine }
    }
  }
}
