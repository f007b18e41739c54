import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupsIn } from '../../../electron/database/care/backup-folder'
import { careOnceADay } from '../../../electron/database/care/keep-backups'
import { prepareDatabase } from '../../../electron/database/care/prepare-database'
import { newestSchema, openDatabase } from '../../../electron/database/open'
import { DAY, HOUR, instantOf } from '../../../shared/lib/time'
import { careHere } from '../../support/care-here'
import { damagePages, pagesOf } from '../../support/faults/damage'
import { filledDatabase } from '../../support/faults/filled-database'
import { handClock } from '../../support/hand-clock'

const clock = handClock(instantOf('2026-11-25', '09:00'))
let profile: string
let places: { readonly database: string; readonly backups: string; readonly kept: string }

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'toritsugi-daily-'))
  places = { database: join(profile, 'toritsugi.db'), backups: join(profile, 'backups'), kept: join(profile, 'kept') }
  await filledDatabase(places.database, 400)
})

afterEach(() => rmSync(profile, { recursive: true, force: true }))

describe('once a day', () => {
  it('the database is backed up, however often somebody looks', async () => {
    for (const wait of [0, HOUR, HOUR, DAY, HOUR]) {
      clock.advance(wait)
      await careOnceADay(places, careHere, clock)
    }
    expect(backupsIn(places.backups).map(({ reason }) => reason)).toEqual(['daily', 'daily'])
  })

  it('damage is found, no backup is made of it, and the next start says so', async () => {
    damagePages(places.database, pagesOf(places.database, 'lead').slice(1, 2))
    await expect(careOnceADay(places, careHere, clock)).rejects.toMatchObject({ code: 'database.unreadable' })
    expect(backupsIn(places.backups)).toEqual([])
    await expect(prepareDatabase(places, careHere, clock)).rejects.toMatchObject({ code: 'database.unreadable' })
  })
})

describe('at the start', () => {
  it('a newer app backs the data up before it changes them', async () => {
    setVersion(newestSchema - 1)
    expect(await prepareDatabase(places, careHere, clock)).toEqual([])
    expect(backupsIn(places.backups).map(({ reason }) => reason)).toEqual(['migration'])
  })

  it('a backup that cannot be made is told and holds nothing up', async () => {
    setVersion(newestSchema - 1)
    writeFileSync(places.backups, 'a file where the folder should be')
    expect(await prepareDatabase(places, careHere, clock)).toEqual(['backup.failed'])
  })

  it('the same app backs nothing up', async () => {
    expect(await prepareDatabase(places, careHere, clock)).toEqual([])
    expect(existsSync(places.backups)).toBe(false)
  })

  it('after a crash the whole file is looked at', async () => {
    damagePages(places.database, pagesOf(places.database, 'lead').slice(1, 2))
    expect(await prepareDatabase(places, careHere, clock)).toEqual([])
    leaveTheLogOfACrash()
    await expect(prepareDatabase(places, careHere, clock)).rejects.toMatchObject({ code: 'database.unreadable' })
  })
})

function setVersion(version: number): void {
  const database = new Database(places.database)
  database.pragma(`user_version = ${version}`)
  database.close()
}

/** A log is left behind by whoever did not close the file: here it is copied while the file is open. */
function leaveTheLogOfACrash(): void {
  const database = openDatabase(places.database)
  database.pragma('user_version = 0')
  database.pragma(`user_version = ${newestSchema}`)
  cpSync(`${places.database}-wal`, join(profile, 'log'))
  database.close()
  cpSync(join(profile, 'log'), `${places.database}-wal`)
}
