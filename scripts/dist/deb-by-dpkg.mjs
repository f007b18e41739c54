#!/usr/bin/env node
// Stands in for fpm where it can't be downloaded: understands the options with which electron-builder makes a .deb, and uses dpkg-deb.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const SWITCHES = new Set(['force'])
const MAINTAINER_SCRIPTS = { 'before-install': 'preinst', 'after-install': 'postinst', 'before-remove': 'prerm', 'after-remove': 'postrm' }

const { options, mappings } = readArguments(process.argv.slice(2))
if (one('t') !== 'deb') throw new Error('only .deb packages can be made without fpm')

const stage = mkdtempSync(path.join(tmpdir(), 'toritsugi-deb-'))
try {
  for (const mapping of mappings) stageFiles(mapping)
  writeControlFiles()
  execFileSync('chmod', ['-R', 'go-w,a+rX', stage])
  const compression = one('deb-compression') ?? 'xz'
  execFileSync('dpkg-deb', ['--root-owner-group', `-Z${compression}`, '-z1', '--build', stage, one('package')], { stdio: 'inherit' })
} finally {
  rmSync(stage, { recursive: true, force: true })
}

/** `-o value` and `--option value`, each any number of times; the rest are `source=target` pairs. */
function readArguments(args) {
  const options = new Map()
  const mappings = []
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]
    const name = argument.replace(/^-+/, '')
    if (name === argument) mappings.push(argument)
    else if (!SWITCHES.has(name)) options.set(name, [...(options.get(name) ?? []), args[++index]])
  }
  return { options, mappings }
}

function one(name) {
  return options.get(name)?.at(-1)
}

function all(...names) {
  return names.flatMap((name) => options.get(name) ?? [])
}

function stageFiles(mapping) {
  const separator = mapping.lastIndexOf('=')
  const source = mapping.slice(0, separator)
  const target = path.join(stage, mapping.slice(separator + 1))
  const isFolder = source.endsWith('/')
  mkdirSync(isFolder ? target : path.dirname(target), { recursive: true })
  execFileSync('cp', ['-a', isFolder ? `${source}.` : source, target])
}

function writeControlFiles() {
  const folder = path.join(stage, 'DEBIAN')
  const [size = '0'] = execFileSync('du', ['-sk', stage], { encoding: 'utf8' }).split('\t')
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'control'), control(size))
  for (const [option, name] of Object.entries(MAINTAINER_SCRIPTS)) {
    const script = one(option)
    if (script === undefined) continue
    copyFileSync(script, path.join(folder, name))
    chmodSync(path.join(folder, name), 0o755)
  }
}

function control(installedSize) {
  const [synopsis = one('name'), ...description] = (one('description') ?? '').trim().split('\n')
  const fields = {
    Package: one('name'),
    Version: one('version'),
    Architecture: one('architecture'),
    Maintainer: one('maintainer'),
    'Installed-Size': installedSize,
    Depends: all('d', 'depends').join(', '),
    Recommends: all('deb-recommends').join(', '),
    Section: one('category') ?? 'default',
    Priority: one('deb-priority') ?? 'optional',
    Homepage: one('url'),
    Description: [synopsis, ...description.map((line) => ` ${line.trim() || '.'}`)].join('\n')
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  return `${lines.join('\n')}\n`
}
