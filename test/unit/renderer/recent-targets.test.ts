import { expect, it } from 'vitest'
import { withTarget } from '../../../renderer/features/transfer/recent-targets'

it('offers the last five targets again, the latest first and each once', () => {
  const recent = ['201', '202', '203', '204', '205', '206', '203'].reduce<string[]>(withTarget, [])
  expect(recent).toEqual(['203', '206', '205', '204', '202'])
})
