import { expect, it } from 'vitest'
import { actionTable } from '../../../../renderer/actions/action-table'

it("shows an owner's actions until it leaves, and tells only when they look different", () => {
  const owner = Symbol('owner')
  let told = 0
  let runs = ''
  const stop = actionTable.subscribe(() => {
    told += 1
  })
  const dial = { id: 'call.dial', label: '発信', keys: ['d'] }
  actionTable.set(owner, [{ ...dial, run: () => (runs += 'first ') }])
  const [shown] = actionTable.shown()
  actionTable.set(owner, [{ ...dial, run: () => (runs += 'second ') }])
  expect(told).toBe(1)
  shown?.run()
  expect(runs).toBe('second ')
  actionTable.set(owner, [{ ...dial, enabled: false, run: () => {} }])
  expect(told).toBe(2)
  actionTable.remove(owner)
  expect(actionTable.all).toEqual([])
  stop()
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
