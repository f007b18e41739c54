import { cellText } from '../../../shared/domain/export/cell'
import { guardFormula } from '../../../shared/domain/export/formula-guard'
import type { Cp932 } from './cp932'
import type { RowSink, SinkColumn } from './row-sink'
import type { WholeFile } from './whole-file'

const FLUSH_AT = 64 * 1024

/** A table as CSV (RFC 4180, CRLF), harmless to spreadsheets: in UTF-8 with a byte order mark, or in CP932. Without a file it only looks. */
export function createCsvSink(file: WholeFile | undefined, columns: readonly SinkColumn[], cp932?: Cp932): RowSink {
  let pending = cp932 === undefined ? '\uFEFF' : ''
  let row = 0
  const flush = (): void => {
    file?.write(cp932 === undefined ? new TextEncoder().encode(pending) : cp932.encode(pending))
    pending = ''
  }
  const addTexts = (texts: readonly string[]): void => {
    row += 1
    const fitted = cp932 === undefined ? texts : texts.map((text, index) => cp932.fit(text, row, columns[index]?.header ?? ''))
    if (file === undefined) return
    pending += `${fitted.map((text) => quoted(guardFormula(text))).join(',')}\r\n`
    if (pending.length > FLUSH_AT) flush()
  }
  addTexts(columns.map(({ header }) => header))
  return {
    add: (cells) => addTexts(cells.map(cellText)),
    async finish() {
      if (file !== undefined) flush()
      file?.finish()
    },
    discard: () => file?.discard()
  }
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
