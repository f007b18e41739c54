import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { listPackage as filesInArchive } from '@electron/asar'
import { report } from '../bootstrap/report.mjs'

const MEGABYTE = 1_000_000

/** Says how large the unpacked app is, and what of it is ours. */
export function listPackage(folder) {
  const archive = path.join(folder, 'resources/app.asar')
  const files = filesInArchive(archive, { isPack: false })
  report(`the unpacked app has ${megabytes(sizeOf(folder))}; its archive holds ${files.length} entries in ${megabytes(sizeOf(archive))}`)
}

function sizeOf(entry) {
  const found = statSync(entry)
  return found.isDirectory() ? readdirSync(entry).reduce((sum, name) => sum + sizeOf(path.join(entry, name)), 0) : found.size
}

function megabytes(bytes) {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`
}
