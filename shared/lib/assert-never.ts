/** Closes a switch over a union: the compiler refuses a forgotten case, and a value that slipped through at run time is named. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
