import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { backupsIn } from '../../../electron/database/care/backup-folder'
import { checkDatabase, endedUncleanly } from '../../../electron/database/care/check-database'
import { holdDesk } from '../../../electron/database/care/desk-lock'
import { readBackup } from '../../../electron/database/care/read-backup'
import { finishReplacing, replaceDatabase } from '../../../electron/database/care/replace-database'
import { salvageDatabase } from '../../../electron/database/care/salvage-database'
import { writeBackup } from '../../../electron/database/care/write-backup'
import { openDatabase } from '../../../electron/database/open'
import { backupName } from '../../../shared/domain/backup/backup-name'
import { AppError } from '../../../shared/errors/app-error'
import { DAY, instantOf } from '../../../shared/lib/time'
import { mountSmallDisk } from '../../support/faults/broken-places'
import { damagePages, pagesOf, truncateTo } from '../../support/faults/damage'
import { filledDatabase } from '../../support/faults/filled-database'
import { otherCopy } from '../../support/faults/other-copy'

const NOW = instantOf('2026-07-15', '14:00')
const LEADS = 2000

let filled: string
let place: string
let file: string
let folder: string

beforeAll(async () => {
  filled = mkdtempSync(join(tmpdir(), 'toritsugi-filled-'))
  await filledDatabase(join(filled, 'toritsugi.db'), LEADS)
})

afterAll(() => rmSync(filled, { recursive: true, force: true }))

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'toritsugi-care-'))
  file = join(place, 'toritsugi.db')
  folder = join(place, 'backups')
  copyFileSync(join(filled, 'toritsugi.db'), file)
})

afterEach(() => rmSync(place, { recursive: true, force: true }))

const job = (at = NOW) => ({ file, folder, reason: 'daily', at }) as const
const leadsIn = (path: string): number => {
  const database = new Database(path, { readonly: true })
  try {
    return database.prepare<[], number>('SELECT count(*) FROM lead').pluck().get() ?? 0
  } finally {
    database.close()
  }
}
async function failureOf(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
  throw new Error('it went well')
}

describe('a backup', () => {
  it('holds what the desk had written at that moment, while the desk goes on writing', async () => {
    const desk = openDatabase(file)
    desk.prepare("UPDATE lead SET name = '書いたばかり' WHERE rowid = 1").run()
    const { contents, name } = await writeBackup(job())
    desk.prepare('UPDATE lead SET name = ? WHERE rowid = 1').run('そのあと')
    expect(contents).toEqual({ schema: desk.pragma('user_version', { simple: true }), leads: LEADS, calls: 1 })
    const backup = new Database(join(folder, name), { readonly: true })
    expect(backup.prepare('SELECT name FROM lead WHERE rowid = 1').pluck().get()).toBe('書いたばかり')
    backup.close()
    desk.close()
  })

  it('is one file, and nothing else is left in its folder', async () => {
    const { name } = await writeBackup(job())
    expect(readdirSync(folder)).toEqual([name])
  })

  it('takes away what an earlier one left half-written', async () => {
    mkdirSync(folder)
    writeFileSync(join(folder, `${backupName(NOW - DAY, 'daily')}.partial`), 'half')
    const { name } = await writeBackup(job())
    expect(readdirSync(folder)).toEqual([name])
  })

  it('makes room by the rotation', async () => {
    for (let days = 40; days >= 0; days -= 1) await writeBackup(job(NOW - days * DAY))
    expect(backupsIn(folder)).toHaveLength(18)
    expect(backupsIn(folder)[0]?.at).toBe(NOW)
  })

  it('of a damaged database is refused, and the older ones stay', async () => {
    const { name } = await writeBackup(job(NOW - DAY))
    damagePages(file, pagesOf(file, 'phone').slice(3, 5))
    expect(await failureOf(() => writeBackup(job()))).toBe('database.unreadable')
    expect(readdirSync(folder)).toEqual([name])
  })

  it('for which the disk has no room is refused by name', async () => {
    const unmount = mountSmallDisk(folder, 256 * 1024)
    try {
      expect(await failureOf(() => writeBackup(job()))).toBe('backup.no_room')
      expect(readdirSync(folder)).toEqual([])
    } finally {
      unmount()
    }
  })

  it('that cannot be read any more is still listed', async () => {
    const { name } = await writeBackup(job())
    truncateTo(join(folder, name), 0.5)
    damagePages(join(folder, name), [1])
    expect(backupsIn(folder).map((backup) => readBackup(folder, backup).contents)).toEqual([null])
  })
})

