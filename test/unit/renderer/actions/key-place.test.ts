import { expect, it } from 'vitest'
import { type ElementLike, isTextField, usesArrowKeys } from '../../../../renderer/actions/key-place'

it('text is typed in inputs for text, text areas, lists of choices and editable elements', () => {
  for (const type of ['text', 'search', 'tel', 'date', 'time', 'number']) expect(isTextField(element('INPUT', { type }))).toBe(true)
  expect(isTextField(element('TEXTAREA'))).toBe(true)
  expect(isTextField(element('SELECT'))).toBe(true)
  expect(isTextField(element('DIV', { isContentEditable: true }))).toBe(true)
})

it('no text is typed at a button, a check box, a radio button or nowhere', () => {
  expect(isTextField(element('BUTTON'))).toBe(false)
  for (const type of ['checkbox', 'radio', 'button', 'range']) expect(isTextField(element('INPUT', { type }))).toBe(false)
  expect(isTextField(null)).toBe(false)
})

it('radio buttons and options move by arrow keys, other buttons do not', () => {
  expect(usesArrowKeys(element('INPUT', { type: 'radio' }))).toBe(true)
  expect(usesArrowKeys(element('DIV', {}, 'option'))).toBe(true)
  expect(usesArrowKeys(element('BUTTON'))).toBe(false)
  expect(usesArrowKeys(null)).toBe(false)
})

function element(tagName: string, part: Partial<ElementLike> = {}, role: string | null = null): ElementLike {
  return { tagName, getAttribute: (name) => (name === 'role' ? role : null), ...part }
}
