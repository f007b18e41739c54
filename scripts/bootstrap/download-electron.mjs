// `node download-electron.mjs <folder>`: the official Electron of this platform, unpacked into a folder.
// Uses the downloader and the unzipper that the `electron` package brings along for the same purpose.
import { createRequire } from 'node:module'
import path from 'node:path'
import { packageFolder, packageVersion } from './project.mjs'

const requireFromElectron = createRequire(path.join(packageFolder('electron'), 'install.js'))
const { downloadArtifact } = requireFromElectron('@electron/get')
const { extract } = requireFromElectron('@electron-internal/extract-zip')

try {
  const archive = await downloadArtifact({
    version: packageVersion('electron'),
    artifactName: 'electron',
    checksums: requireFromElectron('./checksums.json'),
    platform: process.platform,
    arch: process.arch
  })
  await extract(archive, { dir: process.argv[2] })
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
