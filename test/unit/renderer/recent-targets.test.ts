import { expect, it } from 'vitest'
import { rememberTarget, useTransferSurface } from '../../../renderer/features/transfer/transfer-surface'

it('offers the last five targets again, the latest first and each once', () => {
  for (const target of ['201', '202', '203', '204', '205', '206', '203']) rememberTarget(target)
  expect(useTransferSurface.getState().recent).toEqual(['203', '206', '205', '204', '202'])
})
