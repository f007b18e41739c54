import fc from 'fast-check'

/** Characters that Japanese lists really hold, and those that programs trip over. */
const CHARACTERS = [
  ...'0123456789０１２３４５６７８９①²٣',
  ...' \u3000\t\u00a0\u200b\ufeff',
  ...'-‐ー―−～~()（）[]【】+＋.．,、，/／:：;；#＃"\'<>@＠=＝_|｜&%$\\`{}^*?!',
  ...'年月日時分元令和平成昭RHSTL様㈱株式会社有限部名人円万千億約無未なし内線代表直通携帯',
  ...'ｱｶﾞﾊﾟアカガ々〆髙﨑𠮷𩸽',
  ...'axobsXOKE',
  '\u0000',
  '\r',
  '\n',
  '\u0301',
  '\u202e',
  '\ud83d\ude00',
  '\ud800',
  '\udc00',
  '\ufffd',
  '\ue000'
]

const PIECES = [
  '__proto__',
  'constructor',
  'toString',
  'prototype',
  '=1+1',
  '=HYPERLINK("https://example.com")',
  '<img src=x onerror=alert(1)>',
  '{{ constructor }}',
  '{% include "x" %}',
  "'; DROP TABLE lead; --",
  '../../etc/passwd',
  'C:\\Windows\\system.ini',
  'file:///etc/passwd',
  '03-5000-1234',
  '０９０－１０００－１２３４',
  '+81 3 5000 1234',
  '81350001234',
  '350001234',
  '内線12',
  'ext. 5',
  'TEL:',
  'FAX 03-5000-1235',
  '株式会社青葉商事',
  '㈱みほん',
  'Example Co., Ltd.',
  'inc',
  'ltd.',
  '山田 太郎 様',
  '2026/7/1',
  '2026-07-01T10:30',
  '令和8年7月1日',
  'R8.7.1',
  '46204',
  '46204.75',
  '10:99',
  '25:00',
  '1,200名',
  '1.5万人',
  '-3',
  'taro@example.co.jp',
  'Taro <taro@EXAMPLE.jp>',
  'mailto:'
]

const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...CHARACTERS) },
  { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.nat({ max: 999_999 }).map(String) }
)

/** Now and then a cell is nearly endless, as after a quote that was never closed. */
const endless = fc
  .tuple(
    fc.constantFrom(...CHARACTERS, ...PIECES, '0x'),
    fc.constantFrom(...CHARACTERS, ...PIECES, ' ', 'inc', '様', '株式', '会社'),
    fc.integer({ min: 100, max: 20_000 }),
    fc.constantFrom('', 'a', '会社'.repeat(500))
  )
  .map(([first, filling, count, last]) => first + filling.repeat(count) + last)

/** Whatever may stand in a cell of a file. */
export const anyCell: fc.Arbitrary<string> = fc.oneof(
  { weight: 30, arbitrary: fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')) },
  { weight: 10, arbitrary: fc.constantFrom(...PIECES, '') },
  { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: endless }
)
