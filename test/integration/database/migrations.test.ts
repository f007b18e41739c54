import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrations } from '../../../electron/database/migrations/index'
import type { DeskDatabase } from '../../../electron/database/open'
import { migrate, schemaVersion } from '../../../electron/database/open'

const exercised = new Set<number>()

/** A database as it was just before a migration, and then just after. */
function runMigration(version: number, prepare: (database: DeskDatabase) => void = () => {}): DeskDatabase {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  migrate(
    database,
    migrations.filter((step) => step.version < version)
  )
  prepare(database)
  migrate(
    database,
    migrations.filter((step) => step.version <= version)
  )
  exercised.add(version)
  return database
}

describe('migration 1, initial', () => {
  const database = runMigration(1)
  const tables = database.prepare<[], { name: string; strict: number }>(
    `SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`
  )
  database.exec(`
    INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ('company-1', '架空商事', '架空商事', 0, 0);
    INSERT INTO lead (id, company_id, created_at, updated_at) VALUES ('lead-1', 'company-1', 0, 0);
    INSERT INTO script (id, title, created_at) VALUES ('script-1', '台本', 0);
    INSERT INTO list (id, name, kind, script_id, hours_json, created_at) VALUES ('list-1', '展示会', 'outbound', 'script-1', '{}', 0);`)

  it('makes the tables of the design, every one of them strict', () => {
    const made = tables.all()
    expect(made.map((table) => table.name)).toEqual([
      'answer',
      'behaviour',
      'call',
      'call_step',
      'company',
      'dnc',
      'handoff',
      'import',
      'lead',
      'list',
      'list_entry',
      'mail',
      'note',
      'op',
      'outcome_definition',
      'phone',
      'script',
      'script_version',
      'todo'
    ])
    expect(made.filter((table) => table.strict !== 1)).toEqual([])
  })

  it('refuses a text where a number belongs', () => {
    expect(() => database.exec(`UPDATE lead SET score = 'hot'`)).toThrow(/cannot store TEXT value in INTEGER column/)
  })

  it('refuses a lead of a company that does not exist', () => {
    expect(() => database.exec(`INSERT INTO lead (id, company_id, created_at, updated_at) VALUES ('lead-2', 'nowhere', 0, 0)`)).toThrow(
      /FOREIGN KEY/
    )
  })

  it.each([
    ['a call-back without an instant', `'callback', 0, NULL, NULL, NULL`],
    ['a retry that is ordered by another instant than its own', `'retry', 1, 2, NULL, NULL`],
    ['heat without a place among the hot ones', `'fresh', 0, NULL, 5, NULL`],
    ['a lane that does not exist', `'later', 0, NULL, NULL, NULL`]
  ])('refuses %s in the queue', (_name, values) => {
    const insert = `INSERT INTO list_entry (id, list_id, lead_id, lane, order_key, due_at, hot_until, hot_key, created_at)
      VALUES ('entry-1', 'list-1', 'lead-1', ${values}, 0)`
    expect(() => database.exec(insert)).toThrow(/CHECK constraint failed/)
  })

  it('lets a lead stand in a list only once', () => {
    const insert = (id: string): string => `INSERT INTO list_entry (id, list_id, lead_id, lane, order_key, created_at)
      VALUES ('${id}', 'list-1', 'lead-1', 'fresh', 0, 0)`
    database.exec(insert('entry-1'))
    expect(() => database.exec(insert('entry-2'))).toThrow(/UNIQUE/)
  })

  it('lets nobody change or delete what was logged', () => {
    database.exec(`INSERT INTO op (id, at, actor, kind, entity, entity_id, payload_json) VALUES ('op-1', 0, 'rep', 'k', 'e', 'i', '{}')`)
    expect(() => database.exec(`UPDATE op SET actor = 'another'`)).toThrow('op is append-only')
    expect(() => database.exec('DELETE FROM op')).toThrow('op is append-only')
    expect(database.prepare('SELECT actor FROM op').pluck().all()).toEqual(['rep'])
  })

  it('leaves the file at version 1', () => {
    expect(schemaVersion(database)).toBe(1)
  })
})

