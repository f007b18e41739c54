const NOTEWORTHY_MILLISECONDS = 1000

/** Progress goes to stderr, so that scripts with machine-readable output keep stdout to themselves. */
export function report(message) {
  process.stderr.write(`[bootstrap] ${message}\n`)
}

/** Runs `work` and reports its duration when a person would have noticed it. */
export async function timed(name, work) {
  const start = performance.now()
  const result = await work()
  reportDuration(name, start)
  return result
}

/** The same for work that blocks. */
export function timedSync(name, work) {
  const start = performance.now()
  const result = work()
  reportDuration(name, start)
  return result
}

function reportDuration(name, start) {
  const elapsed = performance.now() - start
  if (elapsed >= NOTEWORTHY_MILLISECONDS) report(`${name}: ${(elapsed / 1000).toFixed(1)} s`)
}
