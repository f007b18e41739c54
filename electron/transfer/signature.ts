import { createHash } from 'node:crypto'
import { headerSignature } from '../../shared/domain/import/header-signature'

/** By what files with the same columns are known again. A digest: the first row of a file without headers is a lead. */
export function signatureOf(headers: readonly string[]): string {
  return createHash('sha256').update(headerSignature(headers)).digest('hex')
}
