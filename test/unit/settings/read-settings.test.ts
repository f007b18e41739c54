import { expect, test } from 'vitest'
import { readRoleGuard } from '../../../electron/settings/role-guard'
import { readSettings } from '../../../electron/settings/settings-store'

test('a desk without a file is asked who sits at it', () => {
  expect(readSettings({})).toMatchObject({ welcomed: false, rep: { name: '' } })
})

test('a file from before that question counts as answered when it has a name', () => {
  expect(readSettings({ rep: { name: '田中 蓮', company: '', phone: '', email: '' } }).welcomed).toBe(true)
  expect(readSettings({ theme: 'dark' }).welcomed).toBe(false)
})

test('a field that is no longer valid falls back alone', () => {
  const settings = readSettings({ theme: 'sepia', textSize: 15, rep: { name: '田中 蓮', company: '', phone: '', email: '' } })
  expect(settings).toMatchObject({ theme: 'system', textSize: 15, rep: { name: '田中 蓮' }, welcomed: true })
})

test('a file with something in the place of a text that cannot be measured is read too', () => {
  expect(readSettings({ team: { length: { toString: 0 } }, theme: 'dark' })).toMatchObject({ team: '', theme: 'dark' })
})

test('a guard that cannot be read is still one', () => {
  expect(readRoleGuard(undefined)).toBeNull()
  expect(readRoleGuard({ salt: 5 })).toMatchObject({ hash: '' })
})
