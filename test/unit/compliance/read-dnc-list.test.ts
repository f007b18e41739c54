import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDncList } from '../../../shared/domain/compliance/read-dnc-list'
import { readTypedTarget } from '../../../shared/domain/compliance/typed-target'

const nothingKnown = (): boolean => false
const read = (text: string) => readDncList(text, nothingKnown)

describe('a pasted list of do-not-call', () => {
  it.each([
    ['03-5000-1234', 'number', '+81350001234', ''],
    ['０３（５０００）１２３４，二度とかけないで', 'number', '+81350001234', '二度とかけないで'],
    ['"+81 3-5000-1234"\t"もう, 結構です"', 'number', '+81350001234', 'もう, 結構です'],
    ['TEL: 090-1234-5678', 'number', '+819012345678', ''],
    ['（株）見本物産, 担当が変わるまで', 'company', '見本物産', '担当が変わるまで'],
    ['会社：架空商事', 'company', '架空商事', ''],
    ['3M見本株式会社', 'company', '3m見本', '']
  ])('reads %s', (line, scope, subject, words) => {
    expect(read(line).entries).toMatchObject([{ line: 1, scope, subject, words }])
  })

  it.each([
    ['見本 一郎', 'unclear'],
    ['03-5000', 'number_unreadable'],
    ['+1 202 555 0100', 'number_unreadable'],
    ['03-5000-1234 内線12', 'number_extension'],
    ['03-5000-1234, 03-5000-1235', 'several'],
    ['見本物産株式会社, 03-5000-1235', 'several'],
    ['03-5000-1234/03-5000-1235', 'number_several'],
    ['電話番号\t理由', 'header']
  ])('names what it does not take: %s', (line, reason) => {
    expect(read(line)).toMatchObject({ entries: [], unread: [{ line: 1, reason }] })
  })

  it('does not look for a company in a line that is far too long', () => {
    expect(read(`会社：${'株式'.repeat(300_000)}`)).toMatchObject({ entries: [], unread: [{ line: 1, reason: 'unclear' }] })
  })

  it('accounts for every line, whatever stands on it', () => {
    const anyLine = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, '')),
      fc.constantFrom('', '03-5000-1234', '株式会社架空商事, 不要', '見本 一郎', '電話番号', '\t', ',')
    )
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const { entries, unread, repeated } = read(lines.join('\n'))
        const said = lines.filter((line) =>
          line.split(/[\t,，]/).some(
            (cell) =>
              cell
                .trim()
                .replace(/^"(.*)"$/, '$1')
                .trim() !== ''
          )
        )
        expect(entries.length + unread.length + repeated).toBe(said.length)
      })
    )
  })

  it('says the same for a list twice over, each entry repeated', () => {
    const list = '03-5000-1234\n株式会社架空商事\n090-1234-5678, 不要'
    const once = read(list)
    expect(read(`${list}\n${list}`)).toMatchObject({ entries: once.entries, repeated: once.entries.length })
  })
})

describe('a typed target', () => {
  it('is the same however number, company and person are written', () => {
    const spelled = (company: string, name: string) => readTypedTarget({ scope: 'person', company, name, number: '' })
    const one = spelled('株式会社架空商事', '見本 一郎')
    const other = spelled('架空 商事㈱', '見本一郎様')
    expect(one.ok && other.ok && one.target).toEqual(other.ok && other.target)
  })

  it('takes a name alone only together with a number', () => {
    expect(readTypedTarget({ scope: 'person', company: '', name: '見本 一郎', number: '' })).toEqual({
      ok: false,
      problem: 'person_unclear'
    })
    expect(readTypedTarget({ scope: 'person', company: '', name: '見本 一郎', number: '03-5000-1234' })).toMatchObject({
      target: { scope: 'person', subject: '["","見本一郎","+81350001234"]' }
    })
  })
})
