#!/usr/bin/env node
// `npm run dist [-- target...]`: packages for this platform (`dir` by default, `tar.gz` and `deb` on Linux, or `release` for all that
// electron-builder.yml names) with the Electron that the bootstrap put in place.
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { build, Platform } from 'electron-builder'
import { parse } from 'yaml'
import { isDevelopmentRuntime } from './bootstrap/development-runtime.mjs'
import { packageFolder, projectFolder } from './bootstrap/project.mjs'
import { report } from './bootstrap/report.mjs'

const electronFolder = realpathSync(path.join(packageFolder('electron'), 'dist'))
const forDevelopment = isDevelopmentRuntime(electronFolder)
if (forDevelopment) {
  report('packaging with the development runtime: good for trying the package, not for release')
  preferLocalTools()
}

const settings = parse(readFileSync(path.join(projectFolder, 'electron-builder.yml'), 'utf8'))
const requested = process.argv.slice(2)
const targets = requested.length === 0 ? ['dir'] : requested.includes('release') ? [] : requested
const made = await build({
  projectDir: projectFolder,
  targets: Platform.current().createTarget(targets.length > 0 ? targets : undefined),
  publish: 'never',
  config: {
    ...settings,
    files: [...settings.files, sqliteAddon()],
    electronDist: electronFolder,
    electronVersion: readFileSync(path.join(electronFolder, 'version'), 'utf8').trim().replace(/^v/, '')
  }
})
for (const file of made) report(`made ${path.relative(projectFolder, file)}`)

/** An official Electron loads the prebuild of its platform; the development runtime needs the bootstrap's own build. */
function sqliteAddon() {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills in these two
  return `node_modules/better-sqlite3/${forDevelopment ? 'build/Release/better_sqlite3.node' : 'prebuilds/${platform}-${arch}.node'}`
}

/** Where Electron's server is out of reach, electron-builder's helper programs are too; Debian has both kinds. */
function preferLocalTools() {
  if (existsSync('/usr/bin/7za')) process.env.ELECTRON_BUILDER_7ZIP_PATH ??= '/usr/bin/7za'
  process.env.CUSTOM_FPM_PATH ??= path.join(projectFolder, 'scripts/dist/deb-by-dpkg.mjs')
}
