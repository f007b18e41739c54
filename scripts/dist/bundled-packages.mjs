import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '../bootstrap/project.mjs'

/** Where each part of the build leaves the list of packages that went into it. */
export const bundledFolder = path.join(projectFolder, 'out/bundled')

/** A Vite plugin that notes which packages are in a bundle, so that their licences go along. */
export function notePackages(part) {
  return {
    name: 'note-packages',
    apply: 'build',
    generateBundle() {
      const folders = new Set([...this.getModuleIds()].flatMap((id) => packageFolderOf(id) ?? []))
      mkdirSync(bundledFolder, { recursive: true })
      writeFileSync(path.join(bundledFolder, `${part}.json`), JSON.stringify([...folders].sort()))
    }
  }
}

/** The folder of the package that a module is from, relative to the project; undefined for a module of our own. */
function packageFolderOf(id) {
  const file = id.replace(/^\0/, '').split('?')[0] ?? ''
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/')) ?? []
  return folder === undefined || !path.isAbsolute(folder) ? undefined : path.relative(projectFolder, folder)
}
