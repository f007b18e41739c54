import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoment } from '../../../renderer/lib/format'
import { isBusinessDay } from '../../../shared/domain/calendar/business-calendar'
import { betterMoment } from '../../../shared/domain/moment/better-moment'
import type { Moment } from '../../../shared/domain/moment/moment'
import type { MomentContext } from '../../../shared/domain/moment/moment-context'
import { momentWarnings } from '../../../shared/domain/moment/moment-warnings'
import { readMoment } from '../../../shared/domain/moment/read-moment'
import { type Outlook, suggestMoments } from '../../../shared/domain/moment/suggest-moments'
import { addDays, localDate, MINUTE } from '../../../shared/lib/time'
import { anyContext, contextAt, JAPAN, nextMinute } from './moment-context'

const RUNS = { numRuns: 500 }
const languages = fc.constantFrom('ja' as const, 'en' as const)
const outlooks = fc.constantFrom<Outlook>('chase', 'weeks', 'months', 'terms')

const weekdays = fc.constantFrom(...'月火水木金土日')
/** Days that lie after today. */
const comingDays = fc.oneof(
  fc.constantFrom('明日', '明後日', 'しあさって', '翌営業日', '来週', '再来週', '週明け', '来月', '来月頭', '来月末', '再来月15日', '来期'),
  fc.constantFrom('半年後', '年明け', '来年', '来年3月', '連休明け', 'tomorrow', 'next week', 'next month', 'next term'),
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('日後', '営業日後', '週間後', 'か月後'))
    .map(([count, unit]) => `${count}${unit}`),
  weekdays.map((day) => `${day}曜日`),
  fc.tuple(fc.constantFrom('来週の', '再来週'), weekdays).map(([week, day]) => `${week}${day}曜`)
)
/** Days that may be today. */
const daysToCome = fc.oneof(
  fc.constantFrom('今日', '月末', '年末', '期末', '下旬', 'end of month', '今月末', '年内'),
  fc.integer({ min: 1, max: 31 }).map((day) => `${day}日`),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([month, day]) => `${month}/${day}`),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('頭', '中旬', '下旬', '末', '')).map(([month, part]) => `${month}月${part}`)
)
const times = fc.oneof(
  fc.constantFrom('午前', '午後', '午後イチ', '朝イチ', '夕方', '正午', '24:00', '14時半', '9:05', '1730', '午後3時', '3pm'),
  fc.integer({ min: 0, max: 23 }).map((hour) => `${hour}時`)
)

