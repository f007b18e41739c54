import { useEffect, useState } from 'react'
import type { Instant } from '../../shared/lib/time'
import { MINUTE } from '../../shared/lib/time'
import { deskNow } from '../bridge/desk-clock'

/** The present, renewed every `period` milliseconds: a minute for dates and times, a second for a running clock. */
export function useNow(period: number = MINUTE): Instant {
  const [now, setNow] = useState(deskNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(deskNow()), period)
    return () => clearInterval(timer)
  }, [period])
  return now
}
