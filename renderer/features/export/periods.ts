import type { ExportFilter } from '../../../shared/contract/export'
import { addDays, addMonths, type Instant, localDate } from '../../../shared/lib/time'

/** The periods that are asked for most. */
export const PERIODS = ['all', 'today', 'month', 'lastMonth'] as const
export type Period = (typeof PERIODS)[number]

/** The first and the last day of a period, as seen from now. */
export function periodOf(period: Period, now: Instant): Pick<ExportFilter, 'from' | 'to'> {
  const today = localDate(now)
  const first = `${today.slice(0, 8)}01`
  switch (period) {
    case 'all':
      return { from: null, to: null }
    case 'today':
      return { from: today, to: today }
    case 'month':
      return { from: first, to: addDays(addMonths(first, 1), -1) }
    case 'lastMonth':
      return { from: addMonths(first, -1), to: addDays(first, -1) }
  }
}
