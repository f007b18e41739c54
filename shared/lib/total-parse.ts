import type { z } from 'zod'

export type TotalParse<Output> =
  | { readonly success: true; readonly data: Output }
  | { readonly success: false; readonly data?: undefined; readonly issues: readonly Pick<z.core.$ZodIssue, 'path' | 'message'>[] }

/**
 * Parses a value as `safeParse` does, and refuses where that would throw: a check of length compares whatever is called `length`, and
 * `{ length: { toString: 0 } }` in the place of a text cannot be compared.
 */
export function totalParse<Schema extends z.ZodType>(schema: Schema, value: unknown): TotalParse<z.infer<Schema>> {
  try {
    const parsed = schema.safeParse(value)
    return parsed.success ? { success: true, data: parsed.data } : { success: false, issues: parsed.error.issues }
  } catch {
    return { success: false, issues: [{ path: [], message: 'cannot be compared' }] }
  }
}
