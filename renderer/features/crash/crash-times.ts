const KEY = 'toritsugi.crashes'
const WITHIN_MILLISECONDS = 60_000
const BORNE = 2

/** The part of the browser's storage that is used: it outlives a reload, and ends with the window. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>

/** Remembers that the screen crashed. @returns whether it does so again and again: then loading it once more is no help */
export function crashesAgain(storage: Storage, now: number): boolean {
  const lately = [...timesIn(storage.getItem(KEY)).filter((at) => Math.abs(now - at) < WITHIN_MILLISECONDS), now]
  storage.setItem(KEY, JSON.stringify(lately))
  return lately.length > BORNE
}

function timesIn(text: string | null): readonly number[] {
  try {
    const times: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(times) ? times.filter((at) => typeof at === 'number') : []
  } catch {
    return []
  }
}
