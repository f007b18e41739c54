import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Rules {
  readonly forbidden: readonly { readonly name: string }[]
  readonly options: Readonly<Record<string, unknown>>
}

const projectFolder = path.resolve(import.meta.dirname, '../..')
const rules: Rules = createRequire(import.meta.url)(path.join(projectFolder, '.dependency-cruiser.cjs'))

/** One forbidden import each: the rule it breaks, the file that imports, and how. Imported files of ours are made as empty modules. */
const FORBIDDEN: readonly (readonly [rule: string, from: string, statement: string])[] = [
  ['no-unresolved', 'shared/lib/lost.ts', `import '../nowhere'`],
  ['nobody-imports-tests', 'electron/app/tested.ts', `import '../../test/support/help'`],
  ['network-only-for-benches', 'scripts/demo/calling.ts', `import '../../test/sip-lab/network'`],
  ['no-scripts-in-the-app', 'electron/app/scripted.ts', `import '../../scripts/tool'`],
  ['shared-stands-alone', 'shared/contract/outward.ts', `import '../../electron/windows/window'`],
  ['shared-runs-anywhere', 'shared/contract/electrified.ts', `import 'electron'`],
  ['shared-has-no-node', 'shared/lib/files.ts', `import 'node:fs'`],
  ['domain-is-pure', 'shared/domain/lead/talkative.ts', `import '../../contract/channel'`],
  ['domain-packages', 'shared/domain/lead/dated.ts', `import 'luxon'`],
  ['lib-is-the-bottom', 'shared/lib/climber.ts', `import type {} from '../domain/lead/lead'`],
  ['main-side', 'electron/app/painter.ts', `import '../../renderer/ui/button'`],
  ['database-imports', 'electron/database/opener.ts', `import '../windows/window'`],
  ['database-packages', 'electron/database/windowed.ts', `import 'electron'`],
  ['one-place-for-sql', 'electron/desk/shortcut.ts', `import 'better-sqlite3'`],
  ['desk-imports', 'electron/desk/caller.ts', `import type {} from '../line/port'`],
  ['desk-has-no-electron', 'electron/desk/electrified.ts', `import 'electron'`],
  ['desk-sees-database-interfaces', 'electron/desk/maker.ts', `import '../database/leads'`],
  ['ipc-has-no-sql', 'electron/ipc/reader.ts', `import type {} from '../database/leads'`],
  ['ipc-sees-service-interfaces', 'electron/ipc/maker.ts', `import '../desk/service'`],
  ['parts-of-main-stand-apart', 'electron/mail/reaching.ts', `import type {} from '../windows/window'`],
  ['transfer-imports', 'electron/transfer/reaching.ts', `import '../windows/window'`],
  ['main-is-the-top', 'electron/windows/looking-up.ts', `import '../main'`],
  ['preload-is-thin', 'electron/preload.ts', `import './windows/window'`],
  ['window-side', 'renderer/ui/insider.ts', `import '../../electron/windows/window'`],
  ['windows-have-no-node', 'renderer/ui/files.ts', `import 'node:fs'`],
  ['windows-have-no-electron', 'renderer/bridge/raw.ts', `import 'electron'`],
  ['telephony-only-on-the-line', 'renderer/features/calls/dialling.ts', "import 'jssip'"],
  ['line-imports', 'renderer/line/knowing.ts', `import '../../shared/domain/lead/lead'`],
  ['line-has-no-screen', 'renderer/line/showing.ts', `import 'react'`],
  ['line-stays-apart', 'renderer/features/calls/reaching.ts', `import '../../line/adapter'`],
  ['features-imports', 'renderer/features/calls/climbing.ts', `import '../../app/shell'`],
  ['features-by-the-front-door', 'renderer/features/calls/side-door.ts', `import '../notes/parts'`],
  ['desk-uses-front-doors', 'renderer/app/side-door.ts', `import '../features/notes/parts'`],
  ['desk-parts-imports', 'renderer/ui/climbing.ts', `import '../features/notes/index'`]
]