describe('migration 2, to-dos and timeline', () => {
  const database = runMigration(2, (before) => {
    before.exec(`
      INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ('company-1', '架空商事', '架空商事', 0, 0);
      INSERT INTO lead (id, company_id, created_at, updated_at) VALUES ('lead-1', 'company-1', 0, 0);
      INSERT INTO todo (id, lead_id, kind, due_at, zone, owner, created_at) VALUES ('todo-1', 'lead-1', 'call_back', 5, 'Asia/Tokyo', 'rep', 0);`)
  })

  it('keeps what was to be done, not rung yet', () => {
    expect(database.prepare('SELECT kind, due_at, notified_at FROM todo').all()).toEqual([
      { kind: 'call_back', due_at: 5, notified_at: null }
    ])
  })

  it('finds what rings next without looking at what is closed', () => {
    const plan = database.prepare<[], { detail: string }>(
      "EXPLAIN QUERY PLAN SELECT min(due_at) FROM todo WHERE owner = 'rep' AND closed_at IS NULL AND notified_at IS NULL AND due_at IS NOT NULL"
    )
    expect(plan.all().map(({ detail }) => detail)).toEqual([expect.stringContaining('todo_to_ring')])
  })
})

describe('migration 3, imports and undo', () => {
  const database = runMigration(3, (before) => {
    before.exec(`
      INSERT INTO script (id, title, created_at) VALUES ('script-1', '台本', 0);
      INSERT INTO list (id, name, kind, script_id, hours_json, created_at) VALUES ('list-1', '展示会', 'outbound', 'script-1', '{}', 0);
      INSERT INTO import (id, list_id, file_name, encoding, rows, imported, duplicates, quarantined, report_json, created_at)
        VALUES ('import-1', 'list-1', 'a.csv', 'utf-8', 3, 2, 1, 0, '{}', 5);
      INSERT INTO op (id, at, actor, kind, entity, entity_id, payload_json) VALUES ('op-1', 5, '花子', 'import.finished', 'import', 'import-1', '{}');`)
  })
  const imports = () => database.prepare('SELECT list_id, list_name, actor, rows, policy, made_json FROM import').all()

  it('keeps imports of before, with who made them and the name of their list; they cannot be taken back', () => {
    expect(imports()).toEqual([{ list_id: 'list-1', list_name: '展示会', actor: '花子', rows: 3, policy: 'skip', made_json: null }])
  })

  it('lets a list go without its imports', () => {
    database.exec("DELETE FROM list WHERE id = 'list-1'")
    expect(imports()).toMatchObject([{ list_id: null, list_name: '展示会' }])
    expect(database.pragma('foreign_key_check')).toEqual([])
  })
})

