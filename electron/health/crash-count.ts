import { DAY, type Instant, MINUTE } from '../../shared/lib/time'

const TOO_OFTEN = 3

/** What crashed or failed by itself since the start. */
export interface CrashCount {
  /** @returns whether it happens too often to go on as before: more than three times within a minute */
  add(now: Instant): boolean
  /** Those of the last day. */
  lately(now: Instant): { readonly crashes: number; readonly crashedAt: Instant | null }
}

export function countCrashes(): CrashCount {
  let times: readonly Instant[] = []
  return {
    add(now) {
      times = [...times.filter((at) => now - at < DAY), now]
      return times.filter((at) => now - at < MINUTE).length > TOO_OFTEN
    },
    lately(now) {
      const lately = times.filter((at) => now - at < DAY)
      return { crashes: lately.length, crashedAt: lately.at(-1) ?? null }
    }
  }
}
