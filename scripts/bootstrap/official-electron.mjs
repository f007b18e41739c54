import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { cached, makeCached } from './cache.mjs'
import { packageVersion } from './project.mjs'
import { report, timed } from './report.mjs'

const ANSWER_TIMEOUT_MILLISECONDS = 6000
const DOWNLOAD_TIMEOUT_MILLISECONDS = 10 * 60 * 1000
const DEFAULT_MIRROR = 'https://github.com/electron/electron/releases/download/'

const version = packageVersion('electron')
const entryName = `electron-${version}-${process.platform}-${process.arch}`

/** The folder of the official binary when an earlier run has fetched it. */
export function cachedOfficialElectron() {
  return cached(entryName)
}

/** Downloads and unpacks the official binary (checksums verified); undefined when its server can't be reached. */
export async function fetchOfficialElectron() {
  if (!(await serverAnswers())) return undefined
  report(`downloading Electron ${version}`)
  return timed('Electron download', () => makeCached(entryName, download).catch(reportFailure))
}

/** Where the executable lies inside the unpacked binary. */
export function executableInside() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** A small file of the same release is asked for first: a blocked network would otherwise stall the download for minutes. */
async function serverAnswers() {
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || DEFAULT_MIRROR
  try {
    const answer = await fetch(`${mirror}v${version}/SHASUMS256.txt`, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MILLISECONDS) })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}

/** In a process of its own, so that a stalled download can be ended. */
function download(workFolder) {
  const folder = path.join(workFolder, 'electron')
  const script = fileURLToPath(new URL('download-electron.mjs', import.meta.url))
  const run = spawnSync(process.execPath, [script, folder], { stdio: ['ignore', 2, 2], timeout: DOWNLOAD_TIMEOUT_MILLISECONDS })
  if (run.status !== 0) throw new Error(run.error?.message ?? `the download ended with ${run.signal ?? run.status}`)
  return folder
}

function reportFailure(error) {
  report(`Electron could not be downloaded: ${error.message}`)
  return undefined
}
