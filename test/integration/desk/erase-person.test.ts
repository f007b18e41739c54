import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type DeskDatabase, openDatabase } from '../../../electron/database/open'
import { ERASE } from '../../../electron/database/repositories/erasure-statements'
import { createImportRepository } from '../../../electron/database/repositories/import-repository'
import { createForbiddenSubjects } from '../../../electron/transfer/forbidden-subjects'
import { companyKey, personKey } from '../../../shared/domain/lead/keys'
import { DAY } from '../../../shared/lib/time'
import { deskRig } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const PERSON = {
  company: '株式会社青空精機',
  name: '渡邉 健一',
  numbers: ['+819012345678', { e164: '+81350009999', kind: 'main' as const }],
  email: 'watanabe.kenichi@aozora.example.jp',
  optInOn: '2026-04-01'
}
const WORDS = [
  '三日かかる棚卸し',
  '手間への不満が強い',
  '火曜に事例を送付',
  '月末は残業続き',
  '上司の佐久間へ',
  'ワタナベケンイチ',
  '購買部主任',
  '趣味は登山'
]
/** Everything by which the person would be known again. */
const TRACES = ['渡邉', '健一', '819012345678', 'watanabe.kenichi', ...WORDS]

/** What the index of the search keeps of them, of texts that were changed since, too: pieces of three folded characters, some of them shortened. */
const PIECES = ['渡辺健一', 'わたなべけんいち', '卸し三日か'].flatMap((text) =>
  Array.from({ length: text.length - 2 }, (_, at) => text.slice(at, at + 3))
)

/** A person with a record in every table that can hold one, and a colleague with one of her own. */
async function deskWithHistory(database?: DeskDatabase) {
  const rig = deskRig(database === undefined ? {} : { database })
  rig.set({ role: 'lead' })
  const person = rig.addLead(PERSON)
  const colleague = rig.addLead({ company: PERSON.company, name: '別人 花', numbers: ['+819087654321'] })
  rig.database
    .prepare("UPDATE lead SET kana = 'ワタナベケンイチ', title = '購買部主任', relationship = 'champion', custom_json = ? WHERE id = ?")
    .run(JSON.stringify({ 備考: '趣味は登山' }), person.leadId)
  rig.database
    .prepare("INSERT INTO behaviour (id, lead_id, kind, title, occurred_at) VALUES ('b-1', ?, 'download', '渡邉様向け資料', 0)")
    .run(person.leadId)
  rig.database.exec(`INSERT INTO import (id, file_name, encoding, rows, imported, duplicates, quarantined, report_json, created_at)
    VALUES ('i-1', 'leads.csv', 'utf-8', 1, 0, 1, 0, '{}', 0)`)
  rig.database
    .prepare("INSERT INTO import_change (import_id, entity, entity_id, changes_json) VALUES ('i-1', 'lead', ?, ?)")
    .run(person.leadId, JSON.stringify({ title: ['', '購買部主任'] }))
  const callId = await rig.call(person.entryId, '+819012345678')
  rig.handlers['note.save']({
    callId,
    facts: '三日かかる棚卸し',
    interpretation: '手間への不満が強い',
    action: '火曜に事例を送付',
    consult: false
  })
  rig.handlers['hearing.answer']({ field: 'needs', value: '棚卸し', confidence: 'heard', words: '月末は残業続き' })
  rig.save(callId, 'appointment', {
    meetingAt: rig.clock.now() + 7 * DAY,
    meetingPlace: '購買部主任の席',
    attendees: '上司の佐久間へ'
  })
  rig.handlers['todo.add']({ leadId: person.leadId, title: '渡邉様へ事例', due: null })
  const missed = rig.database.prepare(
    "INSERT INTO missed_call (id, at, line, number, name, lead_id) VALUES (?, 0, 'sip', '+819012345678', ?, ?)"
  )
  missed.run('m-1', '渡邉 健一', person.leadId)
  // rang before any list knew the number
  missed.run('m-2', 'ワタナベケンイチ', null)
  return { rig, person, colleague, callId }
}

/** Every text of every table. */
function allTexts(database: DeskDatabase): string {
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
  return tables.map((table) => `${table}: ${JSON.stringify(database.prepare(`SELECT * FROM ${table}`).all())}`).join('\n')
}

const erase = (rig: Awaited<ReturnType<typeof deskWithHistory>>['rig'], leadId: string, typedName = '渡邉健一 様') =>
  rig.handlers['person.erase']({ leadId, typedName, reason: 'requested' })

