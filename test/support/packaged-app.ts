import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'

const release = path.resolve(import.meta.dirname, '../../release')

/** What `npm run dist` makes on Linux, each as a person would have it before them. */
export const PACKAGES = ['linux-unpacked', 'tar.gz', 'deb'] as const
export type PackageName = (typeof PACKAGES)[number]

/** The folder that holds the executable, after unpacking into `folder` where it has to be unpacked. */
export function unpackedApp(name: PackageName, folder: string): string {
  if (name === 'linux-unpacked') return path.join(release, name)
  mkdirSync(folder, { recursive: true })
  if (name === 'tar.gz') {
    execFileSync('tar', ['-xzf', made('.tar.gz'), '-C', folder, '--strip-components=1'])
    return folder
  }
  execFileSync('dpkg-deb', ['-x', made('.deb'), folder])
  return path.join(folder, 'opt/Toritsugi')
}

/** The one file with this ending that was made. */
export function made(ending: string): string {
  const [file, ...more] = readdirSync(release).filter((name) => name.endsWith(ending))
  if (file === undefined || more.length > 0) throw new Error(`not one ${ending} in ${release}: run npm run dist on an empty folder`)
  return path.join(release, file)
}

export const executableIn = (folder: string): string => path.join(folder, 'toritsugi')
