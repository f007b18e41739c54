// What `electron <folder>` runs first in the development runtime, in place of Electron's own default app:
// `electron [--version] [-r module]... <app folder or file>`.
// The top-level await holds `ready` back until the app's main module has been loaded.
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const { modules, target } = readArguments(process.argv.slice(1))
const requireFromHere = createRequire(path.join(process.cwd(), 'main.js'))
for (const name of modules) requireFromHere(name)
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
try {
  await import(pathToFileURL(mainModule(path.resolve(target))).href)
} catch (error) {
  process.stderr.write(`cannot start ${target}\n${error instanceof Error ? error.stack : error}\n`)
  app.exit(1)
}

function readArguments(args) {
  const modules = []
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]
    if (argument === '--version' || argument === '-v') {
      process.stdout.write(`v${process.versions.electron}\n`)
      process.exit(0)
    }
    if (argument === '-r' || argument === '--require') modules.push(args[++index])
    else if (!argument.startsWith('-')) return { modules, target: argument }
  }
  return { modules, target: '.' }
}

function mainModule(target) {
  if (!statSync(target).isDirectory()) {
    app.setAppPath(path.dirname(target))
    return target
  }
  const manifest = JSON.parse(readFileSync(path.join(target, 'package.json'), 'utf8'))
  app.setAppPath(target)
  app.setName(manifest.productName ?? manifest.name ?? 'Electron')
  if (manifest.version) app.setVersion(manifest.version)
  return path.join(target, manifest.main ?? 'index.js')
}
