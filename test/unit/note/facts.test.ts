import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FactAnswer, factLine, mergeFact } from '../../../shared/domain/note/facts'

const budget = (value: string, words = ''): FactAnswer => ({ label: '予算', value, words })
const anyAnswer = fc.record({
  label: fc.constantFrom('予算', '決裁権'),
  value: fc.constantFrom('まだない', '確保済み'),
  words: fc.constantFrom('', '4月からなら')
})
const anyFacts = fc
  .array(fc.oneof(fc.constantFrom('受付は佐藤様', '秋に移転する', ''), anyAnswer.map(factLine)), { maxLength: 5 })
  .map((lines) => lines.join('\n'))

describe('a line of facts', () => {
  it('names what was asked, what was answered and the words', () => {
    expect(factLine(budget('確保済み'))).toBe('予算: 確保済み')
    expect(factLine(budget('来期で検討中', ' 4月からなら '))).toBe('予算: 来期で検討中（「4月からなら」）')
  })
})

describe('the facts of a note', () => {
  it('take in an answer at the end', () => {
    expect(mergeFact('', null, budget('まだない'))).toBe('予算: まだない')
    expect(mergeFact('受付は佐藤様', null, budget('まだない'))).toBe('受付は佐藤様\n予算: まだない')
  })

  it('replace an answer where it stands, and lose one that was taken back', () => {
    expect(mergeFact('前\n予算: まだない\n後', budget('まだない'), budget('確保済み'))).toBe('前\n予算: 確保済み\n後')
    expect(mergeFact('前\n予算: まだない\n後', budget('まだない'), null)).toBe('前\n後')
  })

  it('keep a line that the rep has reworded, and add the new answer beside it', () => {
    expect(mergeFact('予算: まだない（要確認）', budget('まだない'), budget('確保済み'))).toBe('予算: まだない（要確認）\n予算: 確保済み')
    expect(mergeFact('予算: まだない（要確認）', budget('まだない'), null)).toBe('予算: まだない（要確認）')
  })

  it('hold an answer once, however often it is merged', () => {
    fc.assert(
      fc.property(anyFacts, fc.option(anyAnswer), anyAnswer, (facts, before, after) => {
        const once = mergeFact(facts, before, after)
        expect(once.split('\n')).toContain(factLine(after))
        expect(mergeFact(once, after, after)).toBe(once)
      })
    )
  })

  it('never lose a line that the rep wrote', () => {
    fc.assert(
      fc.property(anyFacts, fc.option(anyAnswer), fc.option(anyAnswer), (facts, before, after) => {
        const written = (text: string) => text.split('\n').filter((line) => line !== '' && !line.includes(': '))
        expect(written(mergeFact(facts, before, after))).toEqual(written(facts))
      })
    )
  })
})
