import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { salvageDatabase } from '../../../electron/database/care/salvage-database'
import { type DeskDatabase, openDatabase } from '../../../electron/database/open'
import { createSearchIndex } from '../../../electron/database/repositories/search-index'
import { createSearchRepository } from '../../../electron/database/repositories/search-repository'
import { buildIndex, nextSlice } from '../../../electron/transfer/search-index/build-index'
import { SEARCH_GROUPS } from '../../../shared/contract/search'
import { companyKey, personKey } from '../../../shared/domain/lead/keys'

const open: DeskDatabase[] = []
afterEach(() => {
  for (const database of open.splice(0)) database.close()
})

function emptyDatabase(): DeskDatabase {
  const database = openDatabase(':memory:')
  database.exec(`
    INSERT INTO script (id, title, created_at) VALUES ('s', '台本', 0);
    INSERT INTO script_version (id, script_id, version, bundle_json, published_at) VALUES ('v', 's', 1, '{}', 0)`)
  open.push(database)
  return database
}

/** Every piece of every text, and the row it is from. */
function indexOf(database: DeskDatabase): readonly string[] {
  return SEARCH_GROUPS.flatMap((group) =>
    database
      .prepare<[], string>(
        `SELECT term || ' ' || kind || ' ' || subject FROM search_${group}_term JOIN search_document ON search_document.id = doc ORDER BY 1`
      )
      .pluck()
      .all()
      .map((line) => `${group}: ${line}`)
  )
}

function searchOn(database: DeskDatabase) {
  const searchIndex = createSearchIndex(database)
  const search = createSearchRepository(database, searchIndex)
  const everything = (text: string) =>
    SEARCH_GROUPS.map((group) => [group, search.find(group, { text, limit: 50, listId: null }).map(({ key }) => key)])
  const settle = (limit = 1_000): void => {
    while (searchIndex.catchUp(limit));
  }
  return { everything, settle, searchIndex }
}

type Work = (database: DeskDatabase) => void
const ID = fc.integer({ min: 1, max: 4 }).map(String)
const words = fc
  .array(fc.constantFrom('青空', '精機', '渡邉', '渡辺', 'わた', 'ナベ', 'ー', 'ABC', '１', '90', '𠮷', '" OR ', ' ', '\u0001'), {
    maxLength: 5
  })
  .map((parts) => parts.join(''))
const number = fc.integer({ min: 1_000, max: 1_020 }).map((digits) => `+8135000${digits}`)

/** Anything that any part of the app, or somebody at a shell, may do to what is searched. */
const work: fc.Arbitrary<Work> = fc.oneof(
  fc.record({ id: ID, name: words, kana: words }).map(
    ({ id, name, kana }): Work =>
      (database) => {
        database
          .prepare(
            `INSERT INTO company (id, name, name_key, kana, created_at, updated_at) VALUES ('c' || ?, ?, ?, ?, 0, 0)
          ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key, kana = excluded.kana`
          )
          .run(id, name, companyKey(name), kana)
      }
  ),
  fc.record({ id: ID, company: ID, name: words, kana: words, email: words }).map(
    ({ id, company, name, kana, email }): Work =>
      (database) => {
        database
          .prepare(
            `INSERT INTO lead (id, company_id, name, name_key, kana, email, created_at, updated_at)
          SELECT 'l' || $id, id, $name, $key, $kana, $email, 0, 0 FROM company WHERE id = 'c' || $company
          ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key, kana = excluded.kana, email = excluded.email`
          )
          .run({ id, company, name, key: personKey(name), kana, email })
      }
  ),
  fc.record({ id: ID, lead: ID, shared: fc.boolean(), e164: number }).map(
    ({ id, lead, shared, e164 }): Work =>
      (database) => {
        database
          .prepare(
            `INSERT INTO phone (id, company_id, lead_id, e164, raw, kind, created_at)
          SELECT 'p' || $id, company_id, iif($shared, NULL, id), $e164, '', 'main', 0 FROM lead WHERE id = 'l' || $lead
          ON CONFLICT (id) DO UPDATE SET e164 = excluded.e164, lead_id = excluded.lead_id, company_id = excluded.company_id`
          )
          .run({ id, lead, shared: Number(shared), e164 })
      }
  ),
  fc.record({ id: ID, lead: ID, facts: words, action: words }).map(
    ({ id, lead, facts, action }): Work =>
      (database) => {
        database
          .prepare(
            `INSERT INTO call (id, lead_id, script_version_id, number, line, rep, started_at, session_json)
          SELECT 'k' || $id, id, 'v', '', '', '', 0, '{}' FROM lead WHERE id = 'l' || $lead ON CONFLICT DO NOTHING`
          )
          .run({ id, lead })
        database
          .prepare(
            `INSERT INTO note (call_id, lead_id, facts, action, updated_at) SELECT id, lead_id, $facts, $action, $id FROM call WHERE id = 'k' || $id
          ON CONFLICT (call_id) DO UPDATE SET facts = excluded.facts, action = excluded.action`
          )
          .run({ id, facts, action })
      }
  ),
  ID.map(
    (id): Work =>
      (database) =>
        database.exec(`DELETE FROM note WHERE call_id = 'k${id}'`)
  ),
  ID.map(
    (id): Work =>
      (database) =>
        database.exec(`DELETE FROM phone WHERE id = 'p${id}'`)
  ),
  ID.map(
    (id): Work =>
      (database) =>
        database.exec(`UPDATE lead SET erased_at = iif(erased_at IS NULL, 1, NULL) WHERE id = 'l${id}'`)
  ),
  ID.map(
    (id): Work =>
      (database) =>
        database.exec(`
      DELETE FROM phone WHERE lead_id = 'l${id}';
      DELETE FROM lead WHERE id = 'l${id}' AND NOT EXISTS (SELECT 1 FROM call WHERE lead_id = lead.id)`)
  ),
  fc.integer({ min: 1, max: 3 }).map(
    (limit): Work =>
      (database) =>
        void createSearchIndex(database).catchUp(limit)
  ),
  fc.constant<Work>((database) => database.exec('VACUUM'))
)
const anew = fc.constant<Work>((database) => createSearchIndex(database).reset())

