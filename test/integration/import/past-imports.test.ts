import { afterEach, beforeEach, expect, test } from 'vitest'
import { createImportHistoryRepository } from '../../../electron/database/repositories/import-history-repository'
import { requirePermission } from '../../../electron/desk/require-permission'
import { pastImports } from '../../../electron/transfer/past-imports'
import { undoImport } from '../../../electron/transfer/undo-import'
import type { Role } from '../../../shared/domain/team/role'
import { createImportBench, type ImportBench, NOW } from './import-bench'

let bench: ImportBench
let role: Role
let told: number
beforeEach(() => {
  bench = createImportBench()
  role = 'lead'
  told = 0
})
afterEach(() => bench.dispose())

const LINES = ['会社名,氏名,電話番号', '青葉,山田,03-5000-1234', '北辰,伊藤,なし']
const imports = () =>
  pastImports({
    history: createImportHistoryRepository(bench.database),
    service: { undo: async (request) => undoImport(request, { database: bench.database, now: NOW, newId: bench.surroundings().newId }) },
    actor: () => 'リーダー',
    mayUndo: () => requirePermission({ role: () => role }, 'import.undo'),
    onUndone: () => {
      told += 1
    }
  })

test('the latest import comes first, each with what came of it and whether it can be taken back', async () => {
  const first = bench.importLines(LINES)
  const second = bench.importLines(LINES, { policy: 'add' })
  await imports().undo(second.importId)
  expect(imports().list()).toMatchObject([
    { id: second.importId, policy: 'add', imported: 1, state: { kind: 'undone', at: NOW, by: 'リーダー' } },
    {
      id: first.importId,
      fileName: 'leads.csv',
      listName: '7月の展示会',
      actor: '担当 花子',
      rows: 2,
      quarantined: 1,
      state: { kind: 'undoable' }
    }
  ])
  expect(told).toBe(1)
})

test('only a team lead takes an import back', async () => {
  const { importId } = bench.importLines(LINES)
  role = 'rep'
  await expect(imports().undo(importId)).rejects.toMatchObject({ code: 'team.not_permitted' })
  expect(bench.rows('SELECT count(*) AS leads FROM lead')).toEqual([{ leads: 1 }])
  expect(told).toBe(0)
})

test('an import from before what it did was kept can only be looked at', () => {
  const { importId } = bench.importLines(LINES)
  bench.database.prepare('UPDATE import SET made_json = NULL WHERE id = ?').run(importId)
  expect(imports().list()).toMatchObject([{ state: { kind: 'unknown' } }])
})
