import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Figure, figure } from './figure'
import { inTemporaryFolder } from './fixtures/desk-folder'
import { startAndEnd } from './fixtures/electron-process'
import { median } from './measure'

const RUNS = 7
const projectFolder = resolve(import.meta.dirname, '../..')
const electron: string = createRequire(import.meta.url)('electron')

/** Shows one line of text, and says so: what the least possible Electron app costs. */
const HELLO_WORLD = `
const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 })
  window.webContents.once('did-finish-load', () => console.log('READY desk'))
  window.loadURL('data:text/html,<h1>hello</h1>')
})`

/**
 * From process start to a usable desk, and the memory of all its processes when idle, on a profile that is in use. Baseline: a bare
 * Electron window, started in turns with the desk.
 */
export function run(): Promise<readonly Figure[]> {
  return inTemporaryFolder(async (folder) => {
    const bareFolder = mkdtempSync(join(tmpdir(), 'toritsugi-bare-'))
    const profile = join(folder, 'profile')
    mkdirSync(profile)
    writeFileSync(
      join(profile, 'settings.json'),
      JSON.stringify({ welcomed: true, rep: { name: '佐々木 葵', company: '', phone: '', email: '' } })
    )
    writeFileSync(join(bareFolder, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.cjs' }))
    writeFileSync(join(bareFolder, 'main.cjs'), HELLO_WORLD)
    try {
      return await alternate(
        () => startAndEnd(electron, [projectFolder], { TORITSUGI_PROFILE: profile, TORITSUGI_TIMING: '1', TORITSUGI_SAMPLE: 'start' }),
        () => startAndEnd(electron, [bareFolder, `--user-data-dir=${join(folder, 'bare')}`], {})
      )
    } finally {
      rmSync(bareFolder, { recursive: true, force: true })
    }
  })
}

type Sample = Awaited<ReturnType<typeof startAndEnd>>

async function alternate(startDesk: () => Promise<Sample>, startBare: () => Promise<Sample>): Promise<readonly Figure[]> {
  // the first start of a profile makes its database and imports the sample list
  await startDesk()
  await startBare()
  const [desks, bares]: [Sample[], Sample[]] = [[], []]
  for (let index = 0; index < RUNS; index += 1) {
    desks.push(await startDesk())
    bares.push(await startBare())
  }
  const middle = (samples: readonly Sample[], value: (sample: Sample) => number): number => median(samples.map(value))
  const ready = (sample: Sample): number => sample.readyMilliseconds
  const memory = (sample: Sample): number => sample.memoryMebibytes
  return [
    figure('process start → desk usable', middle(desks, ready), 'ms', middle(bares, ready), '≤ 1.5 × bare Electron'),
    figure('memory idle, all processes (PSS)', middle(desks, memory), 'MiB', middle(bares, memory), '≤ 1.5 × bare Electron')
  ]
}
