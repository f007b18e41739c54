import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardFormula, unguardFormula } from '../../../shared/domain/export/formula-guard'

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '＝HYPERLINK("x")', '＋81', '\t=1', '\r=1', '+81-3-5000-1234', '-', "'=1"])(
    'gets an apostrophe: %j',
    (cell) => {
      expect(guardFormula(cell)).toBe(`'${cell}`)
    }
  )

  it.each(['-5', '+81350001234', '-0.5', '03-5000-1234', '渡邉', "O'Brien", "'90s", ''])('and every other stays as it is: %j', (cell) => {
    expect(guardFormula(cell)).toBe(cell)
  })

  const cells = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '１', '1', '＝', 'a', '.') })
  )

  it('is the same again once the guard is taken away', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        expect(unguardFormula(guardFormula(cell))).toBe(cell)
      })
    )
  })

  it('never begins like a formula, unless it is a plain number', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        expect(guardFormula(cell)).not.toMatch(/^[=@\t\r\n＝＋－＠]|^[+-](?!\d+(?:\.\d+)?$)/)
      })
    )
  })
})
