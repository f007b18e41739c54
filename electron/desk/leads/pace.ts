/** Work of the desk's own thread lets others have their turn after so many milliseconds. */
const TURN = 8

/** Lets everything else that waits have its turn, once a turn's time is used up. To be awaited between two short steps of long work. */
export type Pace = () => Promise<void>

export function createPace(): Pace {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < TURN) return
    await new Promise((resolve) => setImmediate(resolve))
    began = performance.now()
  }
}
