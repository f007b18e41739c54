import { expect, test } from 'vitest'
import { variableLabel } from '../../../shared/domain/script/variables'

test('a missing value is named by its label, else by its own name, never by a word of the language', () => {
  expect(variableLabel('lead.name', {})).toBe('担当者名')
  expect(variableLabel('answers.tool', { tool: '今の道具' })).toBe('今の道具')
  expect(variableLabel('answers.constructor', {})).toBe('answers.constructor')
  expect(variableLabel('constructor', {})).toBe('constructor')
})
