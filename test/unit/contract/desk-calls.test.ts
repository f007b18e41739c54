import { describe, expect, it } from 'vitest'
import { deskCallNames } from '../../../shared/contract/desk-call-names'
import { deskCalls } from '../../../shared/contract/desk-calls'

describe('the contract', () => {
  it('gives the preload every call by its name, and none that does not exist', () => {
    expect([...deskCallNames].sort()).toEqual(Object.keys(deskCalls).sort())
  })

  it('refuses fields of the wrong type in every call that takes input', () => {
    const taking = deskCallNames.filter((name) => !deskCalls[name].input.safeParse(undefined).success)
    expect(taking.length).toBeGreaterThan(10)
    for (const name of taking) expect(deskCalls[name].input.safeParse('text').success, name).toBe(false)
  })
})
