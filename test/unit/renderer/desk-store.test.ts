import { beforeEach, describe, expect, test, vi } from 'vitest'
import { dismissProblem, mirror, runCall, useDesk } from '../../../renderer/bridge/desk-store'
import { registerFlush } from '../../../renderer/bridge/flushers'
import type { DeskSnapshot } from '../../../shared/contract/desk-snapshot'
import type { ErrorValue } from '../../../shared/errors/app-error'

const log: string[] = []
const failures = new Map<string, ErrorValue>()
let revision = 0

beforeEach(() => {
  log.length = 0
  failures.clear()
  dismissProblem()
  const calls = new Proxy({}, { get: (_target, name: string) => () => answer(name) })
  vi.stubGlobal('window', { desk: { calls } })
})

describe('a call', () => {
  test('mirrors the snapshot in its answer', async () => {
    await runCall('desk.next')
    expect(useDesk.getState()).toMatchObject({ snapshot: { revision }, problem: null, busy: false })
  })

  test('that fails says why, and the message stays until the same call goes well', async () => {
    failures.set('call.mute', { code: 'line.no_audio' })
    expect(await runCall('call.mute', { on: true })).toBeUndefined()
    await runCall('call.hangup')
    expect(useDesk.getState().problem).toEqual({ code: 'line.no_audio' })
    failures.clear()
    await runCall('call.mute', { on: true })
    expect(useDesk.getState().problem).toBeNull()
  })

  test('that breaks on its way is a failure like any other', async () => {
    vi.stubGlobal('window', { desk: { calls: { 'desk.next': () => Promise.reject(new Error('gone')) } } })
    expect(await runCall('desk.next')).toBeUndefined()
    expect(useDesk.getState().problem).toEqual({ code: 'app.unexpected' })
  })
})

describe('typing that is held back', () => {
  test('goes out before the next call', async () => {
    const end = registerFlush(async () => {
      await runCall('note.save', { callId: 'call', facts: '事実', interpretation: '', action: '', consult: false })
      return true
    })
    await runCall('desk.next')
    end()
    expect(log).toEqual(['note.save', 'desk.next'])
  })

  test('never holds up hanging up', async () => {
    const end = registerFlush(() => new Promise(() => {}))
    await runCall('call.hangup')
    end()
    expect(log).toEqual(['call.hangup'])
  })

  test('that could not be saved keeps the rep at the lead', async () => {
    const end = registerFlush(() => Promise.resolve(false))
    expect(await runCall('desk.next')).toBeUndefined()
    await runCall('call.dial', { entryId: 'entry', number: '+81350001234', confirmed: false })
    end()
    expect(log).toEqual(['call.dial'])
  })
})

test('a snapshot that a later one has overtaken is dropped', () => {
  const latest = snapshot()
  mirror(latest)
  mirror({ ...latest, revision: latest.revision - 1 })
  expect(useDesk.getState().snapshot).toEqual(latest)
})

function answer(name: string) {
  log.push(name)
  const error = failures.get(name)
  return Promise.resolve(error === undefined ? { ok: true, value: snapshot() } : { ok: false, error })
}

function snapshot(): DeskSnapshot {
  revision += 1
  return { revision, lists: [], storage: { level: 'ok', notices: [] } } as unknown as DeskSnapshot
}
