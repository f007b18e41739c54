import { expect, it } from 'vitest'
import { pauseAfterCrash } from '../../../electron/windows/crash-patience'
import { MINUTE } from '../../../shared/lib/time'

const SECOND = 1_000

it('loads a page that crashed at once, as somebody is working', () => {
  expect(pauseAfterCrash([0], 0)).toBe(0)
  expect(pauseAfterCrash([0, 10 * SECOND, 20 * SECOND], 20 * SECOND)).toBe(0)
})

it('gives a page a pause that crashes again and again, and forgets crashes of long ago', () => {
  const crashes = [0, 1, 2, 3].map((count) => count * SECOND)
  expect(pauseAfterCrash(crashes, 3 * SECOND)).toBeGreaterThan(0)
  expect(pauseAfterCrash([...crashes, 3 * SECOND + MINUTE], 3 * SECOND + MINUTE)).toBe(0)
})
