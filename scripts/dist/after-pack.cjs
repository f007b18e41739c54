// Run by electron-builder when the app folder is complete and not yet signed.
const { rmSync } = require('node:fs')
const path = require('node:path')
const { flipFuses, FuseVersion } = require('@electron/fuses')
const { releaseFuses } = require('./fuses.cjs')

exports.default = async function afterPack(context) {
  removeDefaultApp(context)
  await setFuses(context)
}

/** Left behind when Electron comes from a folder; with it, the executable would run any app it is pointed at. */
function removeDefaultApp(context) {
  rmSync(path.join(resourcesFolder(context), 'default_app.asar'), { force: true })
}

async function setFuses(context) {
  const platform = context.electronPlatformName
  await flipFuses(executable(context), {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: platform === 'darwin',
    ...releaseFuses(platform)
  })
}

function resourcesFolder({ appOutDir, electronPlatformName, packager }) {
  if (electronPlatformName === 'darwin') return path.join(appOutDir, `${packager.appInfo.productFilename}.app/Contents/Resources`)
  return path.join(appOutDir, 'resources')
}

function executable({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename
  if (electronPlatformName === 'darwin') return path.join(appOutDir, `${name}.app`)
  if (electronPlatformName === 'win32') return path.join(appOutDir, `${name}.exe`)
  return path.join(appOutDir, packager.executableName)
}
