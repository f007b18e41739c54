import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createRoleLock, type RoleKeeper } from '../../../electron/settings/role-lock'
import { openSettings, type SettingsStore } from '../../../electron/settings/settings-store'
import { IDLE_MILLISECONDS } from '../../../shared/domain/team/role-lock'
import { type HandClock, handClock } from '../../support/hand-clock'

const PASSPHRASE = 'ひかりの丘 2026'

let folder: string
let clock: HandClock
let store: SettingsStore
let lock: RoleKeeper
let kept: string[]

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'toritsugi-lock-'))
  clock = handClock(1_700_000_000_000)
  kept = []
  start()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The app as it starts on the same settings file. */
function start(): void {
  store = openSettings(folder)
  lock = createRoleLock({ store, clock, record: (event) => kept.push(event) })
}

async function guarded(): Promise<void> {
  lock.choose('lead')
  await lock.guard('', PASSPHRASE)
}

test('without a passphrase anybody chooses either role', () => {
  lock.choose('lead')
  expect(lock.role()).toBe('lead')
  lock.choose('rep')
  expect(lock.role()).toBe('rep')
  expect(kept).toEqual(['role.chosen', 'role.chosen'])
})

test('whoever sets the passphrase stays the lead until it is locked, the app ends, or the desk rests', async () => {
  await guarded()
  expect(lock.role()).toBe('lead')
  lock.lock()
  expect(lock.role()).toBe('rep')
  await lock.unlock('ひかりの丘　２０２６')
  expect(lock.role()).toBe('lead')

  clock.advance(IDLE_MILLISECONDS - 1)
  lock.touch()
  clock.advance(IDLE_MILLISECONDS - 1)
  expect(lock.role()).toBe('lead')
  clock.advance(1)
  expect(lock.role()).toBe('rep')
  lock.touch()
  expect(lock.role()).toBe('rep')

  await lock.unlock(PASSPHRASE)
  start()
  expect(lock.role()).toBe('rep')
  expect(lock.view()).toEqual({ guarded: true, open: false, nextTryAt: null })
})

test('a guarded role can neither be chosen nor guarded anew without the passphrase', async () => {
  await guarded()
  lock.choose('rep')
  expect(() => lock.choose('lead')).toThrow(expect.objectContaining({ code: 'team.role_locked' }))
  await expect(lock.guard(PASSPHRASE, 'another one')).rejects.toMatchObject({ code: 'team.not_permitted' })
  await expect(lock.unguard(PASSPHRASE)).rejects.toMatchObject({ code: 'team.not_permitted' })
  await lock.unlock(PASSPHRASE)
  await expect(lock.guard('wrong one', 'another one')).rejects.toMatchObject({ code: 'team.wrong_passphrase' })
  await expect(lock.guard(PASSPHRASE, 'short')).rejects.toMatchObject({ code: 'team.short_passphrase' })
  await lock.guard(PASSPHRASE, 'another one')
  lock.lock()
  await expect(lock.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'team.wrong_passphrase' })
  await lock.unlock('another one')
  await lock.unguard('another one')
  lock.choose('rep')
  lock.choose('lead')
  expect(lock.role()).toBe('lead')
})

test('wrong tries make the next one wait, over a restart too, and many at once gain nothing', async () => {
  await guarded()
  lock.lock()
  const many = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => lock.unlock(`guess ${index}`)))
  const codes = many.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.code : 'open'))
  expect(codes.filter((code) => code === 'team.wrong_passphrase')).toHaveLength(3)
  expect(codes.filter((code) => code === 'team.too_many_tries')).toHaveLength(5)
  start()
  await expect(lock.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'team.too_many_tries' })
  expect(lock.view().nextTryAt).toBe(clock.now() + 5000)
  clock.advance(5000)
  await lock.unlock(PASSPHRASE)
  expect(lock.role()).toBe('lead')
  expect(lock.view().nextTryAt).toBeNull()
})

test('the file holds no passphrase, the settings hold no guard, and a damaged guard opens for nobody', async () => {
  await guarded()
  const file = path.join(folder, 'settings.json')
  expect(readFileSync(file, 'utf8')).not.toContain(PASSPHRASE)
  expect(JSON.stringify(store.get())).not.toContain('hash')
  store.change({ theme: 'dark' })
  start()
  expect(lock.view().guarded).toBe(true)

  store.changeGuard({ salt: '', hash: '', wrongTries: { count: 0, lastAt: 0 } })
  await expect(lock.unlock('')).rejects.toMatchObject({ code: 'team.wrong_passphrase' })
})