describe('restoring', () => {
  it('puts the backup in the place of the database', async () => {
    const { name } = await writeBackup(job())
    const desk = openDatabase(file)
    desk.prepare("INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ('later', '後', '後', 0, 0)").run()
    desk.close()
    replaceDatabase(file, join(folder, name))
    const restored = openDatabase(file)
    expect(restored.prepare("SELECT count(*) FROM company WHERE id = 'later'").pluck().get()).toBe(0)
    expect(restored.prepare('SELECT count(*) FROM lead').pluck().get()).toBe(LEADS)
    restored.close()
  })

  it('changes nothing when the backup is damaged', async () => {
    const { name } = await writeBackup(job())
    damagePages(join(folder, name), pagesOf(file, 'lead').slice(1, 2))
    expect(await failureOf(() => replaceDatabase(file, join(folder, name)))).toBe('database.unreadable')
    expect(leadsIn(file)).toBe(LEADS)
    expect(existsSync(`${file}.ready`)).toBe(false)
  })

  it('that was interrupted is finished at the next start', async () => {
    const { name } = await writeBackup(job())
    rmSync(file)
    writeFileSync(`${file}-wal`, 'the log of another file')
    const backup = new Database(join(folder, name))
    backup.exec(`VACUUM INTO '${file}.ready'`)
    backup.close()
    finishReplacing(file)
    expect(leadsIn(file)).toBe(LEADS)
    expect(endedUncleanly(file)).toBe(false)
  })
})

describe('a damaged database', () => {
  it('is found out', async () => {
    expect(() => checkDatabase(file, 'full')).not.toThrow()
    damagePages(file, pagesOf(file, 'lead').slice(4, 5))
    expect(await failureOf(() => checkDatabase(file, 'quick'))).toBe('database.unreadable')
  })

  it('gives up all rows but those of the damaged pages, and says how many of each table', () => {
    const pages = pagesOf(file, 'phone')
    damagePages(file, [...pages.slice(3, 4), ...pages.slice(-2, -1)])
    const target = join(place, 'salvaged.db')
    const { tables } = salvageDatabase(file, target)
    const of = (name: string) => tables.find(({ table }) => table === name)
    expect(of('lead')).toEqual({ table: 'lead', saved: LEADS, lost: 0 })
    const phone = of('phone')
    expect(phone?.saved).toBeGreaterThan(LEADS * 0.9)
    expect((phone?.saved ?? 0) + (phone?.lost ?? 0)).toBe(LEADS)
    expect(phone?.lost).toBeGreaterThan(0)
    expect(() => checkDatabase(target, 'full')).not.toThrow()
    openDatabase(target).close()
  })

  it('loses with a row what belongs to it', () => {
    damagePages(file, pagesOf(file, 'lead').slice(2, 3))
    const target = join(place, 'salvaged.db')
    const { tables } = salvageDatabase(file, target)
    const lost = (name: string) => tables.find(({ table }) => table === name)?.lost
    expect(lost('lead')).toBeGreaterThan(0)
    expect(lost('list_entry')).toBe(lost('lead'))
    expect(() => checkDatabase(target, 'full')).not.toThrow()
  })

  it('gives up everything when only an index is damaged', () => {
    const index = pagesOf(file, 'lead_by_company_person').at(0) ?? 0
    damagePages(file, [index])
    const { tables } = salvageDatabase(file, join(place, 'salvaged.db'))
    expect(tables.find(({ table }) => table === 'lead')?.saved).toBe(LEADS)
  })

  it('keeps its triggers and its version in the new file', () => {
    damagePages(file, pagesOf(file, 'phone').slice(1, 2))
    const target = join(place, 'salvaged.db')
    salvageDatabase(file, target)
    const shape = (path: string) => {
      const database = new Database(path, { readonly: true })
      const objects = database.prepare("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2").all()
      database.close()
      return objects
    }
    const whole = join(place, 'whole.db')
    openDatabase(whole).close()
    expect(shape(target)).toEqual(shape(whole))
  })

  it('without its first page gives nothing, and is left as it is', async () => {
    damagePages(file, [1])
    expect(await failureOf(() => salvageDatabase(file, join(place, 'salvaged.db')))).toBe('salvage.impossible')
    expect(existsSync(join(place, 'salvaged.db'))).toBe(false)
    expect(existsSync(file)).toBe(true)
  })

  it('that only lost the end of its log is whole, without the last writes', () => {
    const desk = openDatabase(file)
    for (let lead = 1; lead <= 50; lead += 1) desk.prepare('UPDATE lead SET name = ? WHERE rowid = ?').run(`改名 ${lead}`, lead)
    const copy = join(place, 'crashed.db')
    desk.exec('BEGIN IMMEDIATE')
    for (const rest of ['', '-wal']) writeFileSync(`${copy}${rest}`, readFileSync(`${file}${rest}`))
    desk.exec('ROLLBACK')
    desk.close()
    truncateTo(`${copy}-wal`, 0.5)
    expect(endedUncleanly(copy)).toBe(true)
    openDatabase(copy).close()
    expect(() => checkDatabase(copy, 'full')).not.toThrow()
  })
})

describe('the right to work with the data', () => {
  it('is refused while another process has it, and free again once that was killed', async () => {
    const end = await otherCopy(file)
    expect(await failureOf(() => holdDesk(file))).toBe('database.locked')
    await end()
    holdDesk(file).release()
  })

  it('does not stand against our own worker threads', () => {
    const lock = holdDesk(file)
    openDatabase(file).close()
    lock.release()
  })
})
