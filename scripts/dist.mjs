#!/usr/bin/env node
// `npm run dist [-- target...]`: packages for this platform with the Electron that the bootstrap put in place: all that
// electron-builder.yml names for it, or only the targets given here (`dir`, `tar.gz`, `deb`, `nsis`, `dmg`). See docs/packaging.md.
import { readFileSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build, Platform } from 'electron-builder'
import { parse } from 'yaml'
import { isDevelopmentRuntime } from './bootstrap/development-runtime.mjs'
import { packageFolder, projectFolder } from './bootstrap/project.mjs'
import { report } from './bootstrap/report.mjs'
import { listPackage } from './dist/list-package.mjs'
import { writeNotices } from './dist/notices.mjs'

const electronFolder = realpathSync(path.join(packageFolder('electron'), 'dist'))
const forDevelopment = isDevelopmentRuntime(electronFolder)
if (forDevelopment) {
  report('packaging with the development runtime: good for trying the package, not for release')
  preferLocalTools()
}

const settings = parse(readFileSync(path.join(projectFolder, 'electron-builder.yml'), 'utf8'))
const targets = targetsToMake()
rmSync(path.join(projectFolder, 'release'), { recursive: true, force: true })
await writeNotices()
const made = await make(targets.filter((target) => target !== 'deb'))
if (targets.includes('deb')) made.push(...(await makeDeb()))
for (const file of made) report(`made ${path.relative(projectFolder, file)}`)
if (process.platform === 'linux') listPackage(path.join(projectFolder, 'release/linux-unpacked'))

/** What was asked for, or what is configured for this platform. */
function targetsToMake() {
  const platform = { linux: 'linux', win32: 'win', darwin: 'mac' }[process.platform]
  const asked = process.argv.slice(2)
  return asked.length > 0 ? asked : settings[platform].target
}

function make(names, options = {}) {
  return build({
    projectDir: projectFolder,
    targets: Platform.current().createTarget(names.length > 0 ? names : ['dir']),
    publish: 'never',
    ...options,
    config: {
      ...settings,
      files: [...settings.files, sqliteAddon()],
      electronDist: electronFolder,
      electronVersion: readFileSync(path.join(electronFolder, 'version'), 'utf8').trim().replace(/^v/, '')
    }
  })
}

/** Last and by itself: what says "from a .deb" is written into the unpacked app, where other packages would pick it up. */
async function makeDeb() {
  const unpacked = path.join(projectFolder, 'release/linux-unpacked')
  const made = await make(['deb'], { prepackaged: unpacked })
  for (const name of ['package-type', 'apparmor-profile']) rmSync(path.join(unpacked, 'resources', name), { force: true })
  return made
}

/** An official Electron loads the prebuild of its platform; the development runtime needs the bootstrap's own build. */
function sqliteAddon() {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills in these two
  return `node_modules/better-sqlite3/${forDevelopment ? 'build/Release/better_sqlite3.node' : 'prebuilds/${platform}-${arch}.node'}`
}

/** Where Electron's server is out of reach, electron-builder's helper programs are too: what Debian and Node have takes their place. */
function preferLocalTools() {
  process.env.ELECTRON_BUILDER_7ZIP_PATH ??= path.join(projectFolder, 'scripts/dist/gzip-as-7za.mjs')
  process.env.CUSTOM_FPM_PATH ??= path.join(projectFolder, 'scripts/dist/deb-by-dpkg.mjs')
}
