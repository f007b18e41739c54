import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowWindow, scrollTopFor } from '../../../renderer/features/leads/row-window'

const TALLEST = 33_554_428
const anyView = fc.record({
  total: fc.integer({ min: 1, max: 3_000_000 }),
  rowHeight: fc.constantFrom(26, 30.77, 40),
  viewHeight: fc.integer({ min: 50, max: 1000 })
})

describe('the rows in sight', () => {
  it('are those of the place scrolled to', () => {
    const view = { total: 1_000_000, rowHeight: 26, viewHeight: 260 }
    expect(rowWindow(view, 0)).toEqual({ height: 26_000_000, top: 0, first: 0, end: 10 })
    expect(rowWindow(view, 26 * 500 + 13)).toMatchObject({ first: 500, end: 511 })
  })

  it('never need more height than a browser draws, and still reach from the first row to the last', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { height } = rowWindow(view, 0)
        expect(height).toBeLessThan(TALLEST)
        expect(rowWindow(view, 0).first).toBe(0)
        expect(rowWindow(view, Math.max(0, height - view.viewHeight)).end).toBe(view.total)
      })
    )
  })

  it('hold the row that was scrolled to, whole', () => {
    fc.assert(
      fc.property(anyView, fc.nat(), fc.nat(), (view, at, from) => {
        fc.pre(view.viewHeight > view.rowHeight)
        const row = at % view.total
        const { height } = rowWindow(view, 0)
        const { top } = rowWindow(view, scrollTopFor(view, from % Math.max(1, height - view.viewHeight), row))
        expect(row * view.rowHeight).toBeGreaterThanOrEqual(top - 0.01)
        expect((row + 1) * view.rowHeight).toBeLessThanOrEqual(top + view.viewHeight + 0.01)
      })
    )
  })
})
