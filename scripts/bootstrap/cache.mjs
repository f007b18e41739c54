import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

const LEFTOVER_PREFIX = 'making-'
const LEFTOVER_AGE_MILLISECONDS = 60 * 60 * 1000

/** What `npm ci` must not wipe: unpacked Electron binaries and the built SQLite addon. Moved by TORITSUGI_CACHE. */
const cacheFolder = process.env.TORITSUGI_CACHE || path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'toritsugi')

/**
 * The path of a cached file or folder, or undefined when it has not been made yet.
 * An entry appears by one rename, so one that exists is whole.
 */
export function cached(name) {
  const entry = path.join(cacheFolder, name)
  return existsSync(entry) ? entry : undefined
}

/**
 * Makes a cache entry: `make(workFolder)` returns the path, inside that folder, of what is to be kept.
 * Two runs at once both do the work and the first to finish wins; an interrupted run leaves only its work folder behind.
 */
export async function makeCached(name, make) {
  mkdirSync(cacheFolder, { recursive: true })
  const workFolder = mkdtempSync(path.join(cacheFolder, `${LEFTOVER_PREFIX}${process.pid}-`))
  const entry = path.join(cacheFolder, name)
  try {
    const made = await make(workFolder)
    try {
      renameSync(made, entry)
    } catch (error) {
      if (!existsSync(entry)) throw error
    }
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
  return entry
}

/** Drops an entry that turned out to be unusable, for instance one built on another machine. */
export function forget(name) {
  rmSync(path.join(cacheFolder, name), { recursive: true, force: true })
}

/** Removes work folders of runs that were killed. */
export function sweepLeftovers() {
  if (!existsSync(cacheFolder)) return
  for (const name of readdirSync(cacheFolder)) {
    const folder = path.join(cacheFolder, name)
    if (name.startsWith(LEFTOVER_PREFIX) && isOld(folder)) rmSync(folder, { recursive: true, force: true })
  }
}

function isOld(folder) {
  const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  return age > LEFTOVER_AGE_MILLISECONDS
}
