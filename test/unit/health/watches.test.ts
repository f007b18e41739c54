import { expect, it } from 'vitest'
import { watchClock } from '../../../electron/health/clock-watch'
import { countCrashes } from '../../../electron/health/crash-count'
import { crashesAgain } from '../../../renderer/features/crash/crash-times'
import { DAY, HOUR, instantOf, MINUTE } from '../../../shared/lib/time'
import { handClock } from '../../support/hand-clock'

const NOW = instantOf('2026-07-15', '08:50')

it('a clock that goes with the time has not jumped; one that is put forward or back has, until it is forgiven', () => {
  const wall = handClock(NOW)
  let passed = 5000
  const watch = watchClock(wall, () => passed)
  wall.advance(HOUR)
  passed += HOUR
  expect(watch.jumped()).toBe(0)
  wall.advance(3 * HOUR)
  expect(watch.jumped()).toBe(3 * HOUR)
  wall.advance(-5 * HOUR)
  expect(watch.jumped()).toBe(-2 * HOUR)
  watch.forgive()
  expect(watch.jumped()).toBe(0)
})

it('more than three crashes within a minute are too often, and a day later they are forgotten', () => {
  const crashes = countCrashes()
  expect([0, 1, 2, 3].map((second) => crashes.add(NOW + second * 1000))).toEqual([false, false, false, true])
  expect(crashes.lately(NOW + HOUR)).toEqual({ crashes: 4, crashedAt: NOW + 3000 })
  expect(crashes.add(NOW + 2 * MINUTE)).toBe(false)
  expect(crashes.lately(NOW + 2 * DAY)).toEqual({ crashes: 0, crashedAt: null })
})

it('a screen that crashes a third time within a minute no longer offers its reloading first', () => {
  const kept = new Map<string, string>()
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }
  expect([0, 1000, 2000].map((after) => crashesAgain(storage, NOW + after))).toEqual([false, false, true])
  expect(crashesAgain(storage, NOW + 5 * MINUTE)).toBe(false)
  kept.set('toritsugi.crashes', '{not json')
  expect(crashesAgain(storage, NOW)).toBe(false)
})
