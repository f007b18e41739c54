import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareUnchanged } from '../../../shared/lib/share-unchanged'

const data = fc.jsonValue({ maxDepth: 4 })

test('what it answers says exactly what the later value says', () => {
  fc.assert(
    fc.property(data, data, (earlier, later) => {
      expect(shareUnchanged(earlier, later)).toEqual(later)
    })
  )
})

test('an equal value is the earlier one itself, and neither is changed', () => {
  fc.assert(
    fc.property(data, (value) => {
      const earlier = structuredClone(value)
      const later = structuredClone(value)
      expect(shareUnchanged(earlier, later)).toBe(earlier)
      expect([earlier, later]).toEqual([value, value])
    })
  )
})

test('only the way down to a change is new', () => {
  const earlier = { script: { title: '受付', branches: [{ key: '1' }] }, note: { facts: '' } }
  const later = shareUnchanged(earlier, { script: { title: '受付', branches: [{ key: '1' }] }, note: { facts: 'メモ' } })
  expect(later.script).toBe(earlier.script)
  expect(later).not.toBe(earlier)
  expect(later.note).toEqual({ facts: 'メモ' })
})

test('a part that is gone does not stay', () => {
  expect(shareUnchanged({ one: 1, two: 2 }, { one: 1 })).toEqual({ one: 1 })
  expect(shareUnchanged([1, 2, 3], [1, 2])).toEqual([1, 2])
  expect(shareUnchanged({ one: undefined }, { two: undefined })).toEqual({ two: undefined })
})
