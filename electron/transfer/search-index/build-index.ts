import type { SearchIndex } from '../../database/repositories/search-index'

/** For so long at most, about, others wait for a place to write. */
const SLICE_MS = 40
const FIRST_SLICE = 100
const MOST_ROWS = 2_000

interface Pace {
  /** Milliseconds of a clock that only goes forward. */
  readonly elapsed: () => number
  readonly rest: (milliseconds: number) => Promise<void>
}

/**
 * Brings the index of the search up to date in slices, each a transaction of its own: a thread that is killed goes on where it stopped. Between
 * two slices it leaves the database to others for as long as half a slice took.
 */
export async function buildIndex(index: Pick<SearchIndex, 'catchUp'>, { elapsed, rest }: Pace): Promise<void> {
  let rows = FIRST_SLICE
  for (;;) {
    const start = elapsed()
    const isMore = index.catchUp(rows)
    const took = elapsed() - start
    if (!isMore) return
    rows = nextSlice(rows, took)
    await rest(took / 2)
  }
}

/** As many rows as fit into a slice, by what the last ones took; never more than twice as many at once. */
export function nextSlice(rows: number, took: number): number {
  const fitting = Math.floor((rows * SLICE_MS) / Math.max(took, 1))
  return Math.max(10, Math.min(fitting, rows * 2, MOST_ROWS))
}
