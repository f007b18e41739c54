import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { AppError } from '../../shared/errors/app-error'
import { createUtf8Check, type EncodingFacts } from './detect-encoding'

/** Files up to this size are read; a larger one is no list for one import. */
const LARGEST_FILE = 100 * 1024 * 1024
const CHUNK = 1024 * 1024

/** An open file of leads, read piece by piece. Synchronous: it is used in worker threads only. */
export interface SourceFile {
  readonly sizeBytes: number
  /** looks through all bytes once */
  facts(): EncodingFacts
  /** the bytes from the beginning, in pieces that are only valid until the next one. @throws AppError `import.changed_while_reading` */
  chunks(): Generator<Buffer>
  close(): void
}

/** @throws AppError `import.unreadable`, `import.empty`, `import.too_large` */
export function openSourceFile(path: string): SourceFile {
  const descriptor = guarded(() => openSync(path, 'r'))
  try {
    const before = guarded(() => fstatSync(descriptor))
    if (!before.isFile()) throw new AppError('import.unreadable')
    if (before.size === 0) throw new AppError('import.empty')
    if (before.size > LARGEST_FILE) throw new AppError('import.too_large', `${Math.ceil(before.size / 1024 / 1024)} MB`)
    const ensureUnchanged = (): void => {
      const now = guarded(() => fstatSync(descriptor))
      if (now.size !== before.size || now.mtimeMs !== before.mtimeMs) throw new AppError('import.changed_while_reading')
    }
    return {
      sizeBytes: before.size,
      facts: () => readFacts(descriptor),
      *chunks() {
        for (const chunk of readChunks(descriptor)) {
          // checked on the way too: a file that grows as fast as it is read would never end
          ensureUnchanged()
          yield chunk
        }
        ensureUnchanged()
      },
      close: () => closeSync(descriptor)
    }
  } catch (error) {
    closeSync(descriptor)
    throw error
  }
}

function readFacts(descriptor: number): EncodingFacts {
  const check = createUtf8Check()
  let head: Buffer | undefined
  for (const chunk of readChunks(descriptor)) {
    head ??= Buffer.from(chunk)
    check.write(chunk)
  }
  return { head: head ?? Buffer.alloc(0), utf8: check.end() }
}

function* readChunks(descriptor: number): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK)
  let position = 0
  for (;;) {
    const read = guarded(() => readSync(descriptor, buffer, 0, CHUNK, position))
    if (read === 0) return
    position += read
    yield buffer.subarray(0, read)
  }
}

function guarded<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    throw new AppError('import.unreadable', code, { cause: error })
  }
}