describe('erasing a person', () => {
  it('says before what goes and what stays', async () => {
    const { rig, person } = await deskWithHistory()
    const preview = await rig.handlers['person.preview']({ leadId: person.leadId })
    expect(preview).toMatchObject({
      name: '渡邉 健一',
      erased: { numbers: 1, answers: 1, notes: 1, handoffs: 1, behaviours: 1 },
      kept: { calls: 1, forbiddenNumbers: 0 },
      mentionedElsewhere: 0
    })
    expect(preview.erased.todos).toBeGreaterThan(0)
    expect(preview.erased.mails).toBeGreaterThan(0)
    expect(preview.erased.log).toBeGreaterThan(0)
  })

  it('leaves no word of theirs in any table', async () => {
    const { rig, person } = await deskWithHistory()
    for (const trace of TRACES) expect(allTexts(rig.database)).toContain(trace)
    await erase(rig, person.leadId)
    for (const trace of TRACES) expect(allTexts(rig.database)).not.toContain(trace)
  })

  it('leaves the colleague, the company and its switchboard alone', async () => {
    const { rig, person, colleague } = await deskWithHistory()
    const before = rig.row('SELECT * FROM lead WHERE id = ?', colleague.leadId)
    await erase(rig, person.leadId)
    expect(rig.row('SELECT * FROM lead WHERE id = ?', colleague.leadId)).toEqual(before)
    expect(rig.rows('SELECT e164 FROM phone ORDER BY e164')).toEqual([{ e164: '+81350009999' }, { e164: '+819087654321' }])
    expect(rig.row('SELECT name FROM company')).toEqual({ name: PERSON.company })
  })

  it('keeps the call as a figure without the person', async () => {
    const { rig, person, callId } = await deskWithHistory()
    const today = rig.desk.snapshot().today
    await erase(rig, person.leadId)
    expect(rig.row('SELECT outcome, number, outcome_json FROM call WHERE id = ?', callId)).toEqual({
      outcome: 'appointment',
      number: '',
      outcome_json: null
    })
    expect(rig.desk.snapshot().today).toEqual(today)
  })

  it('cannot be found, opened or called any more, and nothing is due for them', async () => {
    const { rig, person } = await deskWithHistory()
    await erase(rig, person.leadId)
    expect((await rig.handlers['desk.search']({ text: '青空', group: null })).groups).toMatchObject([{ group: 'company', count: 1 }])
    expect((await rig.handlers['desk.search']({ text: 'わたなべ', group: null })).groups).toEqual([])
    expect(await refusalOf(() => rig.handlers['desk.open']({ entryId: person.entryId }))).toBe('person.erased')
    const { groups } = await rig.handlers['todo.list']({ owner: 'all', kind: null })
    expect(groups.flatMap(({ items }) => items).filter(({ entryId }) => entryId === person.entryId)).toEqual([])
  })

  it('brings the next lead to the desk when they lay on it', async () => {
    const { rig, person, colleague } = await deskWithHistory()
    rig.handlers['desk.open']({ entryId: person.entryId })
    const { snapshot } = await erase(rig, person.leadId)
    expect(snapshot.lead?.id).toBe(colleague.leadId)
  })

  it('keeps their do-not-call as a number that no import passes by', async () => {
    const { rig, person } = await deskWithHistory()
    const subject = JSON.stringify([companyKey(PERSON.company), personKey(PERSON.name)])
    rig.database
      .prepare(
        `INSERT INTO dnc (id, scope, subject, words, lead_id, rep, created_at) VALUES ('d-1', 'person', ?, '渡邉にはかけるな', ?, '検証', 1)`
      )
      .run(subject, person.leadId)
    await erase(rig, person.leadId)
    expect(rig.rows('SELECT scope, subject, level, words, lead_id, call_id FROM dnc')).toEqual([
      { scope: 'number', subject: '+819012345678', level: 'forbidden', words: '', lead_id: null, call_id: null }
    ])
    for (const trace of TRACES.filter((each) => each !== '819012345678')) expect(allTexts(rig.database)).not.toContain(trace)
    const repository = createImportRepository(rig.database, { now: 0, newId: () => 'x' })
    const again = { companyKey: companyKey(PERSON.company), personKey: personKey(PERSON.name), department: '', numbers: ['+819012345678'] }
    expect(createForbiddenSubjects(repository.forbiddenSubjects()).includes(again)).toBe(true)
  })

  it('only warns at a switchboard that others share', async () => {
    const { rig, colleague } = await deskWithHistory()
    const shy = rig.addLead({ company: PERSON.company, name: '内線 太郎', numbers: [{ e164: '+81350009999', kind: 'main' }] })
    const subject = JSON.stringify([companyKey(PERSON.company), personKey('内線 太郎')])
    rig.database.prepare(`INSERT INTO dnc (id, scope, subject, rep, created_at) VALUES ('d-2', 'person', ?, '検証', 1)`).run(subject)
    await erase(rig, shy.leadId, '内線太郎')
    expect(rig.rows('SELECT subject, level FROM dnc')).toEqual([{ subject: '+81350009999', level: 'caution' }])
    expect(rig.row('SELECT lane FROM list_entry WHERE lead_id = ?', colleague.leadId)).not.toEqual({ lane: 'out' })
  })

  it('takes the company’s number and a name like the person’s, too, when nobody else is there', async () => {
    const rig = deskRig()
    rig.set({ role: 'lead' })
    const { leadId } = rig.addLead({ company: '渡邉健一事務所', name: '渡邉 健一', numbers: [{ e164: '+81350009999', kind: 'main' }] })
    await erase(rig, leadId)
    expect(allTexts(rig.database)).not.toContain('渡邉')
    expect(allTexts(rig.database)).not.toContain('81350009999')
  })

  it('is written down without a word about them', async () => {
    const { rig, person } = await deskWithHistory()
    await erase(rig, person.leadId)
    expect(rig.rows("SELECT actor, payload_json ->> '$.reason' AS reason FROM op WHERE kind = 'person.erased'")).toEqual([
      { actor: '検証 花子', reason: 'requested' }
    ])
    expect(rig.rows('SELECT lead_id, reason, finished_at FROM erasure')).toEqual([
      { lead_id: person.leadId, reason: 'requested', finished_at: rig.clock.now() }
    ])
  })

  it('is refused to reps, under another name, in a call, and twice', async () => {
    const { rig, person, colleague } = await deskWithHistory()
    expect(await refusalOf(() => erase(rig, person.leadId, '渡辺 健一'))).toBe('person.name_differs')
    rig.set({ role: 'rep' })
    expect(await refusalOf(() => erase(rig, person.leadId))).toBe('team.not_permitted')
    rig.set({ role: 'lead' })
    const callId = await rig.call(colleague.entryId, '+819087654321')
    expect(await refusalOf(() => erase(rig, person.leadId))).toBe('desk.call_open')
    rig.save(callId, 'no_answer')
    await erase(rig, person.leadId)
    expect(await refusalOf(() => erase(rig, person.leadId))).toBe('person.erased')
  })
})

