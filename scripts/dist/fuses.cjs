// The switches that are burnt into a released executable. A released app is this app and nothing else: not a Node, not debuggable by
// Node's inspector, no code but its archive. Set by after-pack.cjs, read back from the executable by test/dist.
const { FuseV1Options } = require('@electron/fuses')

/** @param platform {string} as Node names it */
exports.releaseFuses = function releaseFuses(platform) {
  return {
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    // Electron has no integrity check on Linux.
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: platform !== 'linux',
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // The windows are served by the app's own protocol.
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false
  }
}
