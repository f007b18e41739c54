import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSecrets, type Protector } from '../../../electron/settings/secrets'

/** Turns a text around: enough to see whether it went through the system's hands. */
const mirror: Protector = {
  available: () => true,
  encrypt: (text) => Buffer.from([...text].reverse().join('')),
  decrypt: (bytes) => [...bytes.toString()].reverse().join('')
}
const nothing: Protector = { ...mirror, available: () => false }

describe('passwords', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'toritsugi-secrets-'))
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('are read again after a restart, and stand in the file only as the system protects them', () => {
    openSecrets(folder, mirror).keep('sip', 'ひみつ7', false)
    expect(openSecrets(folder, mirror).read('sip')).toBe('ひみつ7')
    const file = readFileSync(join(folder, 'secrets.json'), 'utf8')
    expect(file).not.toContain('ひみつ7')
    expect(file).not.toContain(Buffer.from('ひみつ7').toString('base64'))
  })

  it('are readable by this account alone', () => {
    openSecrets(folder, mirror).keep('sip', 'secret', false)
    expect(statSync(join(folder, 'secrets.json')).mode & 0o077).toBe(0)
  })

  it('are not kept without protection unless somebody agrees', () => {
    const secrets = openSecrets(folder, nothing)
    expect(() => secrets.keep('sip', 'secret', false)).toThrow(expect.objectContaining({ code: 'secret.unprotected' }))
    expect(secrets.has('sip')).toBe(false)
    secrets.keep('sip', 'secret', true)
    expect(openSecrets(folder, nothing).read('sip')).toBe('secret')
  })

  it('of another account are said to be unreadable, not taken for none', () => {
    openSecrets(folder, mirror).keep('sip', 'secret', false)
    const foreign: Protector = {
      ...mirror,
      decrypt() {
        throw new Error('another key')
      }
    }
    const secrets = openSecrets(folder, foreign)
    expect(secrets.has('sip')).toBe(true)
    expect(() => secrets.read('sip')).toThrow(expect.objectContaining({ code: 'secret.unreadable' }))
  })

  it('are forgotten one by one', () => {
    const secrets = openSecrets(folder, mirror)
    secrets.keep('sip', 'one', false)
    secrets.keep('sip.ice', 'two', false)
    secrets.forget('sip')
    expect(secrets.read('sip')).toBeNull()
    expect(openSecrets(folder, mirror).read('sip.ice')).toBe('two')
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).not.toContain('eno')
  })
})
