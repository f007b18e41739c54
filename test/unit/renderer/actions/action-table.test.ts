import { expect, it } from 'vitest'
import { actionTable } from '../../../../renderer/actions/action-table'

it("holds an owner's latest actions until it leaves", () => {
  const owner = Symbol('owner')
  const dial = { id: 'call.dial', label: '発信', keys: ['d'], run: () => {} }
  const redial = { ...dial, enabled: false }
  actionTable.set(owner, [dial])
  actionTable.set(owner, [redial])
  expect(actionTable.all).toEqual([redial])
  actionTable.remove(owner)
  expect(actionTable.all).toEqual([])
})

it('names the innermost open dialog', () => {
  const [outer, inner] = [Symbol('outer'), Symbol('inner')]
  actionTable.openScope(outer, 'queue')
  actionTable.openScope(inner, 'skip')
  expect(actionTable.scope).toBe('skip')
  actionTable.closeScope(inner)
  expect(actionTable.scope).toBe('queue')
  actionTable.closeScope(outer)
  expect(actionTable.scope).toBeUndefined()
})

it('tells of every change until it is asked not to', () => {
  const owner = Symbol('owner')
  let told = 0
  const stop = actionTable.subscribe(() => {
    told += 1
  })
  actionTable.set(owner, [])
  actionTable.remove(owner)
  stop()
  actionTable.set(owner, [])
  expect(told).toBe(2)
  expect(actionTable.all).toBe(actionTable.all)
})
