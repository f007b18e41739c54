import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

/** Up to the last group of a UUID. */
const BEGINNING = 24

/**
 * The beginning of a series of UUIDv7s, `019f…-7xxx-8xxx-`: time and 26 random bits. A number of 12 hexadecimal digits completes each
 * id, so that SQLite can make them by the hundred thousand, ascending.
 */
export function newIdSeries(): string {
  const [seq = 0] = randomFillSync(new Uint32Array(1))
  return v7({ seq }).slice(0, BEGINNING)
}
