import { expect, test } from 'vitest'
import { columnsOf, fieldsOf } from '../../../electron/database/repositories/import-record-fields'

test('custom fields come back as they were, whatever they are called', () => {
  const row = { title: '部長', custom_json: '{"__proto__":"甲","constructor":"乙","課題":"手間"}' }
  expect(columnsOf(fieldsOf(row, ['title']))).toEqual(row)
})
