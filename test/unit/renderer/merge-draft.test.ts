import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeDraft } from '../../../renderer/features/note/merge-draft'

it('text the rep has not touched takes what main has', () => {
  expect(mergeDraft('', '', '予算: 来期')).toBe('予算: 来期')
  expect(mergeDraft('予算: 来期', '予算: 来期', '')).toBe('')
})

it('what main appends is appended to what the rep is typing, on a line of its own', () => {
  expect(mergeDraft('', '月末が忙しい', '予算: 来期')).toBe('月末が忙しい\n予算: 来期')
  expect(mergeDraft('予算: 来期', '予算: 来期。確度は高い', '予算: 来期\n競合: なし')).toBe('予算: 来期。確度は高い\n競合: なし')
})

it('where both changed the same text, the rep’s words stay', () => {
  expect(mergeDraft('予算: 来期', '予算は来期', '予算: 今期')).toBe('予算は来期')
})

it('never loses what the rep typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (base, typed, incoming) => {
      const draft = `${base}${typed}`
      if (draft !== base) expect(mergeDraft(base, draft, incoming).startsWith(draft)).toBe(true)
    })
  )
})