describe('migration 4, the do-not-call ladder', () => {
  const database = runMigration(4, (before) => {
    before.exec(`
      INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES
        ('company-1', '見本|物産株式会社', '見本|物産', 0, 0), ('company-2', '', '', 0, 0);
      INSERT INTO lead (id, company_id, name, name_key, created_at, updated_at) VALUES
        ('lead-1', 'company-1', '例 二郎', '例二郎', 0, 0), ('lead-2', 'company-2', '他 三郎', '他三郎', 0, 0);
      INSERT INTO script (id, title, created_at) VALUES ('script-1', '台本', 0);
      INSERT INTO script_version (id, script_id, version, bundle_json, published_at) VALUES ('version-1', 'script-1', 1, '{}', 0);
      INSERT INTO call (id, lead_id, script_version_id, number, line, rep, started_at, session_json)
        VALUES ('call-1', 'lead-2', 'version-1', '+81350001002', 'manual', '花子', 0, '{}');
      INSERT INTO dnc (id, scope, subject, level, words, call_id, lead_id, rep, created_at, lifted_at, lifted_by, lift_reason) VALUES
        ('number', 'number', '+81350001001', 'caution', '午前は避ける', NULL, NULL, '花子', 1, NULL, NULL, NULL),
        ('barred', 'person', '見本|物産|例二郎', 'forbidden', 'やめて', NULL, 'lead-1', '花子', 2, 9, '次郎', '了承'),
        ('unnamed', 'person', '架空商事|見本一郎', 'forbidden', '', NULL, NULL, '花子', 3, NULL, NULL, NULL),
        ('alone', 'person', '|他三郎', 'forbidden', '', 'call-1', 'lead-2', '花子', 4, NULL, NULL, NULL),
        ('company', 'company', '見本|物産', 'forbidden', '', NULL, 'lead-1', '花子', 5, NULL, NULL, NULL);`)
  })

  it('keeps every entry with all that is known of it', () => {
    expect(database.prepare("SELECT * FROM dnc WHERE id = 'barred'").get()).toEqual({
      id: 'barred',
      scope: 'person',
      subject: '["見本|物産","例二郎"]',
      label: '見本|物産株式会社 例 二郎',
      level: 'forbidden',
      words: 'やめて',
      call_id: null,
      lead_id: 'lead-1',
      dnc_list_id: null,
      rep: '花子',
      created_at: 2,
      lifted_at: 9,
      lifted_by: '次郎',
      lift_reason: '了承'
    })
    expect(database.prepare("SELECT id, subject, label, level FROM dnc WHERE id <> 'barred' ORDER BY created_at").all()).toEqual([
      { id: 'number', subject: '+81350001001', label: '', level: 'caution' },
      { id: 'unnamed', subject: '["架空商事","見本一郎"]', label: '架空商事 見本一郎', level: 'forbidden' },
      { id: 'alone', subject: '["","他三郎","+81350001002"]', label: '他 三郎', level: 'forbidden' },
      { id: 'company', subject: '見本|物産', label: '見本|物産株式会社', level: 'forbidden' }
    ])
  })

  it('keeps its references and finds by its indexes', () => {
    expect(database.pragma('foreign_key_check')).toEqual([])
    const insert = (columns: string, values: string): string =>
      `INSERT INTO dnc (id, rep, created_at, ${columns}) VALUES ('new', '花子', 0, ${values})`
    expect(() => database.exec(insert('scope, subject, lead_id', `'company', '架空商事', 'nobody'`))).toThrow(/FOREIGN KEY/)
    expect(() => database.exec(insert('scope, subject', `'street', '架空商事'`))).toThrow(/CHECK constraint failed/)
    const plan = database.prepare<[], { detail: string }>(
      "EXPLAIN QUERY PLAN SELECT id FROM dnc WHERE scope = 'company' AND subject = '架空商事' AND lifted_at IS NULL"
    )
    expect(plan.all().map(({ detail }) => detail)).toEqual([expect.stringMatching(/^SEARCH dnc USING (COVERING )?INDEX dnc_by_subject/)])
  })

  it('knows departments and groups, and a company in one group only', () => {
    database.exec(`
      INSERT INTO dnc (id, scope, subject, rep, created_at) VALUES ('department', 'department', '["架空商事","営業部"]', '花子', 0);
      INSERT INTO company_group (key, name, created_at) VALUES ('架空', '架空グループ', 0);
      INSERT INTO company_group_member (company_key, group_key, name) VALUES ('架空商事', '架空', '架空商事');`)
    const again = "INSERT INTO company_group_member (company_key, group_key, name) VALUES ('架空商事', '架空', '架空商事')"
    expect(() => database.exec(again)).toThrow(/UNIQUE/)
  })
})

describe('migration 5, team settings', () => {
  const database = runMigration(5, (before) => {
    before.exec(`
      INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ('company-1', '架空商事', '架空商事', 0, 0);
      INSERT INTO lead (id, company_id, relationship, created_at, updated_at) VALUES ('lead-1', 'company-1', 'champion', 0, 0);`)
  })

  it('keeps what is known of a relationship, though nobody noted when it was sensed', () => {
    expect(database.prepare('SELECT relationship, relationship_at, relationship_by FROM lead').all()).toEqual([
      { relationship: 'champion', relationship_at: null, relationship_by: '' }
    ])
  })

  it('begins with nothing set, and keeps one value for each setting', () => {
    expect(database.prepare('SELECT * FROM team_setting').all()).toEqual([])
    const insert = database.prepare("INSERT INTO team_setting VALUES ('retry', '{}', 0, '検証 花子')")
    insert.run()
    expect(() => insert.run()).toThrow(/UNIQUE/)
  })
})

