import { expect, test } from 'vitest'
import type { UpdateEngine } from '../../../electron/system/updates/update-engine'
import { createUpdateService, type UpdatePorts } from '../../../electron/system/updates/update-service'
import type { UpdateSettings, UpdateState, UpdateView } from '../../../shared/contract/updates'
import { AppError } from '../../../shared/errors/app-error'
import { HOUR, instantOf, MINUTE } from '../../../shared/lib/time'
import { handClock } from '../../support/hand-clock'

const FEED = 'https://updates.example.co.jp/'

test('off, it never even loads what would ask', () => {
  const { service, loaded, clock } = rig({ on: false, feed: FEED })
  service.start()
  clock.advance(24 * HOUR)
  expect(loaded()).toBe(0)
  expect(clock.pending()).toBe(0)
  expect(service.view().state).toEqual({ kind: 'off' })
})

test('a new version is fetched in the background and put in place once nobody has touched the desk for five minutes', async () => {
  const { service, desk, clock, installed, states } = rig({ on: true, feed: FEED }, { found: '1.2.0' })
  await service.check()
  expect(states()).toEqual(['checking', 'downloading', 'downloading', 'ready'])
  desk.callOpen = true
  await advance(clock, 30)
  expect(installed()).toBe(0)
  desk.callOpen = false
  desk.lastInputAt = clock.now()
  await advance(clock, 4)
  expect(installed()).toBe(0)
  await advance(clock, 2)
  expect(installed()).toBe(1)
})

test('put off, it waits until tomorrow; asked for, it goes at once, but never out of a call', async () => {
  const { service, desk, clock, installed } = rig({ on: true, feed: FEED }, { found: '1.2.0' })
  await service.check()
  service.putOff()
  await advance(clock, 8 * 60)
  expect(installed()).toBe(0)
  desk.callOpen = true
  await expect(service.install()).rejects.toMatchObject({ code: 'update.busy' })
  desk.callOpen = false
  await service.install()
  expect(installed()).toBe(1)
})

test('where an installation cannot replace itself, it only tells', async () => {
  const { service, states, clock, installed } = rig({ on: true, feed: FEED }, { found: '1.2.0', means: 'byHand' })
  await service.check()
  expect(states()).toEqual(['checking', 'found'])
  await advance(clock, 60)
  expect(installed()).toBe(0)
})

test('a failure is named and tried again hours later', async () => {
  const settings = rig({ on: true, feed: FEED }, { fails: new AppError('update.feed_unreachable') })
  await settings.service.check()
  expect(settings.service.view().state).toMatchObject({ kind: 'failed', error: { code: 'update.feed_unreachable' } })
  await advance(settings.clock, 6 * 60)
  expect(settings.states()).toEqual(['checking', 'failed', 'checking', 'failed'])
})

test('an address that may not be asked is refused, and changes nothing', () => {
  const { service, saved } = rig({ on: false, feed: '' })
  expect(() => service.configure({ on: true, feed: 'http://updates.example.co.jp' })).toThrow(AppError)
  expect(() => service.configure({ on: true, feed: '' })).toThrow(AppError)
  expect(saved()).toEqual({ on: false, feed: '' })
})

test('what an earlier address still answers is of no interest', async () => {
  const { service } = rig({ on: true, feed: FEED }, { found: '1.2.0' })
  const look = service.check()
  service.configure({ on: false, feed: FEED })
  await look
  expect(service.view().state).toEqual({ kind: 'off' })
})

function rig(
  initial: UpdateSettings,
  { found = null, fails, means = 'itself' }: { found?: string | null; fails?: AppError; means?: UpdateView['means'] } = {}
) {
  const clock = handClock(instantOf('2026-07-14', '09:00'))
  const desk = { lastInputAt: clock.now(), callOpen: false, works: [] as UpdatePorts['facts'] extends () => { works: infer W } ? W : never }
  const kinds: UpdateState['kind'][] = []
  let settings = initial
  let loads = 0
  let installs = 0
  const engine: UpdateEngine = {
    check: async () => (fails ? Promise.reject(fails) : found),
    download: async (onPercent) => onPercent(40),
    install: () => {
      installs += 1
    }
  }
  const service = createUpdateService({
    clock,
    timers: clock,
    means,
    version: '1.1.0',
    localFeedToo: false,
    settings: () => settings,
    save: (next) => {
      settings = next
    },
    loadEngine: async () => {
      loads += 1
      return engine
    },
    facts: () => desk,
    onChange: ({ state }) => kinds.push(state.kind),
    report: () => {}
  })
  return { service, clock, desk, saved: () => settings, loaded: () => loads, installed: () => installs, states: () => kinds }
}

/** Minute by minute, so that what waits for a promise comes along. */
async function advance(clock: ReturnType<typeof handClock>, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    clock.advance(MINUTE)
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
  }
}
