import type { Clock } from '../../shared/lib/ports'

export const systemClock: Clock = { now: () => Date.now() }

/**
 * The clock of the app. While developing and testing, `TORITSUGI_NOW` (an ISO time) sets where it starts; it runs on from there. A
 * packaged app knows only the system's.
 */
export function appClock(packaged: boolean, startsAt: string | undefined): Clock {
  const start = packaged || startsAt === undefined ? Number.NaN : Date.parse(startsAt)
  if (Number.isNaN(start)) return systemClock
  const offset = start - systemClock.now()
  return { now: () => systemClock.now() + offset }
}
