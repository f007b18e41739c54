import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unguardFormula } from '../../shared/domain/export/formula-guard'
import { createRowCleaner } from '../../shared/domain/import/clean-row'
import { COLUMN_TARGETS } from '../../shared/domain/import/field-target'
import { customNames, suggestMapping } from '../../shared/domain/import/header-mapping'
import { isE164 } from '../../shared/lib/phone-number'
import { isLocalDate } from '../../shared/lib/time'
import { anyCell } from './arbitrary-cells'
import { holds } from './holds'

const TODAY = '2026-07-01'
const headers = fc.oneof(
  anyCell,
  fc.constantFrom(
    '会社名',
    '氏名',
    '電話番号',
    '携帯',
    'メール',
    '従業員数',
    '住所',
    'スコア',
    'レベル',
    '行動',
    '行動日',
    '同意日',
    '配信停止',
    '備考'
  )
)
const tables = fc
  .array(fc.record({ header: headers, cell: anyCell, target: fc.constantFrom(...COLUMN_TARGETS) }), { minLength: 1, maxLength: 12 })
  .chain((columns) => fc.record({ columns: fc.constant(columns), byHeader: fc.boolean(), beyond: fc.array(anyCell, { maxLength: 2 }) }))

test('any row of any file becomes a whole lead, a reason why not, or is blank', () => {
  holds(
    fc.property(tables, ({ columns, byHeader, beyond }) => {
      const names = columns.map(({ header }) => header)
      const mapping = byHeader ? suggestMapping(names) : columns.map(({ target }) => target)
      const result = createRowCleaner(names, mapping, TODAY)([...columns.map(({ cell }) => cell), ...beyond])
      if (result.kind !== 'lead') return
      const { lead, repairs } = result
      expect(lead.phones.length > 0 && lead.phones.every(({ e164 }) => isE164(e164))).toBe(true)
      expect(lead.companyKey + lead.personKey).not.toBe('')
      expect([1, 2, 3, 4]).toContain(lead.level)
      for (const day of [lead.optInOn, lead.optOutOn]) expect(day === undefined || isLocalDate(day)).toBe(true)
      expect(lead.behaviours.every(({ occurredAt }) => Number.isSafeInteger(occurredAt))).toBe(true)
      expect(Object.getPrototypeOf(lead.custom) === Object.prototype || Object.getPrototypeOf(lead.custom) === null).toBe(true)
      // it is stored as JSON, and may lose nothing on the way
      expect(JSON.parse(JSON.stringify(lead.custom))).toEqual({ ...lead.custom })
      expect(repairs.every(({ before, after }) => typeof before === 'string' && typeof after === 'string')).toBe(true)
    })
  )
})

test('what has no field of its own is kept under its header, whatever the header is', () => {
  holds(
    fc.property(fc.array(fc.tuple(headers, anyCell), { maxLength: 6 }), (columns) => {
      const names = ['会社名', '電話番号', ...columns.map(([header]) => header)]
      const mapping = ['company', 'phone_main', ...columns.map(() => 'custom' as const)] as const
      const result = createRowCleaner(names, mapping, TODAY)(['青葉商事', '03-5000-1234', ...columns.map(([, cell]) => cell)])
      if (result.kind !== 'lead') return
      const kept = new Map(Object.entries(result.lead.custom))
      const called = customNames(names)
      const expected = columns.flatMap(([, cell], index): [string, string][] => {
        const value = unguardFormula(cell).trim()
        return value === '' ? [] : [[called[index + 2] ?? '', value]]
      })
      for (const [name, value] of expected) expect(kept.get(name)).toBe(value)
    })
  )
})
