import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkedInput, isWithinLimits } from '../../../shared/contract/checked-input'

const Note = z.object({ text: z.string().max(10) })

function nested(depth: number): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
}

describe('what came from a page', () => {
  it('is taken as the schema says, without what it does not know', () => {
    expect(checkedInput(Note, { text: 'a', other: 1 })).toEqual({ ok: true, value: { text: 'a' } })
  })

  it('is refused with the field that is wrong', () => {
    expect(checkedInput(Note, { text: 5 })).toEqual({ ok: false, path: 'text' })
  })

  it('is refused, not thrown, where a length cannot be compared', () => {
    expect(checkedInput(Note, { text: { length: { toString: 0 } } })).toEqual({ ok: false, path: '' })
  })

  it.each([
    ['fifty million characters', { text: 'x'.repeat(50_000_000) }],
    ['many texts that are long together', Array(100).fill('x'.repeat(50_000))],
    ['a list of millions', Array(5_000_000).fill(0)],
    ['a record of many fields', Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`k${index}`, 0]))],
    ['a long name of a field', { ['k'.repeat(3_000_000)]: 0 }],
    ['lists within lists without end', nested(100_000)],
    ['bytes', new Uint8Array(10)],
    ['a map', new Map([['a', 'x'.repeat(10)]])],
    ['a number beyond numbers', 10n ** 1_000n]
  ])('is refused for its size alone: %s', (_name, value) => {
    expect(isWithinLimits(value)).toBe(false)
    expect(checkedInput(z.unknown(), value)).toEqual({ ok: false, path: '' })
  })

  it('may be as long as the longest list of do-not-call', () => {
    expect(isWithinLimits({ text: '長'.repeat(2_000_000), name: 'x', level: 'caution' })).toBe(true)
  })

  it('changes no prototype by the names of its fields', () => {
    const hostile: unknown = JSON.parse('{"text":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')
    expect(checkedInput(Note, hostile)).toEqual({ ok: true, value: { text: 'a' } })
    expect('polluted' in {}).toBe(false)
  })
})
