import { z } from 'zod'

/**
 * Parses a value as `safeParse` does, and refuses where that would throw: a check of length compares whatever is called `length`, and
 * `{ length: { toString: 0 } }` in the place of a text cannot be compared.
 */
export function totalParse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.ZodSafeParseResult<z.infer<Schema>> {
  try {
    return schema.safeParse(value)
  } catch {
    return { success: false, error: new z.ZodError<z.infer<Schema>>([{ code: 'custom', path: [], message: 'cannot be compared', input: value }]) }
  }
}
