/**
 * The later value, with every part that is equal to the same part of the earlier one taken from there: whoever compares by identity sees
 * only what has changed. For plain data (objects, arrays and primitive values) without cycles.
 */
export function shareUnchanged<Value>(earlier: unknown, later: Value): Value {
  if (Object.is(earlier, later)) return later
  if (Array.isArray(later)) return Array.isArray(earlier) ? shareArray(earlier, later) : later
  if (isRecord(later)) return isRecord(earlier) ? shareRecord(earlier, later) : later
  return later
}

function shareArray<Value extends readonly unknown[]>(earlier: readonly unknown[], later: Value): Value {
  const shared = later.map((item, index) => shareUnchanged(earlier[index], item))
  const same = earlier.length === later.length && shared.every((item, index) => Object.is(item, earlier[index]))
  return (same ? earlier : shared) as unknown as Value
}

function shareRecord<Value extends object>(earlier: Readonly<Record<string, unknown>>, later: Value): Value {
  const entries = Object.entries(later).map(([key, item]) => [key, shareUnchanged(earlier[key], item)] as const)
  const same =
    Object.keys(earlier).length === entries.length &&
    entries.every(([key, item]) => Object.hasOwn(earlier, key) && Object.is(item, earlier[key]))
  return (same ? earlier : Object.fromEntries(entries)) as Value
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
