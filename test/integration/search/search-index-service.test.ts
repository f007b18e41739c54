import path from 'node:path'
import { build } from 'vite'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createSearchIndex } from '../../../electron/database/repositories/search-index'
import { createSearchRepository } from '../../../electron/database/repositories/search-repository'
import { createSearchIndexService } from '../../../electron/transfer/search-index/search-index-service'
import { undoImport } from '../../../electron/transfer/undo-import'
import { createImportBench, type ImportBench, NOW } from '../import/import-bench'

// beside node_modules, so that the built worker finds the SQLite addon as it does in the app
const WORKER_FOLDER = path.resolve('node_modules/.cache/search-index-worker-test')
const WORKER = path.join(WORKER_FOLDER, 'search-index-worker.mjs')
const PEOPLE = [
  '会社名,氏名,電話番号',
  ...Array.from({ length: 300 }, (_, row) => `青葉${row},山田${row},03-5000-${String(row).padStart(4, '0')}`)
]

let bench: ImportBench
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: path.resolve('electron/transfer/search-index/search-index-worker.ts'),
      target: 'node20',
      outDir: WORKER_FOLDER,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'search-index-worker.mjs' } }
    }
  })
}, 60_000)
beforeEach(() => {
  bench = createImportBench()
})
afterEach(() => bench.dispose())

const indexed = (): unknown[] => bench.rows('SELECT kind, count(*) AS rows FROM search_document GROUP BY kind')

test('an import is left to the index as two ranges, and a thread takes it in', async () => {
  bench.importLines(PEOPLE)
  const index = createSearchIndex(bench.database)
  const search = createSearchRepository(bench.database, index)
  const find = () => search.find('person', { text: '山田299', limit: 50, listId: null }).map(({ name }) => name)
  expect(bench.rows('SELECT count(*) AS changed FROM search_changed')).toEqual([{ changed: 0 }])
  expect(bench.rows('SELECT kind FROM search_backlog')).toEqual([{ kind: 'company' }, { kind: 'lead' }])
  expect(find()).toEqual(['山田299'])
  await createSearchIndexService({ worker: WORKER, databaseFile: bench.databaseFile }).build(new AbortController().signal)
  expect(index.behind(1)).toBe(0)
  expect(indexed()).toEqual([
    { kind: 'company', rows: 300 },
    { kind: 'lead', rows: 300 }
  ])
  expect(find()).toEqual(['山田299'])
})

test('taking the import back leaves nothing of it in the index', async () => {
  const service = createSearchIndexService({ worker: WORKER, databaseFile: bench.databaseFile })
  const { importId } = bench.importLines(PEOPLE)
  await service.build(new AbortController().signal)
  undoImport({ importId, actor: 'リーダー' }, { database: bench.database, now: NOW + 1, newId: bench.surroundings().newId })
  await service.build(new AbortController().signal)
  expect(indexed()).toEqual([])
})

test('a thread that is stopped says so, and nothing is half done', async () => {
  bench.importLines(PEOPLE)
  const stopping = new AbortController()
  stopping.abort()
  const service = createSearchIndexService({ worker: WORKER, databaseFile: bench.databaseFile })
  await expect(service.build(stopping.signal)).rejects.toMatchObject({ code: 'app.unexpected' })
  await service.build(new AbortController().signal)
  expect(createSearchIndex(bench.database).behind(1)).toBe(0)
})