describe('migration 6, erasure', () => {
  const database = runMigration(6, (before) => {
    before.exec(`
      INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ('company-1', '架空商事', '架空商事', 0, 0);
      INSERT INTO lead (id, company_id, created_at, updated_at) VALUES ('lead-1', 'company-1', 0, 0);
      INSERT INTO op (id, at, actor, kind, entity, entity_id, payload_json) VALUES ('op-1', 0, 'rep', 'k', 'e', 'i', '{"words":"x"}');`)
  })
  const redact = `UPDATE op SET payload_json = '{"erased":true}'`

  it('keeps everybody as somebody who was not erased', () => {
    expect(database.prepare('SELECT id, erased_at FROM lead').all()).toEqual([{ id: 'lead-1', erased_at: null }])
  })

  it('lets a payload go only while an erasure is under way, and nothing else of the log ever', () => {
    expect(() => database.exec(redact)).toThrow('op is append-only')
    database.exec(`INSERT INTO erasure (id, lead_id, actor, reason, started_at) VALUES ('erasure-1', 'lead-1', 'lead', 'requested', 1)`)
    expect(() => database.exec(`${redact}, actor = 'another'`)).toThrow('op is append-only')
    expect(() => database.exec(`UPDATE op SET payload_json = '{}'`)).toThrow('op is append-only')
    expect(() => database.exec('DELETE FROM op')).toThrow('op is append-only')
    database.exec(redact)
    database.exec(`UPDATE erasure SET finished_at = 2`)
    expect(() => database.exec(redact)).toThrow('op is append-only')
    expect(database.prepare('SELECT actor, payload_json FROM op').all()).toEqual([{ actor: 'rep', payload_json: '{"erased":true}' }])
  })
})

describe('migration 7, journal', () => {
  const database = runMigration(7, (before) => {
    before.exec(`
      INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ('company-1', '架空商事', '架空商事', 0, 0);
      INSERT INTO lead (id, company_id, created_at, updated_at) VALUES ('lead-1', 'company-1', 0, 0);`)
  })

  it('begins without a draft, and keeps one for each slot of a lead', () => {
    const insert = database.prepare("INSERT INTO draft (lead_id, slot, content_json, updated_at) VALUES ('lead-1', 'todo', '{}', 0)")
    expect(database.prepare('SELECT * FROM draft').all()).toEqual([])
    insert.run()
    expect(() => insert.run()).toThrow(/UNIQUE/)
  })

  it('knows one place of the desk at most', () => {
    expect(database.prepare('SELECT * FROM desk_session').all()).toEqual([])
    expect(() => database.exec('INSERT INTO desk_session (id) VALUES (2)')).toThrow(/CHECK/)
  })
})

describe('migration 8, search index', () => {
  const database = runMigration(8, (before) =>
    before.exec(`
      INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES
        ('company-1', '架空商事', '架空商事', 0, 0), ('company-2', '見本商会', '見本商会', 0, 0);
      INSERT INTO lead (id, company_id, created_at, updated_at) VALUES ('lead-1', 'company-1', 0, 0);`)
  )
  const waiting = () => database.prepare('SELECT kind, subject FROM search_changed').all()

  it('leaves all that is there to be read later, in no time', () => {
    expect(database.prepare('SELECT kind, after, until FROM search_backlog').all()).toEqual([
      { kind: 'company', after: '', until: 'company-2' },
      { kind: 'lead', after: '', until: 'lead-1' }
    ])
  })

  it('notes what comes and changes, unless it is to be read anyway', () => {
    database.exec(`
      UPDATE lead SET name = '山田' WHERE id = 'lead-1';
      INSERT INTO lead (id, company_id, created_at, updated_at) VALUES ('lead-2', 'company-1', 0, 0)`)
    expect(waiting()).toEqual([{ kind: 'lead', subject: 'lead-2' }])
  })

  it('can be written by anybody, without a function of the app', () => {
    database.exec(`DELETE FROM search_changed; DELETE FROM search_backlog; UPDATE company SET kana = 'ミホン' WHERE id = 'company-2'`)
    expect(waiting()).toEqual([{ kind: 'company', subject: 'company-2' }])
  })

  it('notes no write that changes nothing of what is searched', () => {
    database.exec(`DELETE FROM search_changed; UPDATE company SET kana = 'ミホン', rest_until = 1; UPDATE lead SET score = 9`)
    expect(waiting()).toEqual([{ kind: 'company', subject: 'company-1' }])
  })
})

