/** Sounds until the function returned is called; quietly where the rep is in another call. */
export type Ring = (quietly: boolean) => () => void

/** The bell for those who call: one, however many ring, and none where nobody does. */
export interface CallerBell {
  /** There are so many calls now, of which so many ring here. */
  follow(calls: number, ringing: number): void
}

export function callerBell(ring: Ring): CallerBell {
  let now: 'silent' | 'quiet' | 'loud' = 'silent'
  let stop: () => void = () => {}
  return {
    follow(calls, ringing) {
      const next = ringing === 0 ? 'silent' : calls > ringing ? 'quiet' : 'loud'
      if (next === now) return
      now = next
      stop()
      stop = next === 'silent' ? () => {} : ring(next === 'quiet')
    }
  }
}
