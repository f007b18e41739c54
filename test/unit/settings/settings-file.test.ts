import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mendSettingsFile } from '../../../electron/settings/settings-file'
import { openSettings } from '../../../electron/settings/settings-store'
import { handClock } from '../../support/hand-clock'

const clock = handClock(Date.parse('2026-11-25T10:30:00+09:00'))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toritsugi-settings-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (text: string): void => writeFileSync(join(folder, 'settings.json'), text)
const keptAside = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.damaged.json'))

describe('a settings file', () => {
  it('that is not there yet is no news', () => {
    expect(mendSettingsFile(folder, clock)).toBeNull()
  })

  for (const [what, text] of Object.entries({ 'cut off': '{"rep":{"name":"佐々', empty: '', 'of zeros': '\0\0\0\0', 'a list': '[]' }))
    it(`${what} is kept aside, and the desk begins with its defaults`, () => {
      write(text)
      expect(mendSettingsFile(folder, clock)).toBe('settings.replaced')
      expect(openSettings(folder).get().rep.name).toBe('')
      expect(keptAside().map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([text])
    })

  it('that broke after a good start gives way to the settings of that start, with the guard over the role', () => {
    const store = openSettings(folder)
    store.change({ rep: { name: '佐々木 葵', company: '', phone: '', email: '' } })
    const guard = { salt: 'aa', hash: 'bb', wrongTries: { count: 0, lastAt: 0 } }
    store.changeGuard(guard)
    expect(mendSettingsFile(folder, clock)).toBeNull()
    write('{"rep":')
    expect(mendSettingsFile(folder, clock)).toBe('settings.recovered')
    expect(openSettings(folder).get().rep.name).toBe('佐々木 葵')
    expect(openSettings(folder).guard()).toEqual(guard)
    expect(keptAside()).toHaveLength(1)
  })
})

it('a setting that could not be written is not in force either', () => {
  const store = openSettings(folder)
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'no folder any more')
  expect(() => store.change({ zoom: 150 })).toThrow()
  expect(store.get().zoom).toBe(100)
})