describe('every table', () => {
  it('is either emptied of a person or says nothing about people', () => {
    const { database } = deskRig()
    const tables = database
      .prepare<[], string>(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%' ORDER BY name`
      )
      .pluck()
      .all()
    const untouched = tables.filter((table) => !ERASE.some((statement) => new RegExp(`(UPDATE|FROM|INTO) ${table}\\b`).test(statement)))
    // a new table that holds words about people belongs into the statements of the erasure; one that holds none, in here
    expect(untouched).toEqual([
      'call_quality',
      'call_step',
      'company_group',
      'company_group_member',
      'desk_session',
      'dnc_list',
      'erasure',
      'import',
      'import_mapping',
      'list',
      'outcome_definition',
      'script',
      'script_version',
      // ids alone
      'search_backlog',
      // what is seen of the index, which is emptied
      'search_company_term',
      'search_email_term',
      'search_note_term',
      'search_number_term',
      'search_person_term',
      'team_setting'
    ])
  })
})

describe('the log, while nobody is being erased', () => {
  it('can be changed by nobody, not even to the mark of erasure', async () => {
    const { rig, person } = await deskWithHistory()
    await erase(rig, person.leadId)
    expect(() => rig.database.exec(`UPDATE op SET payload_json = '{"erased":true}'`)).toThrow('op is append-only')
    expect(() => rig.database.exec('DELETE FROM op')).toThrow('op is append-only')
    expect(() => rig.database.exec('DELETE FROM erasure')).toThrow('an erasure is kept')
    expect(() => rig.database.exec('UPDATE erasure SET finished_at = NULL')).toThrow('an erasure only finishes')
  })
})

describe('the files of the database', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'erasure-'))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('hold no byte of an erased person', async () => {
    const database = openDatabase(path.join(folder, 'desk.db'))
    const { rig, person, colleague } = await deskWithHistory(database)
    // notes that grow while they are typed leave their earlier versions behind in freed pages
    const callId = await rig.call(person.entryId, '+819012345678')
    for (let length = 1; length < 60; length += 1) {
      rig.handlers['note.save']({ callId, facts: '三日かかる棚卸し'.repeat(length * 5), interpretation: '', action: '', consult: false })
    }
    rig.save(callId, 'no_answer')
    while (rig.repositories.searchIndex.catchUp(1000));
    rig.handlers['note.save']({ callId, facts: '', interpretation: '', action: '', consult: false })
    while (rig.repositories.searchIndex.catchUp(1000));
    const bytes = () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(path.join(folder, name))))
    for (const trace of TRACES) expect(bytes().includes(trace)).toBe(true)
    expect(PIECES.filter((piece) => bytes().includes(piece)).length).toBeGreaterThan(2)
    await erase(rig, person.leadId)
    for (const trace of [...TRACES, ...PIECES]) expect(bytes().includes(trace), trace).toBe(false)
    expect((await rig.handlers['desk.search']({ text: '別人', group: null })).groups).toMatchObject([{ group: 'person', count: 1 }])
    expect(bytes().includes(colleague.leadId)).toBe(true)
    database.close()
  })
})
