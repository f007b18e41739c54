import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'
import type { NewId } from '../../shared/lib/ports'

const RANDOM_BYTES = 16
const POOL_IDS = 4096

/**
 * UUIDv7s by the hundred thousand: ascending, so that indexes grow at their end, and with randomness drawn in large pieces.
 * @param clock milliseconds since 1970
 */
export function createUuidSource(clock: () => number): NewId {
  const pool = new Uint8Array(RANDOM_BYTES * POOL_IDS)
  let used = POOL_IDS
  let msecs = 0
  let seq = 0
  return () => {
    if (used === POOL_IDS) {
      randomFillSync(pool)
      used = 0
    }
    const random = pool.subarray(used * RANDOM_BYTES, (used + 1) * RANDOM_BYTES)
    used += 1
    const now = clock()
    if (now > msecs) {
      msecs = now
      seq = 0
    } else seq += 1
    return v7({ random, msecs, seq })
  }
}