/** What the table allows and a careless rule might catch. */
const ALLOWED: readonly (readonly [from: string, statement: string])[] = [
  ['scripts/bench/calling.ts', `import '../../test/sip-lab/network'`],
  ['shared/domain/lead/checked.ts', `import 'zod'`],
  ['shared/domain/lead/timed.ts', `import '../../lib/time'`],
  ['electron/main.ts', `import './windows/window'`],
  ['electron/database/connection.ts', `import 'better-sqlite3'; import 'node:path'`],
  ['electron/desk/typed.ts', `import type {} from '../database/leads'`],
  ['electron/ipc/typed.ts', `import { ipcMain } from 'electron'; import type {} from '../desk/service'`],
  ['electron/transfer/import-worker.ts', `import '../database/leads'`],
  ['renderer/line/quiet.ts', `import '../../shared/domain/call/machine'; import '../bridge/line'`],
  [
    'renderer/features/calls/panel.ts',
    `import 'react'; import '../notes'; import '../../ui/button'; import '../../../shared/domain/lead/lead'`
  ]
]

const IMPORTED_FILES = [
  'shared/lib/time.ts',
  'shared/domain/lead/lead.ts',
  'shared/domain/call/machine.ts',
  'shared/contract/channel.ts',
  'electron/windows/window.ts',
  'electron/line/port.ts',
  'electron/database/leads.ts',
  'electron/desk/service.ts',
  'renderer/ui/button.ts',
  'renderer/app/shell.ts',
  'renderer/bridge/line.ts',
  'renderer/line/adapter.ts',
  'renderer/features/notes/index.ts',
  'renderer/features/notes/parts.ts',
  'scripts/tool.ts',
  'test/sip-lab/network.ts',
  'test/support/help.ts'
]

const folder = mkdtempSync(path.join(tmpdir(), 'toritsugi-rules-'))
let violations: readonly { readonly rule: string; readonly from: string }[] = []

beforeAll(async () => {
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  for (const file of IMPORTED_FILES) write(file, 'export {}')
  for (const [from, statement] of ALLOWED) write(from, statement)
  for (const [, from, statement] of FORBIDDEN) write(from, statement)
  write('shared/lib/hen.ts', `import type { Egg } from './egg'; export type Hen = Egg[]`)
  write('shared/lib/egg.ts', `import type { Hen } from './hen'; export type Egg = { from: Hen }`)
  violations = await violationsIn(folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the dependency rules', () => {
  test.each(FORBIDDEN)('%s: %s may not %s', (rule, from) => {
    expect(violations).toContainEqual({ rule, from })
  })

  test.each(ALLOWED)('%s may %s', (from) => {
    expect(violations.filter((violation) => violation.from === from)).toEqual([])
  })

  test('no-cycles: two files may not import each other, not even types', () => {
    expect(violations.filter(({ rule }) => rule === 'no-cycles').map(({ from }) => from)).toEqual([
      expect.stringMatching(/^shared\/lib\/(hen|egg)\.ts$/)
    ])
  })

  test('every rule is tried here', () => {
    const tried = new Set(['no-cycles', ...FORBIDDEN.map(([rule]) => rule)])
    expect(rules.forbidden.map((rule) => rule.name).filter((name) => !tried.has(name))).toEqual([])
  })
})

async function violationsIn(baseDir: string): Promise<{ rule: string; from: string }[]> {
  const { tsConfig: _, ...options } = rules.options
  const ruleSet = { forbidden: rules.forbidden } as unknown as IFlattenedRuleSet
  const { output } = await cruise(['electron', 'renderer', 'shared', 'scripts', 'test'], { ...options, baseDir, validate: true, ruleSet })
  return (output as ICruiseResult).summary.violations.map((violation) => ({ rule: violation.rule.name, from: violation.from }))
}

function write(file: string, text: string): void {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, `${text}\n`)
}
