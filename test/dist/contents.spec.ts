import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listPackage } from '@electron/asar'
import { expect, test } from '@playwright/test'
import { made, PACKAGES, unpackedApp } from '../support/packaged-app'

let folder: string
test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'toritsugi-contents-'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** All that may lie in the archive. */
const PACKED = [
  /^\/package\.json$/,
  /^\/out\/(main|preload|renderer)\/[^.]+\.(js|cjs|css|html|woff2?)$/,
  /^\/resources\/(scripts|samples)\/[\w.-]+$/,
  /^\/node_modules\/better-sqlite3\/(LICENSE|package\.json|lib\/[\w./-]+\.js|(build\/Release\/better_sqlite3|prebuilds\/[\w-]+)\.node)$/
]

for (const name of PACKAGES) {
  test(`${name}: holds the built app and nothing of what it was built from`, () => {
    const resources = path.join(unpackedApp(name, path.join(folder, name)), 'resources')
    const files = listPackage(path.join(resources, 'app.asar'), { isPack: false }).filter((entry) => /\.[a-z0-9]+$|LICENSE$/.test(entry))
    expect(files.filter((file) => !PACKED.some((shape) => shape.test(file)))).toEqual([])
    expect(files).toContain('/out/main/main.js')
    const loose = readdirSync(path.join(resources, 'app.asar.unpacked'), { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile()
    )
    expect(loose.map((file) => file.name)).toEqual(['better_sqlite3.node'])
    expect(readdirSync(resources).includes('package-type')).toBe(name === 'deb')
    expect(readdirSync(resources)).not.toContain('default_app.asar')
  })
}

test('the licences of what is bundled lie beside the archive', () => {
  const notices = readFileSync(path.join(unpackedApp('linux-unpacked', folder), 'resources/THIRD-PARTY-NOTICES.txt'), 'utf8')
  for (const name of ['react', 'zod', 'luxon', 'better-sqlite3', '@mantine/core']) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  expect(notices).toContain('Permission is hereby granted, free of charge')
})

test('the .deb brings an icon and an entry for the menu', () => {
  const app = path.join(folder, 'menu')
  execFileSync('dpkg-deb', ['-x', made('.deb'), app])
  const entry = readFileSync(path.join(app, 'usr/share/applications/toritsugi.desktop'), 'utf8')
  expect(entry).toContain('Name=Toritsugi')
  expect(entry).toContain('Exec=/opt/Toritsugi/toritsugi %U')
  expect(entry).toContain('Icon=toritsugi')
  expect(readdirSync(path.join(app, 'usr/share/icons/hicolor')).sort()).toContain('512x512')
})
