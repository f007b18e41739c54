import type { ImportPreview } from '../../shared/contract/import'
import { ColumnMapping } from '../../shared/domain/import/field-target'
import type { Repositories } from '../database/repositories/index'
import { signatureOf } from './signature'

type History = Repositories['imports']

/**
 * A preview with what earlier imports teach: a quarantine file is read as its origin was and goes to the same list, any other file as the
 * last one with the same headers.
 */
export function proposeFromMemory(history: History, preview: ImportPreview): ImportPreview {
  const signature = signatureOf(preview.headers)
  const remembered = mappingOf(history.mapping(signature), preview)
  const proposed: ImportPreview = remembered === undefined ? preview : { ...preview, mapping: remembered, mappingFrom: 'memory' }
  if (preview.quarantine === null) return proposed
  const origin = history.origin(preview.fileName, signature)
  if (origin === undefined) return proposed
  const { fileName, listId, policy } = origin
  const own = mappingOf(origin.mappingJson, preview)
  const quarantine = { fileName, listId, policy }
  return own === undefined ? { ...proposed, quarantine } : { ...preview, mapping: own, mappingFrom: 'origin', quarantine }
}

/** The next file with these headers is matched by the headers alone. */
export function forgetMapping(history: History, headers: readonly string[]): void {
  history.forgetMapping(signatureOf(headers))
}

/** A mapping of another number of columns belongs to another file. */
function mappingOf(json: string | undefined, { headers }: ImportPreview): ImportPreview['mapping'] | undefined {
  if (json === undefined) return undefined
  const mapping = ColumnMapping.safeParse(JSON.parse(json))
  return mapping.success && mapping.data.length === headers.length ? mapping.data : undefined
}
