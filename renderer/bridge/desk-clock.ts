import type { Instant } from '../../shared/lib/time'
import { useDesk } from './desk-store'

/** Smaller differences are the time a message takes. */
const TOLERANCE_MILLISECONDS = 1000

let ahead = 0

useDesk.subscribe(({ snapshot }, before) => {
  if (snapshot === null || snapshot === before.snapshot) return
  const difference = snapshot.now - Date.now()
  if (Math.abs(difference - ahead) > TOLERANCE_MILLISECONDS) ahead = difference
})

/** The present by main's clock, which decides what is due: the screen never shows another time. */
export function deskNow(): Instant {
  return Date.now() + ahead
}
