import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { executableIn, PACKAGES, unpackedApp } from '../support/packaged-app'
import { sandbox } from '../support/packaged-desk'

const developmentElectron: string = createRequire(import.meta.url)('electron')
const { releaseFuses }: { releaseFuses(platform: string): Readonly<Record<FuseV1Options, boolean>> } = createRequire(import.meta.url)(
  '../../scripts/dist/fuses.cjs'
)
let folder: string
test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'toritsugi-executable-'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

for (const name of PACKAGES) {
  test(`${name}: every fuse of the executable is as the table says`, async () => {
    const wire = await getCurrentFuseWire(executableIn(unpackedApp(name, path.join(folder, name))))
    const table = releaseFuses('linux')
    const fuses = Object.values(FuseV1Options).filter((fuse): fuse is FuseV1Options => typeof fuse === 'number')
    expect(fuses.length).toBe(8)
    for (const fuse of fuses) {
      expect(wire[fuse], FuseV1Options[fuse]).toBe((table[fuse] ? '1' : '0').charCodeAt(0))
    }
  })
}

test('asked to be a Node, the executable runs no script but ours', () => {
  const script = path.join(folder, 'script.cjs')
  const proof = path.join(folder, 'proof')
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`)
  // the same script runs where nothing was burnt in: the proof can be had
  spawnSync(developmentElectron, [script], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } })
  expect(existsSync(proof)).toBe(true)
  rmSync(proof)

  startInVain([script], { ELECTRON_RUN_AS_NODE: '1' })
  expect(existsSync(proof), 'ELECTRON_RUN_AS_NODE').toBe(false)
  startInVain([], { NODE_OPTIONS: `--require ${script}` })
  expect(existsSync(proof), 'NODE_OPTIONS').toBe(false)
})

test('the inspector of Node does not open', () => {
  const told = 'Debugger listening'
  const asNode = spawnSync(developmentElectron, ['--inspect=0', '--eval', ''], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8'
  })
  expect(asNode.stderr).toContain(told)
  expect(startInVain(['--inspect=0'])).not.toContain(told)
})

test('an app beside the archive is not run', async () => {
  const copy = path.join(folder, 'without-archive')
  cpSync(unpackedApp('linux-unpacked', folder), copy, { recursive: true })
  rmSync(path.join(copy, 'resources/app.asar'))
  mkdirSync(path.join(copy, 'resources/app'))
  const proof = path.join(folder, 'loose')
  writeFileSync(path.join(copy, 'resources/app/package.json'), JSON.stringify({ main: 'main.cjs' }))
  const lines = `require('node:fs').writeFileSync(${JSON.stringify(proof)}, ''); require('electron').app.exit()`
  writeFileSync(path.join(copy, 'resources/app/main.cjs'), lines)
  spawnSync(executableIn(copy), [...sandbox()], { timeout: 10_000 })
  expect(existsSync(proof)).toBe(false)
})

/** Starts the app with a file in the place of its profile, so that it ends by itself before it shows anything. Answers what it printed. */
function startInVain(args: readonly string[], environment: Readonly<Record<string, string>> = {}): string {
  const profile = path.join(folder, 'no-folder')
  writeFileSync(profile, '')
  const { stderr, status } = spawnSync(executableIn(unpackedApp('linux-unpacked', folder)), [...sandbox(), ...args], {
    env: { ...process.env, TORITSUGI_PROFILE: profile, ...environment },
    timeout: 30_000,
    encoding: 'utf8'
  })
  expect(status, 'it ended by itself').not.toBeNull()
  return stderr
}
