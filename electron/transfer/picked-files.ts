import { basename } from 'node:path'
import type { PickedFile } from '../../shared/contract/calls/data-calls'
import { AppError } from '../../shared/errors/app-error'
import type { NewId } from '../../shared/lib/ports'

/** The files a person has picked. The page only ever holds a token, so it can't name a path of its own. */
export interface PickedFiles {
  remember(path: string): PickedFile
  /** @throws AppError `import.not_picked` for a token that was never given out */
  pathOf(token: string): string
}

export function pickedFiles(newId: NewId): PickedFiles {
  const paths = new Map<string, string>()
  return {
    remember(path) {
      const token = newId()
      paths.set(token, path)
      return { token, fileName: basename(path) }
    },
    pathOf(token) {
      const path = paths.get(token)
      if (path === undefined) throw new AppError('import.not_picked')
      return path
    }
  }
}
