import { readFileSync, statSync } from 'node:fs'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { AppError } from '../../shared/errors/app-error'

/** Of a workbook all that is text: sheets, strings, formats. More would not fit into memory beside the leads. */
const LARGEST_UNPACKED = 200 * 1024 * 1024
const LARGEST_FILE = 100 * 1024 * 1024
/** What old workbooks and those with a password begin with: the container that Office used before. */
const OLD_CONTAINER = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const WORKBOOK = 'xl/workbook.xml'

export interface UnpackedWorkbook {
  readonly sizeBytes: number
  /** in the workbook's order; hidden ones too, so that a sheet's place is its number */
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[]
  /** the same workbook without compression: unpacking it can't need more than its own size */
  readonly stored: ArrayBuffer
}

/** Whether a file is a workbook, by its first bytes. @throws AppError `import.old_workbook` */
export function isWorkbook(head: Buffer): boolean {
  if (head.subarray(0, 4).equals(OLD_CONTAINER)) throw new AppError('import.old_workbook')
  return head.subarray(0, 4).equals(ZIP)
}

/**
 * Unpacks what a reader of sheets needs, never more than the limit, whatever the file claims of itself (zip bombs).
 * @throws AppError `import.unreadable`, `import.too_large`, `import.workbook_too_large`, `import.binary` for another kind of archive
 */
export function unpackWorkbook(path: string, limit = LARGEST_UNPACKED): UnpackedWorkbook {
  const bytes = readWhole(path)
  let total = 0
  const files = guarded(() =>
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!name.endsWith('.xml') && !name.endsWith('.xml.rels')) return false
        total += originalSize
        if (total > limit) throw new AppError('import.workbook_too_large', `${Math.ceil(total / 1024 / 1024)} MB`)
        return true
      }
    })
  )
  const workbook = files[WORKBOOK]
  if (workbook === undefined) throw new AppError('import.binary')
  const stored = zipSync(files, { level: 0 })
  return { sizeBytes: bytes.length, sheets: sheetsOf(strFromU8(workbook)), stored: stored.buffer as ArrayBuffer }
}

function readWhole(path: string): Uint8Array {
  try {
    const { size } = statSync(path)
    if (size > LARGEST_FILE) throw new AppError('import.too_large', `${Math.ceil(size / 1024 / 1024)} MB`)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof AppError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    throw new AppError('import.unreadable', code, { cause: error })
  }
}

function guarded<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('import.workbook_unreadable', undefined, { cause: error })
  }
}

const SHEET = /<(?:\w+:)?sheet\s[^>]*>/g
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }

function sheetsOf(xml: string): UnpackedWorkbook['sheets'] {
  return [...xml.matchAll(SHEET)].map(([tag], index) => ({
    name: unescaped(/\sname="([^"]*)"/.exec(tag)?.[1] ?? `Sheet${index + 1}`),
    hidden: /\sstate="(?:hidden|veryHidden)"/.test(tag)
  }))
}

function unescaped(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_whole, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16))
    )
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}
