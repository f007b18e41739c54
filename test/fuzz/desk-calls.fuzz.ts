import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { checkedInput } from '../../shared/contract/checked-input'
import { deskCallNames } from '../../shared/contract/desk-call-names'
import { deskCalls } from '../../shared/contract/desk-calls'
import { LineReport } from '../../shared/contract/line'
import { valuesOf } from './arbitrary-of-schema'
import { anyValue, mutated } from './arbitrary-values'
import { holds } from './holds'

/** Refused, or taken as something that is taken again unchanged. Never an exception, and nothing outside is touched. */
function judge(schema: z.ZodType, input: unknown): boolean {
  const checked = checkedInput(schema, input)
  expect(Object.keys(Object.prototype)).toEqual([])
  if (!checked.ok) {
    expect(typeof checked.path).toBe('string')
    return false
  }
  expect(checkedInput(schema, checked.value)).toEqual(checked)
  return true
}

describe.each(deskCallNames)('the input of %s', (name) => {
  const schema: z.ZodType = deskCalls[name].input
  const shaped = valuesOf(schema)

  test('is refused or taken, whatever comes', () => {
    holds(
      fc.property(
        fc.oneof({ weight: 2, arbitrary: shaped }, { weight: 3, arbitrary: mutated(shaped) }, { weight: 1, arbitrary: anyValue }),
        (input) => {
          judge(schema, input)
        }
      )
    )
  })

  test('is taken when it is right', () => {
    expect(fc.sample(shaped, { numRuns: 500, seed: 1 }).some((input) => judge(schema, input))).toBe(true)
  })
})

test('what the line window reports is refused or taken, whatever it says', () => {
  const shaped = valuesOf(LineReport)
  holds(
    fc.property(fc.oneof(shaped, mutated(shaped), anyValue), (report) => {
      judge(LineReport, report)
    })
  )
})
