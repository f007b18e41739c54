import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, kanaSpellings, rangeOf, searchedDigits } from '../../../shared/domain/search/fold'
import { markedParts, snippet } from '../../../shared/domain/search/mark'

const marked = (text: string, searched: string) => markedParts(text, searched).find((part) => part.marked)?.text

describe('what was searched for is marked', () => {
  it.each([
    ['渡邉 健一', '渡邉健一', '渡邉 健一'],
    ['ワタナベ ケンイチ', 'べけん', 'ベ ケン'],
    ['ﾜﾀﾅﾍﾞ', 'なべ', 'ﾅﾍﾞ'],
    ['株式会社青空 精機', '(株)青空精機', '青空 精機'],
    ['ＡＭＢＥＲ works', 'amber', 'ＡＭＢＥＲ'],
    ['03-5000-1234', '0350001', '03-5000-1'],
    ['03-5000-1234', '+81 3-5000', '03-5000'],
    ['受付は03-5000-1234へ', '００１２', '00-12']
  ])('in %s by %s', (text, searched, part) => {
    expect(marked(text, searched)).toBe(part)
  })

  it('and nothing when it is not there', () => {
    expect(markedParts('見本', '別')).toEqual([{ text: '見本', marked: false }])
  })

  it('without changing the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, searched) => {
        expect(
          markedParts(text, searched)
            .map((part) => part.text)
            .join('')
        ).toBe(text)
      })
    )
  })

  it('wherever a piece of it is typed in either kana', () => {
    const kana = fc.string({ unit: fc.constantFrom(...'アイウカキクがぎぐパピ'), minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(kana, fc.nat(2), (text, from) => {
        for (const spelling of kanaSpellings(text.slice(from, from + 2))) expect(rangeOf(text, spelling)).toBeDefined()
      })
    )
  })
})

describe('folding', () => {
  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      })
    )
  })
})

describe('digits', () => {
  it.each([
    ['03-5000-1234', '350001234'],
    ['+81 3-5000', '35000'],
    ['０９０', '90'],
    ['5000', '5000'],
    ['8123', '8123'],
    ['03x', '']
  ])('of %s are %s', (typed, digits) => {
    expect(searchedDigits(typed)).toBe(digits)
  })
})

describe('a snippet', () => {
  it('shows what is around the words, in one line', () => {
    const text = `${'前'.repeat(100)}\n照合が  課題\n${'後'.repeat(100)}`
    const piece = snippet(text, '照合')
    expect(piece).toMatch(/^…前+ 照合が 課題 後+…$/)
    expect(piece.length).toBeLessThan(80)
  })
})
