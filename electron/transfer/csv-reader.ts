import { AppError } from '../../shared/errors/app-error'

/** The longest record we take for one row, in characters. A quote that is never closed would otherwise swallow the file. */
const LONGEST_ROW = 2_000_000
const QUOTE = 34
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

export interface CsvReader {
  /** the next piece of the text, cut anywhere */
  write(text: string): void
  /** no more text follows: the last row needs no line break */
  end(): void
}

/** Gets each row's cells and the line (from 1) on which it begins. Answer `false` to hear of no more rows. */
export type OnRow = (cells: string[], line: number) => boolean | undefined

/**
 * Cuts delimited text into rows (RFC 4180; CRLF, LF or CR). A quote inside an unquoted cell is a character like any other.
 * @throws AppError `import.unbalanced_quotes` naming the line on which the cell begins whose quotes don't close
 */
export function createCsvReader(delimiter: string, onRow: OnRow): CsvReader {
  const separator = delimiter.charCodeAt(0)
  let rest = ''
  let line = 1
  let stopped = false

  const read = (text: string, final: boolean): void => {
    let rowStart = 0
    while (rowStart < text.length && !stopped) {
      const cells: string[] = []
      const after = readRow(text, rowStart, separator, final, line, cells)
      if (after === undefined) break
      const rowLine = line
      line += after.lineBreaks
      rowStart = after.position
      stopped = onRow(cells, rowLine) === false
    }
    rest = stopped ? '' : text.slice(rowStart)
    if (rest.length > LONGEST_ROW) throw unbalanced(line)
  }

  return {
    write: (text) => {
      if (!stopped) read(rest === '' ? text : rest + text, false)
    },
    end: () => {
      if (!stopped && rest !== '') read(rest, true)
    }
  }
}

interface AfterRow {
  readonly position: number
  readonly lineBreaks: number
}

/** Reads one row into `cells`; `undefined` when the text ends before the row does and more may follow. */
function readRow(text: string, start: number, separator: number, final: boolean, line: number, cells: string[]): AfterRow | undefined {
  const length = text.length
  let position = start
  let lineBreaks = 0
  for (;;) {
    if (text.charCodeAt(position) === QUOTE) {
      const cell = readQuoted(text, position, final, line + lineBreaks)
      if (cell === undefined) return undefined
      cells.push(cell.value)
      if (cell.value.length > 0) lineBreaks += countLineBreaks(cell.value)
      position = cell.position
      const next = text.charCodeAt(position)
      if (position < length && next !== separator && next !== LINE_FEED && next !== CARRIAGE_RETURN) throw unbalanced(line + lineBreaks)
    } else {
      let end = position
      while (end < length) {
        const code = text.charCodeAt(end)
        if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break
        end += 1
      }
      if (end === length && !final) return undefined
      cells.push(text.slice(position, end))
      position = end
    }
    if (position === length) return final ? { position, lineBreaks: lineBreaks + 1 } : undefined
    const code = text.charCodeAt(position)
    position += 1
    if (code === LINE_FEED) return { position, lineBreaks: lineBreaks + 1 }
    if (code === CARRIAGE_RETURN) {
      if (position === length && !final) return undefined
      return { position: text.charCodeAt(position) === LINE_FEED ? position + 1 : position, lineBreaks: lineBreaks + 1 }
    }
  }
}

/** Reads a cell from its opening quote; two quotes stand for one. */
function readQuoted(text: string, open: number, final: boolean, line: number): { value: string; position: number } | undefined {
  let value = ''
  let from = open + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote === -1 || (quote === text.length - 1 && !final)) {
      if (final) throw unbalanced(line)
      return undefined
    }
    value += text.slice(from, quote)
    if (text.charCodeAt(quote + 1) !== QUOTE) return { value, position: quote + 1 }
    value += '"'
    from = quote + 2
  }
}

function countLineBreaks(value: string): number {
  return value.includes('\n') || value.includes('\r') ? (value.match(/\r\n|\n|\r/g)?.length ?? 0) : 0
}

function unbalanced(line: number): AppError {
  return new AppError('import.unbalanced_quotes', `${line}行目 / line ${line}`)
}
