import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fetchDevelopmentRuntime, hasDevelopmentRuntime } from './development-runtime.mjs'
import { cachedOfficialElectron, executableInside, fetchOfficialElectron } from './official-electron.mjs'
import { packageFolder } from './project.mjs'
import { report } from './report.mjs'

const electronPackage = packageFolder('electron')
const distFolder = path.join(electronPackage, 'dist')
const pathFile = path.join(electronPackage, 'path.txt')

/**
 * Puts an Electron binary where the `electron` package looks for one, so that every tool finds it without being told:
 * the official one where its download answers, else the development runtime.
 * TORITSUGI_ELECTRON=official or =development insists on one of them.
 */
export async function provideElectron() {
  if (isInPlace()) return
  const wish = process.env.TORITSUGI_ELECTRON
  const official = wish === 'development' ? undefined : (cachedOfficialElectron() ?? (await fetchOfficialElectron()))
  if (official) return link(official, executableInside())
  if (wish === 'official' || !hasDevelopmentRuntime()) {
    throw new Error('the official Electron could not be downloaded; check the network, or set ELECTRON_MIRROR to a mirror you can reach')
  }
  report('the official Electron is out of reach: using the development runtime (Electron 33), for development and tests only')
  link(await fetchDevelopmentRuntime(), 'electron')
}

function isInPlace() {
  return existsSync(pathFile) && existsSync(path.join(distFolder, readFileSync(pathFile, 'utf8')))
}

function link(folder, executable) {
  const newLink = `${distFolder}.${process.pid}`
  const newPathFile = `${pathFile}.${process.pid}`
  symlinkSync(folder, newLink, 'junction')
  writeFileSync(newPathFile, executable)
  replace(newLink, distFolder)
  renameSync(newPathFile, pathFile)
  report(`Electron: ${folder}`)
}

/** In one step where the system allows it, so that another run which is already using the old link never finds nothing. */
function replace(newLink, oldLink) {
  try {
    renameSync(newLink, oldLink)
  } catch {
    rmSync(oldLink, { recursive: true, force: true })
    renameSync(newLink, oldLink)
  }
}