describe('whatever is typed, and whenever', () => {
  it('reading it never fails, and what is understood is a moment of this century', () => {
    const fragments = fc.array(
      fc.oneof(comingDays, daysToCome, times, fc.constantFrom('の', ' ', '（', '）', '/', ':', '第', '年', '十', '先週')),
      {
        maxLength: 6
      }
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fragments.map((parts) => parts.join(''))
    )
    fc.assert(
      fc.property(texts, anyContext, fc.constantFrom('call', 'meeting', 'day'), (text, context, use) => {
        const reading = readMoment(text, { ...context, use: use as MomentContext['use'] })
        if (reading.kind === 'understood') expect(dayIn(reading.moment) < '2100-01-02').toBe(true)
      }),
      { numRuns: 2_000 }
    )
  })

  it('what is shown is read back as the same', () => {
    const moments = fc.tuple(fc.integer({ min: 0, max: 40 * 366 * 24 * 60 }), fc.boolean())
    fc.assert(
      fc.property(moments, anyContext, languages, ([minutes, whole], context, language) => {
        const at = nextMinute(context.now) + minutes * MINUTE
        const moment: Moment = whole ? { kind: 'day', on: localDate(at) } : { kind: 'time', at }
        const shown = formatMoment(moment, language, context.now)
        expect(readMoment(shown, context)).toMatchObject({ kind: 'understood', moment })
        expect(readMoment(shown, { ...context, use: 'meeting' })).toMatchObject({ kind: 'understood', moment })
        if (whole) expect(readMoment(shown, { ...context, use: 'day' })).toMatchObject({ kind: 'understood', moment })
      }),
      RUNS
    )
  })

  it('nothing is moved into the past', () => {
    const texts = fc.oneof(
      daysToCome,
      times,
      comingDays,
      fc.tuple(comingDays, fc.constantFrom('', ' ', 'の'), times).map((parts) => parts.join(''))
    )
    fc.assert(
      fc.property(texts, anyContext, (text, context) => {
        const reading = readMoment(text, context)
        expect(reading.kind, text).toBe('understood')
        if (reading.kind !== 'understood') return
        const { moment } = reading
        expect(moment.kind === 'time' ? moment.at > context.now : moment.on >= localDate(context.now), text).toBe(true)
        expect(reading.warnings).not.toContain('past')
      }),
      RUNS
    )
  })

  it('words that leave room fall on a business day, and so many business days are so many', () => {
    const loose = fc.constantFrom(
      '来週',
      '週明け',
      '来月',
      '来月頭',
      '来月末',
      '来期',
      '年明け',
      '連休明け',
      '10月',
      '来週後半',
      '再来月中旬'
    )
    fc.assert(
      fc.property(loose, fc.integer({ min: 1, max: 40 }), anyContext, (text, days, given) => {
        const context = { ...given, calendar: JAPAN }
        expect(isBusinessDay(dayRead(text, context), JAPAN), text).toBe(true)
        const end = dayRead(`${days}営業日後`, context)
        let counted = 0
        for (let day = addDays(localDate(context.now), 1); day <= end; day = addDays(day, 1)) counted += isBusinessDay(day, JAPAN) ? 1 : 0
        expect(counted).toBe(days)
      }),
      RUNS
    )
  })

  it('the better moment offered is one that nothing speaks against, and no earlier', () => {
    fc.assert(
      fc.property(comingDays, times, anyContext, (day, time, context) => {
        const reading = readMoment(`${day}${time}`, context)
        if (reading.kind !== 'understood') return
        const better = betterMoment(reading.moment, context)
        expect(better === undefined || momentWarnings(better, context).length === 0).toBe(true)
        if (better !== undefined) expect(dayIn(better) >= dayIn(reading.moment)).toBe(true)
        if (reading.warnings.length === 0) expect(better).toBeUndefined()
      }),
      RUNS
    )
  })

  it('nothing speaks against the usual moments, each is told once, and their words mean them', () => {
    fc.assert(
      fc.property(outlooks, anyContext, languages, (outlook, context, language) => {
        const suggestions = suggestMoments(outlook, context)
        const shown = suggestions.map(({ moment }) => formatMoment(moment, language, context.now))
        expect(new Set(shown).size).toBe(shown.length)
        for (const [position, { moment }] of suggestions.entries()) {
          expect(readMoment(shown[position] ?? '', context)).toEqual({ kind: 'understood', moment, warnings: [] })
        }
      }),
      RUNS
    )
  })
})

describe('the zone of the computer', () => {
  it.each(['UTC', 'America/New_York', 'Pacific/Auckland', 'Europe/London'])(
    'changes nothing, on its days of clock change either: %s',
    (zone) => {
      const texts = ['明日 2:30', '明日 02:30', '3日後 9時', '月末', '1時間後', '来週日曜 24:00', 'tomorrow 02:30']
      const nights = [contextAt('2026-03-07', '23:30'), contextAt('2026-10-31', '23:30'), contextAt('2026-12-31', '23:59')]
      const readAll = () => nights.flatMap((context) => texts.map((text) => readMoment(text, context)))
      const here = process.env.TZ
      const expected = readAll()
      try {
        process.env.TZ = zone
        expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
        expect(readAll()).toEqual(expected)
      } finally {
        if (here === undefined) delete process.env.TZ
        else process.env.TZ = here
      }
    }
  )
})

function dayRead(text: string, context: MomentContext): string {
  const reading = readMoment(text, context)
  return reading.kind === 'understood' ? dayIn(reading.moment) : `${text}: ${reading.reason}`
}

function dayIn(moment: Moment): string {
  return moment.kind === 'time' ? localDate(moment.at) : moment.on
}
