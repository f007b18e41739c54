import type { ImportTarget } from '../../shared/contract/import'
import { AppError } from '../../shared/errors/app-error'
import type { ImportRepository } from '../database/repositories/import-repository'

export interface OpenTarget {
  readonly listId: string
  /** whether the list's leads are made up */
  readonly practice: boolean
}

/** Finds the list to import into or makes it. @throws AppError `import.target_missing` */
export function createImportTarget(repository: ImportRepository, target: ImportTarget): OpenTarget {
  const practice = checkImportTarget(repository, target)
  if (target.kind === 'existing') return { listId: target.listId, practice }
  const { name, listKind, scriptId, source, acquiredOn, purpose } = target
  const hoursJson = JSON.stringify(repository.newListHours())
  return { listId: repository.addList({ name, kind: listKind, scriptId, source, acquiredOn, purpose, hoursJson, practice }), practice }
}

/** Whether the list's leads are made up. @throws AppError `import.target_missing` when there is no such list or script */
export function checkImportTarget(repository: ImportRepository, target: ImportTarget): boolean {
  const practice = target.kind === 'existing' ? repository.listPractice(target.listId) : target.practice
  if (practice === undefined) throw new AppError('import.target_missing')
  if (target.kind === 'new' && !repository.hasScript(target.scriptId)) throw new AppError('import.target_missing')
  return practice
}