describe('migration 9, the list of leads', () => {
  const database = runMigration(9, (before) => {
    before.exec(`
      INSERT INTO company (id, name, name_key, kana, created_at, updated_at) VALUES ('company-1', '架空商事', '架空商事', 'かくう', 0, 0);
      INSERT INTO lead (id, company_id, level, score, created_at, updated_at) VALUES ('lead-1', 'company-1', 3, 20000, 0, 0);
      INSERT INTO script (id, title, created_at) VALUES ('script-1', '台本', 0);
      INSERT INTO list (id, name, kind, script_id, hours_json, created_at)
        VALUES ('list-1', '展示会', 'outbound', 'script-1', '{}', 0), ('list-2', '休眠', 'dormant', 'script-1', '{}', 0);
      INSERT INTO list_entry (id, list_id, lead_id, lane, order_key, due_at, last_called_at, created_at)
        VALUES ('entry-1', 'list-1', 'lead-1', 'retry', 5, 5, 3, 0)`)
  })
  const sorted = (id: string): unknown =>
    database.prepare('SELECT list_number, worth, name_order, due_order, called_order FROM list_entry WHERE id = ?').get(id)

  it('sorts the places that are there', () => {
    expect(sorted('entry-1')).toEqual({ list_number: 1, worth: 39_999, name_order: 'かくう', due_order: 5, called_order: 3 })
  })

  it('keeps what a place is sorted by as the lead, its company and the place itself change', () => {
    database.exec(
      `INSERT INTO list_entry (id, list_id, lead_id, lane, order_key, created_at) VALUES ('entry-2', 'list-2', 'lead-1', 'fresh', 0, 0)`
    )
    expect(sorted('entry-2')).toMatchObject({ list_number: 2, worth: 39_999, due_order: 9_000_000_000_000_000, called_order: 0 })
    database.exec(`
      UPDATE lead SET level = 4, score = 7;
      UPDATE company SET kana = '';
      UPDATE list_entry SET due_at = NULL, lane = 'out', last_called_at = 8 WHERE id = 'entry-1'`)
    expect(sorted('entry-1')).toEqual({
      list_number: 1,
      worth: 40_007,
      name_order: '架空商事',
      due_order: 9_000_000_000_000_000,
      called_order: 8
    })
    database.exec(
      `INSERT INTO list (id, name, kind, script_id, hours_json, created_at) VALUES ('list-0', '新しい', 'inbound', 'script-1', '{}', 0)`
    )
    expect(database.prepare("SELECT number FROM list WHERE id = 'list-0'").pluck().get()).toBe(3)
  })
})

describe('migration 10, calls both ways', () => {
  const database = runMigration(10, (before) => {
    before.exec(`
      INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ('company-1', '架空商事', '架空商事', 0, 0);
      INSERT INTO lead (id, company_id, created_at, updated_at) VALUES ('lead-1', 'company-1', 0, 0);
      INSERT INTO script (id, title, created_at) VALUES ('script-1', '台本', 0);
      INSERT INTO script_version (id, script_id, version, bundle_json, published_at) VALUES ('version-1', 'script-1', 1, '{}', 0);
      INSERT INTO list (id, name, kind, script_id, hours_json, created_at) VALUES ('list-1', '展示会', 'outbound', 'script-1', '{}', 0);
      INSERT INTO call (id, lead_id, script_version_id, number, line, rep, started_at, session_json)
        VALUES ('call-1', 'lead-1', 'version-1', '+81350001001', 'manual', '検証 花子', 0, '{}');
      INSERT INTO desk_session (id, pulse_call_id, pulse_at) VALUES (1, 'call-1', 5)`)
  })

  it('knows that every call there is went out, and that no list is one of the desk’s own', () => {
    expect(database.prepare('SELECT direction FROM call').all()).toEqual([{ direction: 'out' }])
    expect(database.prepare('SELECT role FROM list').all()).toEqual([{ role: '' }])
    expect(database.prepare('SELECT pulse_call_id, pulse_other_call_id FROM desk_session').all()).toEqual([
      { pulse_call_id: 'call-1', pulse_other_call_id: null }
    ])
  })

  it('takes two directions only', () => {
    expect(() => database.exec("UPDATE call SET direction = 'both'")).toThrow('CHECK constraint failed')
  })

  it('finds the missed calls that nobody returned by an index, the latest first', () => {
    const plan = database
      .prepare<[], { detail: string }>(
        'EXPLAIN QUERY PLAN SELECT id FROM missed_call WHERE settled_at IS NULL ORDER BY at DESC, id DESC LIMIT 50'
      )
      .all()
    expect(plan[0]?.detail).toContain('missed_call_open')
  })
})

