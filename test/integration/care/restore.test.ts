import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compareBackup } from '../../../electron/database/care/compare-backup'
import { lastCheck, noteCheck } from '../../../electron/database/care/last-check'
import { prepareDatabase } from '../../../electron/database/care/prepare-database'
import { readRestoreReport, requestRestore } from '../../../electron/database/care/restore-request'
import { writeBackup } from '../../../electron/database/care/write-backup'
import { migrations } from '../../../electron/database/migrations/index'
import { type DeskDatabase, openDatabase } from '../../../electron/database/open'
import { backupName } from '../../../shared/domain/backup/backup-name'
import { HOUR } from '../../../shared/lib/time'
import { careHere } from '../../support/care-here'
import { type DeskRig, deskRig, WEDNESDAY } from '../../support/desk-rig'
import { damagePages } from '../../support/faults/damage'
import { handClock } from '../../support/hand-clock'

const DIRECT = '+81350001001'
const LATER = WEDNESDAY + HOUR
const ERASED = '消去 希望'

let folder: string
let rig: DeskRig
let open: DeskDatabase
const file = (): string => join(folder, 'toritsugi.db')
const places = () => ({ database: file(), backups: join(folder, 'backups'), kept: join(folder, 'kept') })
const backup = async (at: number): Promise<string> =>
  (await writeBackup({ file: file(), folder: places().backups, reason: 'manual', at })).name

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toritsugi-restore-'))
  open = openDatabase(file())
  rig = deskRig({ database: open })
  rig.set({ role: 'lead' })
})
afterEach(() => {
  open.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The app ends, and its next start finds the wish to restore. */
async function restore(name: string, id: string, at = LATER): Promise<void> {
  open.close()
  requestRestore(file(), { id, name, actor: '検証 花子' })
  expect(await prepareDatabase(places(), careHere, handClock(at))).toEqual([])
  open = openDatabase(file())
}

const forbid = (number: string, level: 'forbidden' | 'caution' = 'forbidden'): void => {
  rig.handlers['dnc.add']({ target: { scope: 'number', number }, level, words: '電話しないで', leadId: null })
}
const inForce = (): string[] => open.prepare<[], string>('SELECT subject FROM dnc WHERE lifted_at IS NULL ORDER BY subject').pluck().all()
const count = (rows: string): number => open.prepare<[], number>(`SELECT count(*) FROM ${rows}`).pluck().get() ?? 0

describe('restoring a backup', () => {
  it('brings back the work of its moment, and restoring what was there before takes that back', async () => {
    const { entryId } = rig.addLead({ numbers: [DIRECT] })
    const early = await backup(WEDNESDAY)
    await rig.closeCall(entryId, DIRECT, 'absent')
    await restore(early, 'restore-1')
    expect(count('call')).toBe(0)
    const report = readRestoreReport(file())
    expect(report).toMatchObject({ at: LATER, backupAt: WEDNESDAY, carried: { dnc: 0, erased: 0 } })
    await restore(report?.before ?? '', 'restore-2', LATER + HOUR)
    expect(count('call')).toBe(1)
  })

  it('never forgets who was forbidden since, whatever level it had then', async () => {
    const { leadId } = rig.addLead({ numbers: [DIRECT] })
    forbid('03-5000-2002', 'caution')
    const early = await backup(WEDNESDAY)
    rig.handlers['dnc.add']({ target: { scope: 'number', number: '03-5000-1001' }, level: 'forbidden', words: '', leadId })
    const mild = open.prepare<[], string>("SELECT id FROM dnc WHERE level = 'caution'").pluck().get() ?? ''
    rig.handlers['dnc.changeLevel']({ id: mild, level: 'forbidden', reason: '' })
    rig.handlers['dnc.add']({
      target: { scope: 'group', group: '架空グループ', companies: ['架空商事'] },
      level: 'forbidden',
      words: '',
      leadId: null
    })
    expect(compareBackup(file(), places().backups, early).carried).toEqual({ dnc: 3, erased: 0 })
    await restore(early, 'restore-1')
    expect(inForce()).toEqual([DIRECT, '+81350002002', expect.stringContaining('架空')])
    expect(count("dnc WHERE level = 'caution'")).toBe(0)
    expect(count('company_group_member')).toBe(1)
    expect(readRestoreReport(file())?.dncIds).toHaveLength(3)
    expect(count("op WHERE entity = 'dnc'")).toBeGreaterThan(2)
  })

  it('keeps forbidden what was lifted since, until the restore itself is taken back', async () => {
    rig.addLead({ numbers: [DIRECT] })
    forbid('03-5000-1001')
    const early = await backup(WEDNESDAY)
    const id = open.prepare<[], string>('SELECT id FROM dnc').pluck().get() ?? ''
    rig.handlers['dnc.lift']({ what: { id }, reason: 'ご本人から再開の依頼' })
    await restore(early, 'restore-1')
    expect(inForce()).toEqual([DIRECT])
    await restore(readRestoreReport(file())?.before ?? '', 'restore-2', LATER + HOUR)
    expect(inForce()).toEqual([])
  })

  it('erases again whom the backup still knows, down to the bytes', async () => {
    const { leadId } = rig.addLead({ name: ERASED, numbers: [DIRECT] })
    rig.addLead({ company: '別の会社', name: '例 太郎', numbers: ['+81350003003'] })
    const early = await backup(WEDNESDAY)
    rig.handlers['person.erase']({ leadId, typedName: ERASED, reason: 'requested' })
    expect(compareBackup(file(), places().backups, early).carried).toEqual({ dnc: 0, erased: 1 })
    await restore(early, 'restore-1')
    expect(count('lead WHERE erased_at IS NOT NULL')).toBe(1)
    expect(count('lead')).toBe(2)
    open.close()
    const bytes = readFileSync(file())
    expect(bytes.includes(Buffer.from(ERASED))).toBe(false)
    expect(bytes.includes(Buffer.from(DIRECT))).toBe(false)
    open = openDatabase(file())
  })

  it('says what it would change, and changes nothing by saying so', async () => {
    const { entryId } = rig.addLead({ numbers: [DIRECT] })
    const early = await backup(WEDNESDAY - HOUR)
    await rig.closeCall(entryId, DIRECT, 'absent')
    const before = count('op')
    expect(compareBackup(file(), places().backups, early)).toMatchObject({
      present: { leads: 1, calls: 1 },
      restored: { leads: 1, calls: 0 },
      onlyPresent: { calls: 1, leads: 0 }
    })
    expect(count('op')).toBe(before)
  })

  it('is tried once: a backup that is no longer whole leaves the data as it is, and is told', async () => {
    rig.addLead({ numbers: [DIRECT] })
    const early = await backup(WEDNESDAY)
    damagePages(join(places().backups, early), [1])
    open.close()
    requestRestore(file(), { id: 'restore-1', name: early, actor: '' })
    expect(await prepareDatabase(places(), careHere, handClock(LATER))).toEqual(['backup.unusable'])
    expect(await prepareDatabase(places(), careHere, handClock(LATER))).toEqual([])
    open = openDatabase(file())
    expect(count('lead')).toBe(1)
    expect(existsSync(`${file()}.restored`)).toBe(false)
  })

  it('takes a backup of an older version as well, and brings it to the present one', async () => {
    rig.addLead({ numbers: [DIRECT] })
    forbid('03-5000-1001')
    mkdirSync(places().backups)
    const old = backupName(WEDNESDAY, 'migration')
    openDatabase(join(places().backups, old), migrations.slice(0, 3)).close()
    expect(compareBackup(file(), places().backups, old)).toMatchObject({ restored: { leads: 0 }, carried: { dnc: 1 } })
    await restore(old, 'restore-1')
    expect(inForce()).toEqual([DIRECT])
    expect(open.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.version)
  })
})

it('the last whole check is remembered beside the database', () => {
  expect(lastCheck(file())).toEqual({ checkedAt: null, damaged: false })
  noteCheck(file(), WEDNESDAY)
  expect(lastCheck(file())).toEqual({ checkedAt: WEDNESDAY, damaged: false })
})
