import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJapanHolidays } from '../../../electron/desk/japan-holidays'
import { callingVerdict, DEFAULT_CALLING_HOURS } from '../../../shared/domain/calendar/calling-hours'
import { CompanyHoliday, companyDays, tidyHolidays, withCompanyHolidays } from '../../../shared/domain/calendar/company-holidays'
import { readHolidays } from '../../../shared/domain/calendar/read-holidays'
import { addDays, instantOf } from '../../../shared/lib/time'

const japan = createJapanHolidays()
const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days))
const anyHoliday: fc.Arbitrary<CompanyHoliday> = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 30 }))
  .map(([from, days]) => ({ from, until: addDays(from, days), name: '' }))

describe('company holidays', () => {
  it('close the days of a range, both ends included, over the turn of the year', () => {
    expect(companyDays([{ from: '2026-12-30', until: '2027-01-02', name: '年末年始' }])).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02'
    ])
  })

  it('are days on which a list is closed, and the next opening lies after them', () => {
    const calendar = withCompanyHolidays(japan, [{ from: '2026-11-25', until: '2026-11-27', name: '' }])
    expect(callingVerdict(instantOf('2026-11-25', '10:30'), DEFAULT_CALLING_HOURS, calendar)).toEqual({
      kind: 'closed',
      reason: 'holiday',
      opensAt: instantOf('2026-11-30', '09:00')
    })
  })

  it('never open a day of the country, and close exactly their own', () => {
    fc.assert(
      fc.property(fc.array(anyHoliday, { maxLength: 5 }), anyDay, (holidays, day) => {
        const own = holidays.some(({ from, until }) => from <= day && day <= until)
        expect(withCompanyHolidays(japan, holidays).isHoliday(day)).toBe(own || japan.isHoliday(day))
      })
    )
  })

  it('close the same days once they are tidied, in order', () => {
    fc.assert(
      fc.property(fc.array(anyHoliday, { maxLength: 8 }), (holidays) => {
        const tidy = tidyHolidays(holidays)
        expect(companyDays(tidy)).toEqual(companyDays(holidays))
        expect(tidy.map(({ from }) => from)).toEqual(tidy.map(({ from }) => from).sort())
        expect(tidyHolidays(tidy)).toEqual(tidy)
      })
    )
  })

  it.each([
    ['ends before it begins', { from: '2026-08-14', until: '2026-08-13' }],
    ['lasts longer than a month', { from: '2026-08-01', until: '2026-09-01' }],
    ['names a day that does not exist', { from: '2026-02-30', until: '2026-02-30' }]
  ])('are refused when a range %s', (_name, range) => {
    expect(CompanyHoliday.safeParse({ ...range, name: '' }).success).toBe(false)
  })
})

describe('a pasted list of days off', () => {
  const read = (text: string) => readHolidays(text, '2026-11-22').holidays.map(({ from, until, name }) => `${from} ${until} ${name}`.trim())

  it.each([
    ['2026/12/29〜2027/1/3 年末年始', '2026-12-29 2027-01-03 年末年始'],
    ['2026-12-29', '2026-12-29 2026-12-29'],
    ['12/29-1/3 年末年始', '2026-12-29 2027-01-03 年末年始'],
    ['12/29～31', '2026-12-29 2026-12-31'],
    ['８月１３日から８月１６日まで 夏季休業', '2027-08-13 2027-08-16 夏季休業'],
    ['8月13日(金)　創立記念日', '2027-08-13 2027-08-13 創立記念日'],
    ['2027年5月6日,振替', '2027-05-06 2027-05-06 振替'],
    ['11/22', '2026-11-22 2026-11-22']
  ])('reads %s', (line, expected) => {
    expect(read(line)).toEqual([expected])
  })

  it('says which lines it could not read, and guesses nothing', () => {
    const text = '2026/12/29\n\n年末年始\n2026/2/30\n2026/12/29〜2026/12/1\n13/1\r\n'
    expect(readHolidays(text, '2026-11-22')).toEqual({
      holidays: [{ from: '2026-12-29', until: '2026-12-29', name: '' }],
      unreadable: ['年末年始', '2026/2/30', '2026/12/29〜2026/12/1', '13/1']
    })
  })

  it('reads back whatever it would write itself', () => {
    fc.assert(
      fc.property(anyHoliday, (holiday) => {
        const { holidays } = readHolidays(`${holiday.from}〜${holiday.until} 休み`, '2026-01-01')
        expect(holidays).toEqual([{ ...holiday, name: '休み' }])
      })
    )
  })
})