describe('migration 11, how calls sounded', () => {
  const database = runMigration(11, (before) => {
    before.exec(`
      INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ('company-1', '架空商事', '架空商事', 0, 0);
      INSERT INTO lead (id, company_id, created_at, updated_at) VALUES ('lead-1', 'company-1', 0, 0);
      INSERT INTO script (id, title, created_at) VALUES ('script-1', '台本', 0);
      INSERT INTO script_version (id, script_id, version, bundle_json, published_at) VALUES ('version-1', 'script-1', 1, '{}', 0);
      INSERT INTO call (id, lead_id, script_version_id, number, line, rep, started_at, session_json)
        VALUES ('call-1', 'lead-1', 'version-1', '+81350001234', 'sip', '花子', 0, '{}')`)
  })
  const insert = (call: string, loss: number, oneWay: number): string =>
    `INSERT INTO call_quality (call_id, seconds, poor_seconds, loss, one_way) VALUES ('${call}', 0, 0, ${loss}, ${oneWay})`

  it.each([
    ['of a call that does not exist', insert('call-2', 0, 0), /FOREIGN KEY/],
    ['that lost more than all', insert('call-1', 1.5, 0), /CHECK/],
    ['with a flag that is neither', insert('call-1', 0, 2), /CHECK/]
  ])('refuses figures %s', (_what, statement, reason) => {
    expect(() => database.exec(statement)).toThrow(reason)
  })

  it('keeps figures once for each call', () => {
    database.exec(insert('call-1', 0.1, 1))
    expect(() => database.exec(insert('call-1', 0, 0))).toThrow(/UNIQUE/)
  })
})

describe('migration 12, recordings', () => {
  const database = runMigration(12, (before) => {
    before.exec(`
      INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ('company-1', '架空商事', '架空商事', 0, 0);
      INSERT INTO lead (id, company_id, created_at, updated_at) VALUES ('lead-1', 'company-1', 0, 0);
      INSERT INTO script (id, title, created_at) VALUES ('script-1', '台本', 0);
      INSERT INTO script_version (id, script_id, version, bundle_json, published_at) VALUES ('version-1', 'script-1', 1, '{}', 0);
      INSERT INTO list (id, name, kind, script_id, hours_json, created_at) VALUES ('list-1', '展示会', 'outbound', 'script-1', '{}', 0);
      INSERT INTO call (id, lead_id, script_version_id, number, line, rep, started_at, session_json)
        VALUES ('call-1', 'lead-1', 'version-1', '', 'practice', '', 0, '{}')`)
  })
  const record = (state: string): unknown =>
    database
      .prepare("INSERT INTO recording (call_id, state, started_at, purpose, erase_on) VALUES ('call-1', ?, 0, '', '2099-01-01')")
      .run(state)

  it('records no list that was there', () => {
    expect(database.prepare('SELECT recording_json FROM list').pluck().all()).toEqual([null])
  })

  it('holds one recording of a call, in a state that it knows', () => {
    expect(() => record('lost')).toThrow(/CHECK/)
    record('running')
    expect(() => record('running')).toThrow(/UNIQUE/)
    expect(database.prepare('SELECT channels, cut, analysis_json FROM recording').all()).toEqual([
      { channels: 2, cut: null, analysis_json: null }
    ])
  })

  it('finds what is to be erased by its day', () => {
    const plan = database
      .prepare<[], { detail: string }>("EXPLAIN QUERY PLAN SELECT call_id FROM recording WHERE state <> 'erased' ORDER BY erase_on")
      .all()
    expect(plan.map(({ detail }) => detail).join()).toContain('recording_to_erase')
  })
})

describe('the migrations', () => {
  it('are numbered from 1 without a gap', () => {
    expect(migrations.map((step) => step.version)).toEqual(migrations.map((_, position) => position + 1))
  })

  it('were all exercised by a test above', () => {
    expect([...exercised].sort((one, other) => one - other)).toEqual(migrations.map((step) => step.version))
  })
})
