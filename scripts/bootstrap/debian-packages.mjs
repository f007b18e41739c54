import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { hasDisplay } from '../display.mjs'
import { runtimeIsCached } from './development-runtime.mjs'
import { report, timedSync } from './report.mjs'
import { addonIsCached } from './sqlite-addon.mjs'

/**
 * Each need is one package, under the names it has had in different releases (newer ones carry a `t64` suffix).
 * `unless` tells when this machine can do without it.
 */
const NEEDS = [
  { names: ['libgtk-3-0', 'libgtk-3-0t64'] },
  { names: ['libnss3'] },
  { names: ['libasound2', 'libasound2t64'] },
  { names: ['libgbm1'] },
  { names: ['fonts-noto-cjk'] },
  { names: ['xvfb'], unless: hasDisplay },
  { names: ['unzip'], unless: runtimeIsCached },
  { names: ['gcc'], unless: addonIsCached },
  { names: ['g++'], unless: addonIsCached }
]

/**
 * On Debian and its relatives, installs the system packages that are missing: as root by apt-get, otherwise by naming them.
 * Never fails by itself: without a network the step that really needs a package says so.
 */
export function installDebianPackages() {
  if (!existsSync('/etc/debian_version') || process.env.TORITSUGI_SKIP_APT) return
  const missing = missingNeeds()
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) {
    report(`missing system packages; install them with: sudo apt-get install ${missing.map((need) => need.names[0]).join(' ')}`)
    return
  }
  timedSync('system packages', () => install(missing))
}

function missingNeeds() {
  const names = NEEDS.flatMap((need) => need.names)
  const query = spawnSync('dpkg-query', ['-W', '-f', `\${db:Status-Status} \${Package}\n`, ...names], { encoding: 'utf8' })
  const installed = new Set(query.stdout.split('\n').flatMap((line) => (line.startsWith('installed ') ? [line.slice(10)] : [])))
  return NEEDS.filter((need) => !need.names.some((name) => installed.has(name)) && !need.unless?.())
}

function install(missing) {
  apt('update')
  const names = missing.map((need) => need.names.find(isAvailable) ?? need.names[0])
  report(`apt-get install ${names.join(' ')}`)
  if (!apt('install', '-y', '--no-install-recommends', ...names)) report('apt-get failed; going on with what is there')
}

function isAvailable(name) {
  return spawnSync('apt-cache', ['show', '--no-all-versions', name], { stdio: 'ignore' }).status === 0
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  )
}
