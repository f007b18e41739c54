import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** Resolves and loads packages as the project sees them. */
export const requireFromProject = createRequire(path.join(projectFolder, 'package.json'))

/** The folder of an installed package. */
export function packageFolder(name) {
  return path.dirname(requireFromProject.resolve(`${name}/package.json`))
}

/** The version of an installed package. */
export function packageVersion(name) {
  return requireFromProject(`${name}/package.json`).version
}
