#!/usr/bin/env node
// Makes `npm start` and `npm test` work right after `npm ci`: Debian packages, an Electron binary and a SQLite addon that this
// machine's Node and Electron can load. Run before every script that needs them; takes about 0.1 s when nothing is missing.
import { existsSync } from 'node:fs'
import { report, timed } from './bootstrap/report.mjs'

try {
  if (!existsSync(new URL('../node_modules/electron/package.json', import.meta.url))) throw new Error('run `npm ci` first')
  await timed('bootstrap', provideAll)
} catch (error) {
  report(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function provideAll() {
  // Loaded here because these modules look at the installed packages.
  const { sweepLeftovers } = await import('./bootstrap/cache.mjs')
  const { installDebianPackages } = await import('./bootstrap/debian-packages.mjs')
  const { provideElectron } = await import('./bootstrap/electron.mjs')
  const { provideSqliteAddon } = await import('./bootstrap/sqlite-addon.mjs')
  sweepLeftovers()
  installDebianPackages()
  await provideElectron()
  await provideSqliteAddon()
}
