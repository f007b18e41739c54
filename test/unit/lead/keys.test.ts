import fc from 'fast-check'
import { expect, test } from 'vitest'
import { companyKey, personKey } from '../../../shared/domain/lead/keys'

test.each(['株式会社青葉商事', '青葉商事株式会社', '㈱青葉商事', '（株）青葉商事', '(株) 青葉商事', ' 株式会社　青葉商事 '])(
  '%s is the company 青葉商事',
  (name) => {
    expect(companyKey(name)).toBe('青葉商事')
  }
)

test.each([
  ['有限会社うみねこ', 'うみねこ'],
  ['合同会社ゆずりは企画', 'ゆずりは企画'],
  ['ﾌﾞﾙｰﾊｰﾊﾞｰ㈱', 'ブルーハーバー'],
  ['Blue Harbor Co., Ltd.', 'blueharbor'],
  ['ＢＬＵＥ　ＨＡＲＢＯＲ　Ｉｎｃ．', 'blueharbor'],
  ['一般社団法人みどりの会', 'みどりの会']
])('the key of %s is %s', (name, key) => {
  expect(companyKey(name)).toBe(key)
})

test('a name that is nothing but a legal form keeps it', () => {
  expect(companyKey('株式会社')).toBe('株式会社')
  expect(companyKey(' ')).toBe('')
})

test.each(['山田 太郎', '山田　太郎', '山田太郎様', '山田 太郎 さん', ' 山田太郎'])('%s is the person 山田太郎', (name) => {
  expect(personKey(name)).toBe('山田太郎')
})

const awkwardNames = fc
  .array(fc.constantFrom('株式会社', '株式', '会社', '㈱', '(', '株', ')', '様', 'さん', '青葉', ' ', '　', 'Inc.', ','))
  .map((parts) => parts.join(''))

test('keys are settled: the key of a key is the key', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), awkwardNames), (name) => {
      expect(companyKey(companyKey(name))).toBe(companyKey(name))
      expect(personKey(personKey(name))).toBe(personKey(name))
    }),
    { numRuns: 500 }
  )
})

test('only a blank name has an empty key', () => {
  fc.assert(
    fc.property(awkwardNames, (name) => {
      expect(companyKey(name) === '').toBe(name.trim() === '')
    })
  )
})
