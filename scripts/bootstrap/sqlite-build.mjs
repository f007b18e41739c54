import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { packageFolder } from './project.mjs'

const C_PLUS_PLUS_DEFINES = [
  // The sources ask for Node-API 10. Its additions exist in version 9 under the experimental switch.
  'NAPI_EXPERIMENTAL',
  // The experimental switch also forbids finalizers to call into JavaScript, which these sources rely on.
  'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  'NAPI_DISABLE_CPP_EXCEPTIONS',
  'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
  'BUILDING_NODE_EXTENSION'
]

/**
 * Compiles better-sqlite3 and its SQLite in `workFolder` and returns the addon's path. Needs gcc, g++ and Node's headers;
 * no Python, no make, no network. See docs/decisions/0002-sqlite-build.md.
 */
export async function buildSqliteAddon(workFolder) {
  const source = packageFolder('better-sqlite3')
  const addonApi = path.dirname(createRequire(path.join(source, 'package.json')).resolve('node-addon-api/package.json'))
  const file = (name) => path.join(workFolder, name)
  const common = ['-O2', '-fPIC', '-pthread', '-w', '-DNDEBUG', ...sqliteDefines(source), `-I${path.join(source, 'deps/sqlite3')}`]
  const cPlusPlus = ['-std=c++20', '-fvisibility=hidden', '-fvisibility-inlines-hidden', ...C_PLUS_PLUS_DEFINES.map((name) => `-D${name}`)]
  await Promise.all([
    compile('gcc', [...common, '-c', path.join(source, 'deps/sqlite3/sqlite3.c'), '-o', file('sqlite3.o')]),
    compile('g++', [
      ...common,
      ...cPlusPlus,
      `-I${nodeHeaders()}`,
      `-I${addonApi}`,
      ...['-c', path.join(source, 'src/better_sqlite3.cpp'), '-o', file('addon.o')]
    ])
  ])
  // Our SQLite must not be confused with one that Electron or a system library brings into the same process.
  const isolation = ['-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL']
  await compile('g++', ['-shared', '-pthread', '-s', file('addon.o'), file('sqlite3.o'), ...isolation, '-o', file('addon.node')])
  return file('addon.node')
}

/** The compile-time options that better-sqlite3 publishes for its SQLite. */
function sqliteDefines(source) {
  const text = readFileSync(path.join(source, 'deps/defines.gypi'), 'utf8')
  const defines = [...text.matchAll(/'([A-Z0-9_]+(?:=[\w-]+)?)'/g)].map((match) => `-D${match[1]}`)
  if (!defines.includes('-DSQLITE_ENABLE_FTS5')) throw new Error("better-sqlite3 no longer lists SQLite's options in deps/defines.gypi")
  return defines
}

function nodeHeaders() {
  const prefixes = [path.dirname(path.dirname(process.execPath)), '/usr', '/usr/local']
  const folder = prefixes
    .map((prefix) => path.join(prefix, 'include/node'))
    .find((candidate) => existsSync(path.join(candidate, 'node_api.h')))
  if (folder === undefined) throw new Error("Node's headers (include/node/node_api.h) are missing; on Debian they come with Node's package")
  return folder
}

function compile(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', () => reject(new Error(`${command} is needed to build better-sqlite3 and is not installed`)))
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} failed to build better-sqlite3`))))
  })
}
