import { describe, expect, it } from 'vitest'
import { periodOf } from '../../../renderer/features/export/periods'
import { instantOf } from '../../../shared/lib/time'

describe('a period', () => {
  const now = instantOf('2027-01-31', '00:30')

  it('is seen from Japan, across the turn of the year', () => {
    expect(periodOf('today', now)).toEqual({ from: '2027-01-31', to: '2027-01-31' })
    expect(periodOf('month', now)).toEqual({ from: '2027-01-01', to: '2027-01-31' })
    expect(periodOf('lastMonth', now)).toEqual({ from: '2026-12-01', to: '2026-12-31' })
  })

  it('can be all time', () => {
    expect(periodOf('all', now)).toEqual({ from: null, to: null })
  })
})
