import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createImportService } from '../../../electron/transfer/import-service'
import type { ImportProgress } from '../../../shared/contract/import'
import { createImportBench, type ImportBench, newListPlan, tableCounts } from './import-bench'

// beside node_modules, so that the built worker finds the SQLite addon as it does in the app
const WORKER_FOLDER = path.resolve('node_modules/.cache/import-worker-test')
const WORKER = path.join(WORKER_FOLDER, 'import-worker.mjs')
const SAMPLE = path.resolve('resources/samples/sample-leads.csv')

let bench: ImportBench
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: path.resolve('electron/transfer/import-worker.ts'),
      target: 'node20',
      outDir: WORKER_FOLDER,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'import-worker.mjs' } }
    }
  })
}, 60_000)
beforeEach(() => {
  bench = createImportBench()
})
afterEach(() => bench.dispose())

test('the shipped sample goes through the worker: previewed, imported, the rest in quarantine', async () => {
  const service = createImportService({ worker: WORKER, databaseFile: bench.databaseFile })
  const preview = await service.preview(SAMPLE)
  expect(preview).toMatchObject({ encoding: 'cp932', delimiter: ',', rowEstimate: 200 })
  const plan = { ...newListPlan(), encoding: preview.encoding, mapping: preview.mapping }
  const progress: ImportProgress[] = []
  const report = await service.run({ path: SAMPLE, plan, actor: '花子', quarantineFolder: bench.quarantineFolder }, (each) =>
    progress.push(each)
  )
  expect(report).toMatchObject({ rows: 200, imported: 186, duplicates: 6, quarantined: 8 })
  expect(tableCounts(bench.database)).toMatchObject({ lead: 186, company: 120, list_entry: 186, import: 1, op: 1 })
  expect(new Set(progress.map(({ phase }) => phase))).toEqual(new Set(['checking', 'importing', 'saving']))
})

test('a failure in the worker keeps its name', async () => {
  const service = createImportService({ worker: WORKER, databaseFile: bench.databaseFile })
  await expect(service.preview(bench.file('leads.csv', ''))).rejects.toMatchObject({ code: 'import.empty' })
})

test('an import that is stopped on its way has changed nothing', async () => {
  const rows = Array.from({ length: 40_000 }, (_, index) => `青葉${index},山田,03-5000-1234\n`)
  const file = bench.file('leads.csv', `会社名,氏名,電話番号\n,,1\n${rows.join('')}`)
  const service = createImportService({ worker: WORKER, databaseFile: bench.databaseFile })
  const before = tableCounts(bench.database)
  const stop = new AbortController()
  const plan = { ...newListPlan(), mapping: ['company', 'name', 'phone_main'] as const }
  const run = service.run(
    { path: file, plan: { ...plan, mapping: [...plan.mapping] }, actor: '花子', quarantineFolder: bench.quarantineFolder },
    ({ phase }) => {
      if (phase === 'importing') stop.abort()
    },
    stop.signal
  )
  await expect(run).rejects.toMatchObject({ code: 'import.interrupted' })
  expect(tableCounts(bench.database)).toEqual(before)
  expect(readdirSync(bench.quarantineFolder)).toEqual([])
})

test('a worker that crashes is a named failure, and so is one that is not wanted any more', async () => {
  const service = createImportService({ worker: path.join(bench.folder, 'gone.mjs'), databaseFile: bench.databaseFile })
  await expect(service.preview(SAMPLE)).rejects.toMatchObject({ code: 'import.interrupted' })
  const run = { path: SAMPLE, plan: newListPlan(), actor: '花子', quarantineFolder: bench.quarantineFolder }
  await expect(service.run(run, () => {}, AbortSignal.abort())).rejects.toMatchObject({ code: 'import.interrupted' })
})

test('a worker that dies between its commit and its last word is asked about: the import is there', async () => {
  const silenced = bench.file(
    'silenced.mjs',
    `import { parentPort, workerData } from 'node:worker_threads'
     const say = parentPort.postMessage.bind(parentPort)
     parentPort.postMessage = (message) => (message.kind === 'imported' ? process.exit(1) : say(message))
     await import(${JSON.stringify(pathToFileURL(WORKER).href)})`
  )
  const service = createImportService({ worker: silenced, databaseFile: bench.databaseFile })
  const preview = await service.preview(SAMPLE)
  const plan = { ...newListPlan(), encoding: preview.encoding, mapping: preview.mapping }
  const report = await service.run({ path: SAMPLE, plan, actor: '花子', quarantineFolder: bench.quarantineFolder })
  expect(report).toMatchObject({ rows: 200, imported: 186, duplicates: 6, quarantined: 8 })
  expect(bench.rows('SELECT id, list_id FROM import')).toEqual([{ id: report.importId, list_id: report.listId }])
  expect(readdirSync(bench.quarantineFolder)).toEqual([path.basename(report.quarantineFile ?? '')])
})
