import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../../electron/database/migrations/index'
import { openDatabase, schemaVersion } from '../../../electron/database/open'
import type { AppError } from '../../../shared/errors/app-error'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toritsugi-open-'))
  file = join(folder, 'desk.db')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const newest = migrations.at(-1)?.version ?? 0

function failureOf(open: () => unknown): Pick<AppError, 'code' | 'detail'> {
  try {
    open()
  } catch (error) {
    const { code, detail } = error as AppError
    return { code, detail }
  }
  throw new Error('it opened')
}

describe('opening the database', () => {
  it('makes a new file with the newest schema', () => {
    const database = openDatabase(file)
    expect(schemaVersion(database)).toBe(newest)
    database.close()
  })

  it('keeps committed transactions through a power cut and checks references', () => {
    const database = openDatabase(file)
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(database.pragma('synchronous', { simple: true })).toBe(2)
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(database.pragma('busy_timeout', { simple: true })).toBe(5000)
    database.close()
  })

  it('leaves what it holds when it is opened again', () => {
    const first = openDatabase(file)
    first.exec(`INSERT INTO script (id, title, created_at) VALUES ('script-1', '台本', 0)`)
    first.close()
    const second = openDatabase(file)
    expect(second.prepare('SELECT title FROM script').pluck().all()).toEqual(['台本'])
    second.close()
  })

  it('applies only the migrations that the file has not seen', () => {
    openDatabase(file).close()
    const next = [...migrations, { version: newest + 1, name: 'next', sql: 'CREATE TABLE later (id TEXT PRIMARY KEY) STRICT' }]
    const database = openDatabase(file, next)
    expect(schemaVersion(database)).toBe(newest + 1)
    expect(database.prepare('SELECT count(*) FROM later').pluck().get()).toBe(0)
    database.close()
  })

  it('undoes a migration that fails halfway, whole', () => {
    openDatabase(file).close()
    const broken = { version: newest + 1, name: 'broken', sql: 'CREATE TABLE later (id TEXT) STRICT; SELECT nothing FROM nowhere' }
    expect(failureOf(() => openDatabase(file, [...migrations, broken])).code).toBe('database.unreadable')
    const database = openDatabase(file)
    expect(schemaVersion(database)).toBe(newest)
    expect(database.prepare(`SELECT name FROM sqlite_master WHERE name = 'later'`).all()).toEqual([])
    database.close()
  })

  it('refuses a file that a newer version of the app has written, and leaves it as it is', () => {
    const written = new Database(file)
    written.exec(`CREATE TABLE future (id TEXT); PRAGMA user_version = ${newest + 1}`)
    written.close()
    expect(failureOf(() => openDatabase(file))).toEqual({ code: 'database.newer', detail: `schema ${newest + 1} > ${newest}` })
    const after = new Database(file, { readonly: true })
    expect(after.pragma('user_version', { simple: true })).toBe(newest + 1)
    expect(after.prepare('SELECT name FROM sqlite_master').pluck().all()).toEqual(['future'])
    after.close()
  })

  it('refuses a file that is no database, and leaves it as it is', () => {
    const text = '会社名,電話番号\r\n'.repeat(100)
    writeFileSync(file, text)
    expect(failureOf(() => openDatabase(file))).toEqual({ code: 'database.unreadable', detail: 'SQLITE_NOTADB' })
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('refuses a place that cannot be written', () => {
    expect(failureOf(() => openDatabase(join(folder, 'missing', 'desk.db'))).code).toBe('database.unreadable')
  })
})
