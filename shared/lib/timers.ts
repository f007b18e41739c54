/** Where delays come from: the event loop in the app, a hand-moved clock in tests. */
export interface Timers {
  /** Calls back once after `milliseconds`. The function returned stops it, and has no effect afterwards. */
  after(milliseconds: number, callback: () => void): () => void
}

export const systemTimers: Timers = {
  after(milliseconds, callback) {
    const handle = setTimeout(callback, milliseconds)
    return () => clearTimeout(handle)
  }
}
