import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Report {
  readonly diagnostics: readonly {
    readonly category: string
    readonly location?: { readonly path?: string | { readonly file?: string } }
  }[]
}

const projectFolder = path.resolve(import.meta.dirname, '../..')
const biome = path.join(path.dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')), 'bin/biome')

const REFUSED: readonly (readonly [what: string, file: string, text: string])[] = [
  ['reading the clock', 'shared/domain/lead/clock.ts', 'export const at = Date.now()'],
  ['handing the clock on', 'shared/domain/lead/clock-function.ts', 'export const clock = Date.now'],
  ['asking for today', 'shared/domain/lead/today.ts', 'export const today = new Date()'],
  ['throwing dice', 'shared/domain/lead/dice.ts', 'export const roll = Math.random()'],
  ['making an id', 'shared/domain/lead/id.ts', 'export const id = globalThis.crypto.randomUUID()'],
  ['raw IPC', 'electron/windows/raw.ts', `import { ipcMain } from 'electron'\nexport const ipc = ipcMain`],
  ['the window object', 'renderer/features/calls/outside.ts', 'export const open = window.open']
]

const ACCEPTED: readonly (readonly [what: string, file: string, text: string])[] = [
  ['a date from an instant', 'shared/domain/lead/date.ts', 'export const start = new Date(0)'],
  ['the clock', 'electron/app/clock.ts', 'export const at = Date.now()'],
  ['raw IPC', 'electron/ipc/raw.ts', `import { ipcMain } from 'electron'\nexport const ipc = ipcMain`],
  ['the window object', 'renderer/lib/outside.ts', 'export const open = window.open']
]

const folder = mkdtempSync(path.join(tmpdir(), 'toritsugi-lint-'))
let refusedFiles: ReadonlySet<string>

beforeAll(() => {
  const config = JSON.parse(readFileSync(path.join(projectFolder, 'biome.json'), 'utf8'))
  write('biome.json', JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }))
  cpSync(path.join(projectFolder, 'scripts/checks'), path.join(folder, 'scripts/checks'), { recursive: true })
  for (const [, file, text] of [...REFUSED, ...ACCEPTED]) write(file, text)
  refusedFiles = filesWithErrors()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the lint rules of our own', () => {
  test.each(REFUSED)('refuse %s in %s', (_, file) => {
    expect(refusedFiles).toContain(file)
  })

  test.each(ACCEPTED)('accept %s in %s', (_, file) => {
    expect(refusedFiles).not.toContain(file)
  })
})

function filesWithErrors(): Set<string> {
  const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', 'shared', 'electron', 'renderer'], {
    cwd: folder,
    encoding: 'utf8'
  })
  const report: Report = JSON.parse(run.stdout)
  return new Set(
    report.diagnostics.flatMap(({ location }) => {
      const file = typeof location?.path === 'string' ? location.path : location?.path?.file
      return file === undefined ? [] : [file.replaceAll('\\', '/')]
    })
  )
}

function write(file: string, text: string): void {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, `${text}\n`)
}
