import type { z } from 'zod'
import { totalParse } from '../lib/total-parse'

/** More than the longest list that anybody pastes (two million characters), and far less than what would hold the desk up. */
const MOST_CHARACTERS = 2_200_000
const MOST_PARTS = 50_000
const DEEPEST = 20

export type CheckedInput<Output> =
  | { readonly ok: true; readonly value: Output }
  /** `path` names the field, where one is to blame. */
  | { readonly ok: false; readonly path: string }

/**
 * Takes what came from a page as a schema says, or refuses it. Total, and quick whatever comes: size is looked at before meaning, since a
 * schema would complain of each of a million parts by itself.
 */
export function checkedInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): CheckedInput<z.infer<Schema>> {
  if (!isWithinLimits(raw)) return { ok: false, path: '' }
  const parsed = totalParse(schema, raw)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, path: parsed.issues[0]?.path.join('.') ?? '' }
}

/** Whether a value is small enough to be looked at. Walks no further than the limits. */
export function isWithinLimits(value: unknown): boolean {
  let parts = 0
  let characters = 0
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false
    const next: unknown[] = []
    for (const part of level) {
      if (typeof part === 'string') characters += part.length
      else if (typeof part === 'bigint' || isOpaque(part)) return false
      else if (typeof part === 'object' && part !== null) {
        const inner = Array.isArray(part) ? part : recordParts(part, MOST_PARTS - parts)
        parts += inner.length
        if (parts > MOST_PARTS) return false
        for (const one of inner) next.push(one)
      }
      if (characters > MOST_CHARACTERS) return false
    }
    level = next
  }
  return true
}

/** Bytes, maps and the like: the contract knows none of them, and their size is not in their fields. */
function isOpaque(part: unknown): boolean {
  return ArrayBuffer.isView(part) || part instanceof ArrayBuffer || part instanceof Map || part instanceof Set
}

/** The keys and values of a record, the keys counting as text; a few more than `most` are enough to refuse it. */
function recordParts(record: object, most: number): unknown[] {
  const parts: unknown[] = []
  for (const key in record) {
    if (!Object.hasOwn(record, key)) continue
    parts.push(key, Reflect.get(record, key))
    if (parts.length > most) break
  }
  return parts
}
