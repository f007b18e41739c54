import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '../bootstrap/project.mjs'
import { bundledFolder } from './bundled-packages.mjs'

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i
/** Not bundled, but packed as files. SQLite itself, inside the first, is in the public domain. */
const PACKED = ['node_modules/better-sqlite3']

/**
 * Writes THIRD-PARTY-NOTICES.txt: name, version, licence and licence text of every package that the app is made of. Electron and Chromium
 * bring notices of their own, which lie beside the executable.
 */
export function writeNotices() {
  const notices = bundledPackages()
    .map(noticeOf)
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
  const text = notices.map(({ name, version, licence, words }) => `${name} ${version}\nLicence: ${licence}\n\n${words}`)
  writeFileSync(path.join(bundledFolder, 'THIRD-PARTY-NOTICES.txt'), `${[HEADING, ...text].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`)
}

const HEADING =
  'Toritsugi is made with these packages. Notices of Electron and Chromium are in LICENSE.electron.txt and LICENSES.chromium.html.'

function bundledPackages() {
  const lists = readdirSync(bundledFolder).filter((name) => name.endsWith('.json'))
  const folders = lists.flatMap((name) => JSON.parse(readFileSync(path.join(bundledFolder, name), 'utf8')))
  return [...new Set([...folders, ...PACKED])]
}

function noticeOf(folder) {
  const whole = path.join(projectFolder, folder)
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(whole, 'package.json'), 'utf8'))
  const file = readdirSync(whole).find((entry) => LICENCE_FILE.test(entry))
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`)
  if (typeof license !== 'string') throw new Error(`${name} names no licence: it may not be shipped`)
  const words =
    file === undefined
      ? `Copyright ${holder}. The package holds no licence text of its own.`
      : readFileSync(path.join(whole, file), 'utf8').trim()
  return { name, version, licence: license, words }
}
