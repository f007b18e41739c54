import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loggedFailure, openLog } from '../../../electron/system/log'
import { AppError } from '../../../shared/errors/app-error'

const clock = { now: () => Date.UTC(2026, 6, 1) }
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const started = { level: 'info', event: 'started', milliseconds: 5, lists: 1 } as const

test('a line tells when, what and how much', () => {
  openLog(folder, clock).write(started)
  expect(readFileSync(join(folder, 'toritsugi.log'), 'utf8')).toBe(
    '{"at":"2026-07-01T00:00:00.000Z","level":"info","event":"started","milliseconds":5,"lists":1}\n'
  )
})

test('it never holds more than five files of the largest size, and the latest line is in the first', () => {
  const log = openLog(folder, clock, 300)
  for (let lists = 0; lists < 100; lists += 1) log.write({ ...started, lists })
  const files = readdirSync(folder).sort()
  expect(files).toEqual(['toritsugi.1.log', 'toritsugi.2.log', 'toritsugi.3.log', 'toritsugi.4.log', 'toritsugi.log'])
  for (const file of files) expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(300)
  expect(readFileSync(join(folder, 'toritsugi.log'), 'utf8')).toContain('"lists":99')
})

test('what an error says of a person is not kept, only what it is and where it was thrown', () => {
  const error = new RangeError('no such lead: 山田 太郎 03-5000-1234\n    at 山田 (taro@example.jp)')
  error.name = 'taro@example.jp'
  Object.assign(error, { code: 'SQLITE_FULL' })
  const kept = loggedFailure(error)
  expect(kept).toMatchObject({ code: 'unforeseen', kinds: ['SQLITE_FULL'] })
  expect(kept.at[0]).toMatch(/^[a-z-]+\.(?:js|ts):\d+:\d+$/)
  expect(JSON.stringify(kept)).not.toMatch(/山田|太郎|5000|taro|@/)
  expect(loggedFailure(new AppError('desk.lead_gone', '山田')).code).toBe('desk.lead_gone')
  expect(loggedFailure('山田 太郎')).toEqual({ code: 'unforeseen', kinds: ['string'], at: [] })
})

test('a folder that cannot be written stops nobody', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(() => openLog(file, clock).write(started)).not.toThrow()
})
