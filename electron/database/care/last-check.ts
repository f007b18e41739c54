import { readFileSync, writeFileSync } from 'node:fs'
import type { Instant } from '../../../shared/lib/time'
import { wasFoundDamaged } from './data-places'

/** Notes beside the database that the whole of it was found sound. */
export function noteCheck(file: string, at: Instant): void {
  writeFileSync(`${file}.checked`, new Date(at).toISOString())
}

/** What the last whole check found. */
export function lastCheck(file: string): { readonly checkedAt: Instant | null; readonly damaged: boolean } {
  return { checkedAt: timeIn(`${file}.checked`), damaged: wasFoundDamaged(file) }
}

function timeIn(note: string): Instant | null {
  try {
    const at = Date.parse(readFileSync(note, 'utf8'))
    return Number.isNaN(at) ? null : at
  } catch {
    return null
  }
}
