import { expect, it } from 'vitest'
import { formatMoment } from '../../../renderer/lib/format'
import type { MomentContext } from '../../../shared/domain/moment/moment-context'
import { type Outlook, suggestMoments } from '../../../shared/domain/moment/suggest-moments'
import { defaultOutcomes } from '../../../shared/domain/outcome/default-outcomes'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { outlookOf } from '../../../shared/domain/outcome/outlook'
import { contextAt } from './moment-context'

it('offers today within the hours, the next business days, the same hour next week, the end of the month and the next term', () => {
  expect(offered('weeks', contextAt('2026-11-18', '14:12'))).toEqual([
    'soon 11/18（水）14:42',
    'laterToday 11/18（水）16:30',
    'nextDay 11/19（木）10:00',
    'days3 11/24（火）',
    'nextWeek 11/25（水）14:00',
    'monthEnd 11/30（月）',
    'nextTerm 2027/4/1（木）'
  ])
})

it('passes over the weekend, a holiday and the end of the year', () => {
  expect(offered('chase', contextAt('2026-12-31', '17:50'))).toEqual(['nextDay 2027/1/4（月）10:00', 'days2 2027/1/5（火）'])
  expect(offered('weeks', contextAt('2026-11-16', '09:30'))).toContain('nextWeek 11/24（火）09:30')
})

it('offers terms, not days, to somebody who postpones, and no day beyond those in which a date must be chased', () => {
  expect(outlookFor('deferred')).toBe('terms')
  expect(outlookFor('scheduling')).toBe('chase')
  expect(outlookFor('suspended')).toBe('months')
  expect(outlookFor('callback')).toBe('weeks')
  expect(offered('terms', contextAt('2026-11-18', '14:12'))).toEqual([
    'months3 2027/2/18（木）',
    'months6 2027/5/18（火）',
    'nextTerm 2027/4/1（木）'
  ])
})

it('the next term is the next first of April that is worked', () => {
  expect(offered('terms', contextAt('2028-02-10', '10:00')).at(-1)).toBe('nextTerm 4/3（月）')
})

function offered(outlook: Outlook, context: MomentContext): readonly string[] {
  return suggestMoments(outlook, context).map(({ name, moment }) => `${name} ${formatMoment(moment, 'ja', context.now)}`)
}

function outlookFor(code: OutcomeCode): Outlook | undefined {
  const definition = defaultOutcomes.find((candidate) => candidate.code === code)
  return definition && outlookOf(definition)
}
