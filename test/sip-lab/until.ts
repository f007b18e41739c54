/** How long to wait for a condition, milliseconds. Generous: a busy machine fails no test. */
const DEADLINE = 20_000
/** Between two looks, milliseconds. */
const INTERVAL = 20

/**
 * Looks again and again until `look` finds something.
 * @param what names the condition in the error, in the light of the last look where it is a function.
 * @param look gives `undefined` or `false` as long as there is nothing yet; what it throws ends the waiting.
 * @throws when the deadline (milliseconds) has passed.
 */
export async function until<Found>(
  what: string | (() => string),
  look: () => Found | undefined | false | Promise<Found | undefined | false>,
  deadline = DEADLINE
): Promise<Found> {
  const end = performance.now() + deadline
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== false) return found
    if (performance.now() > end) throw new Error(`waited ${deadline} ms in vain: ${typeof what === 'string' ? what : what()}`)
    await new Promise((resolve) => setTimeout(resolve, INTERVAL))
  }
}
