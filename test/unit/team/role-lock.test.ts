import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ROLES } from '../../../shared/domain/team/role'
import { IDLE_MILLISECONDS, isOpen, type RoleLock, roleInForce } from '../../../shared/domain/team/role-lock'

const NOW = 1_700_000_000_000
const anyLock: fc.Arbitrary<RoleLock> = fc.record({
  chosen: fc.constantFrom(...ROLES),
  guarded: fc.boolean(),
  openSince: fc.option(fc.integer({ min: NOW - 2 * IDLE_MILLISECONDS, max: NOW + IDLE_MILLISECONDS }))
})

test('the role in force is the chosen one, or less: never more', () => {
  fc.assert(fc.property(anyLock, (lock) => roleInForce(lock, NOW) === lock.chosen || roleInForce(lock, NOW) === 'rep'))
})

test('without a guard the chosen role is in force', () => {
  fc.assert(fc.property(anyLock, (lock) => roleInForce({ ...lock, guarded: false }, NOW) === lock.chosen))
})

test('a guarded lead is one only while the desk is in use', () => {
  const lead: RoleLock = { chosen: 'lead', guarded: true, openSince: NOW }
  expect(roleInForce({ ...lead, openSince: null }, NOW)).toBe('rep')
  expect(roleInForce(lead, NOW + IDLE_MILLISECONDS - 1)).toBe('lead')
  expect(roleInForce(lead, NOW + IDLE_MILLISECONDS)).toBe('rep')
  expect(isOpen(lead, NOW - 1)).toBe(false)
})
