import { beforeEach, describe, expect, it } from 'vitest'
import type { BulkRequest } from '../../../shared/contract/lead-list'
import type { BulkChange } from '../../../shared/domain/lead/bulk-change'
import { instantOf } from '../../../shared/lib/time'
import { type DeskRig, deskRig } from '../../support/desk-rig'
import { EVERYTHING } from '../../support/listed-leads'
import { refusalOf } from '../../support/refusal-of'
import { tableDump } from '../../support/table-dump'

const ALL = { kind: 'all', question: { filter: EVERYTHING, order: 'name', ascending: true }, except: [] } as const
const THURSDAY = instantOf('2026-11-26', '17:50')

let rig: DeskRig
let other: string
let entries: readonly string[]

beforeEach(() => {
  rig = deskRig()
  rig.set({ role: 'lead' })
  const list = rig.addList({ name: '展示会' })
  other = rig.addList({ name: '休眠' })
  entries = ['一郎', '二郎', '三郎', '四郎'].map(
    (name) => rig.addLead({ name: `見本 ${name}`, company: `架空${name}`, lists: [list] }).entryId
  )
})

const request = (change: BulkChange, except: string[] = []): BulkRequest => ({ selection: { ...ALL, except }, change })

async function run(what: BulkRequest) {
  let progress = await rig.handlers['leads.bulkBegin'](what)
  while (!progress.finished) progress = await rig.handlers['leads.bulkGoOn']({ jobId: progress.jobId })
  return progress
}

async function undo() {
  let progress = await rig.handlers['leads.bulkUndo']()
  while (!progress.finished) progress = await rig.handlers['leads.bulkGoOn']({ jobId: progress.jobId })
  return progress
}

const lanes = () => rig.rows<{ lane: string }>('SELECT lane FROM list_entry ORDER BY id').map(({ lane }) => lane)
const everything = () => tableDump(rig.database)

