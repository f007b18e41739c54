import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadScript, loadShippedScripts } from '../../../electron/scripts/load-scripts'
import { readScript, writeScript } from '../../../electron/scripts/script-text'

const text = await readFile('resources/scripts/hearing.yaml', 'utf8')

describe('reading a script', () => {
  it.each(['yaml', 'json'] as const)('gives back what was written as %s', (format) => {
    const script = readScript(text)
    if (!script.ok) throw new Error(script.error.detail)
    expect(readScript(writeScript(script.value, format))).toEqual(script)
  })

  it('says where the YAML is wrong', () => {
    expect(readScript('id: x\ntitle: [a')).toMatchObject({
      ok: false,
      error: { code: 'script.unreadable', detail: expect.stringMatching(/line 2, column \d+$/) }
    })
  })

  it('says which entries do not fit the format', () => {
    const result = readScript(text.replace('outcome: appointment', 'outcome: jackpot').replace('title: 商談のお礼', 'titel: 商談のお礼'))
    expect(result).toMatchObject({ ok: false, error: { code: 'script.invalid' } })
    expect(result.ok ? '' : result.error.detail).toContain('titel')
  })

  it.each(['', '42', '- a', 'null'])('refuses a text that is no script: %j', (other) => {
    expect(readScript(other)).toMatchObject({ ok: false, error: { code: 'script.invalid' } })
  })

  it('refuses what stands in the place of a text and cannot be measured', () => {
    const odd = text.replace(/^title: .*$/m, 'title: { length: { toString: 0 } }')
    expect(odd).not.toBe(text)
    expect(readScript(odd)).toMatchObject({ ok: false, error: { code: 'script.invalid' } })
  })

  it('refuses a text that would blow up by its aliases, and one that is far too long', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...[...'bcdefgh'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`)
    ].join('\n')
    expect(readScript(bomb)).toMatchObject({ ok: false, error: { code: 'script.unreadable' } })
    expect(readScript('x'.repeat(1_000_001))).toMatchObject({ ok: false, error: { code: 'script.too_large' } })
  })
})

describe('loading script files', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scripts-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('names a missing file as unreadable', async () => {
    await expect(loadScript(join(folder, 'none.yaml'))).rejects.toMatchObject({ code: 'script.unreadable' })
  })

  it('refuses a hearing script in the place of the full one', async () => {
    await writeFile(join(folder, 'full.yaml'), text)
    await writeFile(join(folder, 'hearing.yaml'), text)
    await expect(loadShippedScripts(folder)).rejects.toMatchObject({ code: 'script.invalid', detail: 'full.yaml: kind' })
  })
})
