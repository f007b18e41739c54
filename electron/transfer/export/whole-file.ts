import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { AppError } from '../../../shared/errors/app-error'

const PARTIAL = '.partial'

/** A file that is written beside its place and moved there when it is whole: a full disk leaves no half of it. */
export interface WholeFile {
  write(bytes: Uint8Array): void
  finish(): void
  discard(): void
}

/** @throws AppError `export.unwritable` from every function */
export function createWholeFile(path: string): WholeFile {
  const partial = partialOf(path)
  let descriptor: number | undefined = guarded(() => openSync(partial, 'w', 0o600))
  const close = (): void => {
    if (descriptor !== undefined) closeSync(descriptor)
    descriptor = undefined
  }
  return {
    write: (bytes) =>
      guarded(() => {
        if (descriptor === undefined) return
        for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
      }),
    finish: () =>
      guarded(() => {
        if (descriptor !== undefined) fsyncSync(descriptor)
        close()
        renameSync(partial, path)
      }),
    discard() {
      close()
      rmSync(partial, { force: true })
    }
  }
}

/** What a writer that was stopped may have left. */
export function removePartial(path: string): void {
  rmSync(partialOf(path), { force: true })
}

function partialOf(path: string): string {
  return `${path}${PARTIAL}`
}

function guarded<Value>(step: () => Value): Value {
  try {
    return step()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    throw new AppError('export.unwritable', code, { cause: error })
  }
}
