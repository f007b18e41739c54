import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, realpathSync, renameSync } from 'node:fs'
import path from 'node:path'
import { cached, forget, makeCached } from './cache.mjs'
import { isDevelopmentRuntime } from './development-runtime.mjs'
import { packageFolder, packageVersion, projectFolder } from './project.mjs'
import { report, timed } from './report.mjs'
import { buildSqliteAddon } from './sqlite-build.mjs'

/** The addon that comes with better-sqlite3 needs this version of Node-API; our own build also loads in version 9. */
const NODE_API_OF_PREBUILD = 10
/** Raise the last number when the build recipe changes. */
const entryName = `better-sqlite3-${packageVersion('better-sqlite3')}-${process.platform}-${process.arch}-1.node`

const SELF_TEST = `const Database = require('better-sqlite3')
const database = new Database(':memory:')
database.exec("create virtual table probe using fts5(text, tokenize='trigram')")
database.close()`

export function addonIsCached() {
  return Number(process.versions.napi) >= NODE_API_OF_PREBUILD || cached(entryName) !== undefined
}

/** Sees to it that `better-sqlite3` loads in this machine's Node and Electron: one source build serves both. */
export async function provideSqliteAddon() {
  const target = path.join(packageFolder('better-sqlite3'), 'build/Release/better_sqlite3.node')
  if (existsSync(target) || prebuildServes()) return
  install(cached(entryName) ?? (await build()), target)
  if (selfTest()) return
  forget(entryName)
  install(await build(), target)
  if (!selfTest()) throw new Error('better-sqlite3 was built but does not load; see the error above')
}

function prebuildServes() {
  const electronFolder = realpathSync(path.join(packageFolder('electron'), 'dist'))
  return Number(process.versions.napi) >= NODE_API_OF_PREBUILD && !isDevelopmentRuntime(electronFolder)
}

function build() {
  report('building better-sqlite3 once')
  return timed('better-sqlite3', () => makeCached(entryName, buildSqliteAddon))
}

function install(addon, target) {
  mkdirSync(path.dirname(target), { recursive: true })
  const copy = `${target}.${process.pid}`
  copyFileSync(addon, copy)
  renameSync(copy, target)
}

function selfTest() {
  return spawnSync(process.execPath, ['-e', SELF_TEST], { cwd: projectFolder, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}