describe('the index of the search', () => {
  it('holds, whatever was done in whatever order, what one built anew would hold', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 12, arbitrary: work }, { weight: 1, arbitrary: anew }), { maxLength: 40 }), (works) => {
        const database = emptyDatabase()
        const { settle, searchIndex } = searchOn(database)
        for (const each of works) each(database)
        settle(3)
        const kept = indexOf(database)
        searchIndex.reset()
        settle()
        expect(kept).toEqual(indexOf(database))
        expect(database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
        database.close()
      }),
      { numRuns: 60 }
    )
  })

  it('finds the same whether it is behind or settled', () => {
    fc.assert(
      fc.property(fc.array(work, { maxLength: 30 }), words, (works, text) => {
        const database = emptyDatabase()
        for (const each of works) each(database)
        const { everything, settle } = searchOn(database)
        const before = everything(text)
        settle()
        expect(everything(text)).toEqual(before)
        database.close()
      }),
      { numRuns: 60 }
    )
  })

  it('is built anew when it is damaged, and nobody misses it', () => {
    const database = emptyDatabase()
    database.exec(`
      INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ('c', '青空精機', '青空精機', 0, 0);
      INSERT INTO lead (id, company_id, name, name_key, created_at, updated_at) VALUES ('l', 'c', '渡邉健一', '渡邉健一', 0, 0)`)
    const { everything, settle, searchIndex } = searchOn(database)
    settle()
    const before = everything('渡邉健')
    const kept = indexOf(database)
    // the index's own tables are guarded: only what breaks outside of SQLite gets past that
    database.unsafeMode(true)
    database.exec(`UPDATE search_person_data SET block = x'00ff00ff00ff00ff' WHERE id > 10`)
    database.exec(`UPDATE lead SET kana = 'わたなべ'; UPDATE lead SET kana = ''`)
    expect(everything('渡邉健')).toEqual(before)
    expect(searchIndex.behind(9)).toBe(9)
    settle()
    expect(indexOf(database)).toEqual(kept)
    expect(everything('渡邉健')).toEqual(before)
  })

  it('is made of the rows that were saved out of a damaged file', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'search-'))
    const database = openDatabase(path.join(folder, 'desk.db'))
    database.exec(`
      INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ('c', '青空精機', '青空精機', 0, 0);
      INSERT INTO lead (id, company_id, name, name_key, created_at, updated_at) VALUES ('l', 'c', '渡邉健一', '渡邉健一', 0, 0)`)
    searchOn(database).settle()
    const kept = indexOf(database)
    database.close()
    salvageDatabase(path.join(folder, 'desk.db'), path.join(folder, 'saved.db'))
    const saved = openDatabase(path.join(folder, 'saved.db'))
    const { everything, settle } = searchOn(saved)
    expect(everything('渡邉健')[0]).toEqual(['person', ['l']])
    settle()
    expect(indexOf(saved)).toEqual(kept)
    saved.close()
    rmSync(folder, { recursive: true })
  })

  it('is built in slices that fit the time others may wait, and goes on after a kill', async () => {
    expect([nextSlice(100, 10), nextSlice(100, 80), nextSlice(100, 0), nextSlice(10, 4_000), nextSlice(1_500, 20)]).toEqual([
      200, 50, 200, 10, 2_000
    ])
    const database = emptyDatabase()
    const add = database.prepare(`INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES (?, ?, ?, 0, 0)`)
    for (let each = 1_000; each < 1_700; each += 1) add.run(`c${each}`, `見本${each}`, `見本${each}`)
    const index = createSearchIndex(database)
    index.reset()
    const killed = { catchUp: () => index.catchUp(50), elapsed: () => 0, rest: () => Promise.reject(new Error('killed')) }
    await expect(buildIndex(killed, killed)).rejects.toThrow('killed')
    expect(database.prepare('SELECT count(*) AS known FROM search_document').get()).toEqual({ known: 50 })
    await buildIndex(index, { elapsed: () => 0, rest: () => Promise.resolve() })
    expect(database.prepare('SELECT count(*) AS known FROM search_document').get()).toEqual({ known: 700 })
    expect(index.behind(9)).toBe(0)
  })
})