describe('a change of many leads', () => {
  it('says before what it will do, does just that, and is taken back whole', async () => {
    const before = everything()
    const what = request({ kind: 'end' }, [entries[0] ?? ''])
    expect(await rig.handlers['leads.bulkPreview'](what)).toEqual({ selected: 3, changed: 3, leftOut: [], lastAt: null, tooMany: false })
    expect(everything()).toEqual(before)

    expect(await run(what)).toMatchObject({ changed: 3, left: 0, finished: true })
    expect(lanes()).toEqual(['fresh', 'out', 'out', 'out'])
    expect(await rig.handlers['leads.lastBulk']()).toMatchObject({ kind: 'end', changed: 3 })

    expect(await undo()).toMatchObject({ changed: 3, left: 0 })
    expect(everything()).toEqual(before)
    expect(await rig.handlers['leads.lastBulk']()).toBeNull()
  })

  it('keeps what was promised and whoever may not be called, and names both', async () => {
    const [promised = '', forbidden = ''] = entries
    const move = { dueAt: null, owner: null, eligibleAt: 0, outReason: null }
    rig.repositories.entries.move({ ...move, id: promised, lane: 'callback', orderKey: THURSDAY, dueAt: THURSDAY, owner: '検証 花子' })
    rig.repositories.entries.move({ ...move, id: forbidden, lane: 'out', orderKey: 0, outReason: 'do_not_call' })
    const what = request({ kind: 'move', listId: other })
    const preview = await rig.handlers['leads.bulkPreview'](what)
    expect(preview).toMatchObject({ selected: 4, changed: 2 })
    expect(preview.leftOut).toEqual([
      { reason: 'do_not_call', count: 1 },
      { reason: 'promised', count: 1 }
    ])
    expect(await run(what)).toMatchObject({ changed: 2, left: 2 })
    expect(rig.rows('SELECT 1 FROM list_entry WHERE list_id = ?', other)).toHaveLength(2)
  })

  it('adds to another list only who is not there yet', async () => {
    expect(await run(request({ kind: 'add', listId: other }, entries.slice(1)))).toMatchObject({ changed: 1 })
    const again = await rig.handlers['leads.bulkPreview']({
      selection: { kind: 'some', entryIds: [...entries] },
      change: { kind: 'add', listId: other }
    })
    expect(again).toMatchObject({ changed: 3, leftOut: [{ reason: 'there_already', count: 1 }] })
  })

  it('never puts real leads into a practice list', async () => {
    const practice = rig.addList({ name: '練習', practice: true })
    const preview = await rig.handlers['leads.bulkPreview'](request({ kind: 'add', listId: practice }))
    expect(preview).toMatchObject({ changed: 0, leftOut: [{ reason: 'practice_differs', count: 4 }] })
  })

  it('plans calls one after the other, within the hours of the list', async () => {
    const what = request({ kind: 'plan', from: THURSDAY, everyMinutes: 5 })
    const friday = instantOf('2026-11-27', '09:05')
    expect(await rig.handlers['leads.bulkPreview'](what)).toMatchObject({ changed: 4, lastAt: friday })
    await run(what)
    const due = rig.rows<{ due_at: number }>('SELECT due_at FROM list_entry ORDER BY due_at').map(({ due_at }) => due_at)
    expect(due).toEqual([THURSDAY, THURSDAY + 300_000, instantOf('2026-11-27', '09:00'), friday])
  })

  it('leaves, when it is taken back, what somebody changed since', async () => {
    await run(request({ kind: 'plan', from: THURSDAY, everyMinutes: 0 }))
    const [called = ''] = entries
    rig.repositories.entries.move({ id: called, lane: 'out', orderKey: 0, dueAt: null, owner: null, eligibleAt: 0, outReason: 'declined' })
    expect(await undo()).toMatchObject({ changed: 3, left: 1 })
    expect(lanes()).toEqual(['out', 'fresh', 'fresh', 'fresh'])
  })

  it('stops where nobody asks it to go on, and what was done can be taken back', async () => {
    const before = everything()
    const { jobId } = await rig.handlers['leads.bulkBegin'](request({ kind: 'end' }))
    await rig.handlers['leads.bulkBegin'](request({ kind: 'end' }, [...entries]))
    expect(await refusalOf(() => rig.handlers['leads.bulkGoOn']({ jobId }))).toBe('leads.job_gone')
    expect(everything()).toEqual(before)
    expect(await refusalOf(() => rig.handlers['leads.bulkUndo']())).toBe('leads.undo_nothing')
  })

  it('is the team lead’s', async () => {
    rig.set({ role: 'rep' })
    expect(await refusalOf(() => rig.handlers['leads.bulkPreview'](request({ kind: 'end' })))).toBe('team.not_permitted')
    expect(await refusalOf(() => rig.handlers['leads.bulkBegin'](request({ kind: 'end' })))).toBe('team.not_permitted')
    expect(await refusalOf(() => rig.handlers['leads.bulkUndo']())).toBe('team.not_permitted')
  })
})

describe('a page of leads', () => {
  const page = (number: number) =>
    rig.handlers['leads.page']({ question: { filter: EVERYTHING, order: 'name', ascending: true }, at: { page: number } })

  it('shows each lead as it stands, and how many there are', async () => {
    const { rows, total } = await page(0)
    expect(total).toEqual({ count: 4, whole: true })
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatchObject({ list: '展示会', standing: 'fresh', level: 2, attempts: 0, number: '03-5000-1001' })
    expect((await page(1)).rows).toEqual([])
  })

  it('is of another version once anything was written, and follows the company and the lead', async () => {
    const { version } = await page(0)
    expect((await page(0)).version).toBe(version)
    rig.database.exec("UPDATE company SET kana = 'ああ' WHERE name = '架空四郎'; UPDATE lead SET level = 4 WHERE name = '見本 四郎'")
    const { version: later, rows } = await page(0)
    expect(later).not.toBe(version)
    expect(rows[0]).toMatchObject({ company: '架空四郎', level: 4 })
    const byWorth = await rig.handlers['leads.page']({
      question: { filter: { ...EVERYTHING, level: 4 }, order: 'worth', ascending: false },
      at: { page: 0 }
    })
    expect(byWorth.rows.map(({ company }) => company)).toEqual(['架空四郎'])
  })

  it('finds leads by a text, and the page on which a lead stands', async () => {
    const question = { filter: { ...EVERYTHING, text: '三郎' }, order: 'due', ascending: true } as const
    const { rows } = await rig.handlers['leads.page']({ question, at: { page: 0 } })
    expect(rows.map(({ name }) => name)).toEqual(['見本 三郎'])
    const [row] = rows
    const at = { place: row?.place ?? { key: 0, id: 'x' } }
    expect((await rig.handlers['leads.page']({ question, at })).page).toBe(0)
  })
})
