import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardFormula, unguardFormula } from '../../shared/domain/export/formula-guard'
import { instantOfCell, parseCellDate } from '../../shared/domain/import/clean-date'
import { parseEmail } from '../../shared/domain/import/clean-email'
import { parseCount, parseLevel } from '../../shared/domain/import/clean-number'
import { customNames, suggestMapping } from '../../shared/domain/import/header-mapping'
import { companyKey, departmentKey, personKey } from '../../shared/domain/lead/keys'
import { isLocalDate, localDate, localTime } from '../../shared/lib/time'
import { anyCell } from './arbitrary-cells'
import { holds } from './holds'

/** Longer names never become a lead's, see import-rows.fuzz.ts. */
const LONGEST_FIELD = 1_000

test('a date is a day that exists, with a time of day that exists, and reads as itself', () => {
  const hour = fc.integer({ min: 0, max: 30 })
  const minute = fc.integer({ min: 0, max: 99 })
  const timed = fc
    .tuple(fc.constantFrom('2026/7/1', '2026年7月1日', '20260701', 'R8.7.1'), hour, minute)
    .map(([day, hours, minutes]) => `${day} ${hours}:${String(minutes).padStart(2, '0')}`)
  holds(
    fc.property(fc.oneof(anyCell, timed), (cell) => {
      const read = parseCellDate(cell)
      if (read === undefined) return
      expect(isLocalDate(read.date)).toBe(true)
      expect(parseCellDate(read.date)).toEqual({ date: read.date, minute: 0 })
      expect(read.minute >= 0 && read.minute < 1440 && Number.isInteger(read.minute)).toBe(true)
      const at = instantOfCell(read)
      if (read.date >= '1952-01-01') expect([localDate(at), minutesOf(localTime(at))]).toEqual([read.date, read.minute])
      const named = /^[^:]*?(?<hours>\d{1,2}):(?<minutes>\d{2})$/.exec(cell)?.groups
      if (named) expect(Number(named.minutes)).toBeLessThan(60)
      if (named) expect(read.minute).toBe(Number(named.hours) * 60 + Number(named.minutes))
    })
  )
})

test('a count is a whole number that is not negative, and reads as itself', () => {
  holds(
    fc.property(anyCell, (cell) => {
      const count = parseCount(cell)
      if (count === undefined) return
      expect(Number.isInteger(count) && count >= 0 && count <= 10_000_000).toBe(true)
      expect(parseCount(String(count))).toBe(count)
    })
  )
})

test('a count never loses a sign or a unit that makes it another number', () => {
  const written = fc.tuple(fc.constantFrom('-', '−', '△', '▲', '約', ''), fc.integer({ min: 1, max: 9_999 }), fc.constantFrom('', '.5'))
  holds(
    fc.property(written, fc.constantFrom('名', '人', '万人', '億円', '千人', ''), ([sign, count, fraction], unit) => {
      const read = parseCount(`${sign}${count}${fraction}${unit}`)
      if (read === undefined) return
      expect(['約', '']).toContain(sign)
      const factor = unit.startsWith('万') ? 10_000 : unit.startsWith('億') ? 100_000_000 : unit.startsWith('千') ? 1_000 : 1
      expect(read).toBe(Math.floor((count + Number(`0${fraction}`)) * factor))
    })
  )
})

test('a level is 1 to 4, and reads as itself', () => {
  holds(
    fc.property(anyCell, (cell) => {
      const level = parseLevel(cell)
      if (level !== undefined) expect([1, 2, 3, 4]).toContain(parseLevel(String(level)))
    })
  )
})

test('a mail address has one @, no space or mark of HTML, and reads as itself', () => {
  holds(
    fc.property(anyCell, (cell) => {
      const address = parseEmail(cell)
      if (address === undefined) return
      expect(address).toMatch(/^[^\s@<>"(),:;]+@[a-z0-9.-]+$/)
      expect(parseEmail(address)).toBe(address)
    })
  )
})

test('a key of a name is its own key', () => {
  holds(
    fc.property(
      anyCell.filter((name) => name.length <= LONGEST_FIELD),
      (name) => {
        for (const keyOf of [companyKey, personKey, departmentKey]) expect(keyOf(keyOf(name))).toBe(keyOf(name))
      }
    )
  )
})

test('columns have different names that are not empty, and a target each', () => {
  const header = fc.oneof(anyCell, fc.constantFrom('メモ', 'メモ (2)', 'メモ (3)', '列1', '列2', ' メモ ', ''))
  holds(
    fc.property(fc.array(header, { maxLength: 8 }), (headers) => {
      const names = customNames(headers)
      expect(names).toHaveLength(headers.length)
      expect(new Set(names).size).toBe(names.length)
      expect(names).not.toContain('')
      expect(suggestMapping(headers)).toHaveLength(headers.length)
    })
  )
})

test('what is guarded against spreadsheets is no formula, and comes back as it was', () => {
  holds(
    fc.property(anyCell, (cell) => {
      const guarded = guardFormula(cell)
      expect(unguardFormula(guarded)).toBe(cell)
      if (!/^[+-]?\d+(\.\d+)?$/.test(guarded)) expect(guarded).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
    })
  )
})

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
