const BEAT_MILLISECONDS = 20
const REMEMBERED_MILLISECONDS = 10_000

/** How long a busy machine has kept this very process waiting: what it does to us, it does to the app. */
export interface HeldUp {
  /** The time lost since then, in milliseconds. */
  since(at: number): number
  stop(): void
}

export function watchHeldUp(): HeldUp {
  let expected = Date.now() + BEAT_MILLISECONDS
  let delays: { readonly at: number; readonly lost: number }[] = []
  const timer = setInterval(() => {
    const now = Date.now()
    delays = [...delays.filter(({ at }) => now - at < REMEMBERED_MILLISECONDS), { at: now, lost: Math.max(0, now - expected) }]
    expected = now + BEAT_MILLISECONDS
  }, BEAT_MILLISECONDS)
  return {
    since: (from) => delays.filter(({ at }) => at >= from).reduce((sum, { lost }) => sum + lost, 0),
    stop: () => clearInterval(timer)
  }
}
