#!/usr/bin/env node
// Makes `npm start` and `npm test` work right after `npm ci`: Debian packages, an Electron binary and a SQLite addon that this
// machine's Node and Electron can load. Run before every script that needs them; takes about 0.1 s when nothing is missing.
import { sweepLeftovers } from './bootstrap/cache.mjs'
import { installDebianPackages } from './bootstrap/debian-packages.mjs'
import { provideElectron } from './bootstrap/electron.mjs'
import { report, timed } from './bootstrap/report.mjs'
import { provideSqliteAddon } from './bootstrap/sqlite-addon.mjs'

try {
  await timed('bootstrap', async () => {
    sweepLeftovers()
    installDebianPackages()
    await provideElectron()
    await provideSqliteAddon()
  })
} catch (error) {
  report(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
