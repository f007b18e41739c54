import { useMemo } from 'react'
import type { CalendarView } from '../../../shared/contract/desk-snapshot'
import { DEFAULT_CALLING_HOURS } from '../../../shared/domain/calendar/calling-hours'
import type { MomentContext, MomentUse } from '../../../shared/domain/moment/moment-context'
import { useDesk } from '../../bridge/desk-store'
import { useNow } from '../../lib/use-now'

const NO_CALENDAR: CalendarView = { hours: DEFAULT_CALLING_HOURS, holidays: [] }

/** What a typed time is read by: main's clock, the hours of the lead's list and the holidays, as the snapshot tells them. */
export function useMomentContext(use: MomentUse): MomentContext {
  const now = useNow()
  const { hours, holidays } = useDesk(({ snapshot }) => snapshot?.calendar) ?? NO_CALENDAR
  return useMemo(() => {
    const days = new Set(holidays)
    return { now, hours, calendar: { isHoliday: (date) => days.has(date) }, use }
  }, [now, hours, holidays, use])
}
