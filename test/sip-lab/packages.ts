import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A Debian package, and the file by which it is known to be there: a program of this name, or a file below the library folders. */
interface Need {
  readonly package: string
  readonly program?: string
  readonly library?: string
}

const NEEDS: readonly Need[] = [
  { package: 'kamailio', program: 'kamailio' },
  { package: 'kamailio-websocket-modules', library: 'kamailio/modules/websocket.so' },
  { package: 'kamailio-tls-modules', library: 'kamailio/modules/tls.so' },
  { package: 'rtpengine-daemon', program: 'rtpengine' },
  { package: 'baresip-core', program: 'baresip' },
  { package: 'tcpdump', program: 'tcpdump' },
  { package: 'openssl', program: 'openssl' },
  { package: 'util-linux', program: 'setpriv' }
]
/** Debian keeps servers in folders that are not on everybody's PATH. */
const SYSTEM_FOLDERS = ['/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/bin', '/bin']
const LISTS = '/var/lib/apt/lists'
const POLICY = '/usr/sbin/policy-rc.d'

/** Where programs are found, for the processes of the phone network. */
export const programPath = [process.env.PATH ?? '', ...SYSTEM_FOLDERS].join(path.delimiter)

/**
 * Sees to it that every program of the phone network is installed: as root by apt-get.
 * @throws when something is missing and cannot be installed; the message names the packages and the command that installs them.
 */
export function ensurePackages(): void {
  const missing = missingPackages()
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) throw new Error(missingMessage(missing))
  const complaint = withoutStockDaemons(() => installed(missing))
  const stillMissing = missingPackages()
  if (stillMissing.length > 0) throw new Error(`${missingMessage(stillMissing)}\n${complaint}`)
}

/** The packages of which `exists` (of an absolute path) finds no trace. */
export function missingPackages(exists: (file: string) => boolean = existsSync): string[] {
  return NEEDS.filter((need) => !placesOf(need).some(exists)).map((need) => need.package)
}

export function missingMessage(packages: readonly string[]): string {
  const names = packages.join(' ')
  return `the phone network needs these Debian packages: ${names}\nsudo apt-get install -y --no-install-recommends ${names}`
}

function placesOf({ program, library }: Need): string[] {
  if (program !== undefined) return programPath.split(path.delimiter).map((folder) => path.join(folder, program))
  return library === undefined ? [] : libraryFolders().map((folder) => path.join(folder, library))
}

/** `/usr/lib`, and the folder of this machine's architecture in it. */
function libraryFolders(): string[] {
  const architectures = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'))
  return ['/usr/lib', ...architectures.map((name) => path.join('/usr/lib', name))]
}

/** Old package lists name files that are no longer there, so a failed installation is tried once more with new ones. Returns what apt-get said. */
function installed(packages: readonly string[]): string {
  const install = () => aptGet('install', '-y', '--no-install-recommends', ...packages)
  const listed = existsSync(LISTS) && readdirSync(LISTS).some((name) => name.includes('_Packages'))
  if (listed && install().status === 0) return ''
  aptGet('update')
  return install().stderr
}

function aptGet(...args: string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, encoding: 'utf8' })
}

/** Debian starts a server as soon as it is installed, unless this file says no. One that was there before stays as it is. */
function withoutStockDaemons<Result>(work: () => Result): Result {
  if (existsSync(POLICY)) return work()
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    return work()
  } finally {
    rmSync(POLICY)
  }
}
