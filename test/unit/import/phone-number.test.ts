import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { formatNational, isE164, parsePhones } from '../../../shared/lib/phone-number'

const TOKYO = '+81350001234'

describe('a cell with one number', () => {
  test.each([
    ['03-5000-1234', []],
    ['0350001234', []],
    ['０３－５０００－１２３４', ['full_width']],
    ['350001234', ['leading_zero']],
    ['(03)5000-1234', ['hyphens']],
    ['03ー5000ー1234', ['hyphens']],
    ['03.5000.1234', ['hyphens']],
    ['+81-3-5000-1234', ['international']],
    ['+81 3-5000-1234', ['hyphens', 'international']],
    ['81350001234', ['international']],
    ['010-81-3-5000-1234', ['international']],
    ['TEL 03-5000-1234', []]
  ])('%s is 03-5000-1234, repaired by %j', (cell, repairs) => {
    const parse = parsePhones(cell)
    expect(parse.numbers.map(({ e164 }) => e164)).toEqual([TOKYO])
    expect(parse.repairs).toEqual(repairs)
  })

  test('keeps the text it was read from', () => {
    expect(parsePhones('０３－５０００－１２３４').numbers[0]?.raw).toBe('０３－５０００－１２３４')
  })

  test.each(['03-5000-1234 内線 205', '03-5000-1234（内線205）', '03-5000-1234 ext.205', '03-5000-1234 x205'])(
    '%s has an extension',
    (cell) => {
      expect(parsePhones(cell).numbers).toMatchObject([{ e164: TOKYO, extension: '205' }])
      expect(parsePhones(cell).repairs).toContain('extension')
    }
  )

  test('a mobile number is mobile whatever the column says', () => {
    expect(parsePhones('090-1000-1234', 'main').numbers[0]?.kind).toBe('mobile')
    expect(parsePhones('03-5000-1234', 'direct').numbers[0]?.kind).toBe('direct')
  })
})

describe('a cell with several numbers', () => {
  test.each(['03-5000-1234 / 090-1000-1234', '03-5000-1234、090-1000-1234', '03-5000-1234 090-1000-1234', '03-5000-1234\n090-1000-1234'])(
    '%j holds two',
    (cell) => {
      const parse = parsePhones(cell)
      expect(parse.numbers.map(({ e164 }) => e164)).toEqual([TOKYO, '+819010001234'])
      expect(parse.repairs).toEqual(['several'])
    }
  )

  test('a fax number is nobody’s telephone', () => {
    expect(parsePhones('03-5000-1234 / FAX 03-5000-1235').numbers.map(({ e164 }) => e164)).toEqual([TOKYO])
  })

  test('the same number twice is one', () => {
    expect(parsePhones('03-5000-1234 / 0350001234').numbers).toHaveLength(1)
  })

  test('the bad one beside a good one is named', () => {
    expect(parsePhones('03-5000-1234 / 03-5000')).toMatchObject({
      numbers: [{ e164: TOKYO }],
      problems: [{ raw: '03-5000', problem: 'invalid' }]
    })
  })
})

describe('a cell without a number we can dial', () => {
  test.each(['', 'なし', '-', '不明'])('%j holds nothing', (cell) => {
    expect(parsePhones(cell)).toEqual({ numbers: [], repairs: [], problems: [] })
  })

  test.each(['12345', '03-5000-123', '0212345678', '090-12E4-5678', '3.12E+08', '110', '0990-123-456'])('%s is invalid', (cell) => {
    expect(parsePhones(cell)).toMatchObject({ numbers: [], problems: [{ problem: 'invalid' }] })
  })

  test('a number of another country is foreign', () => {
    expect(parsePhones('+1 202 555 0143').problems).toEqual([{ raw: '+1 202 555 0143', problem: 'foreign' }])
  })
})

const nationalDigits = fc
  .tuple(fc.constantFrom('0', '03', '06', '011', '045', '090', '0120', '050'), fc.stringMatching(/^\d{5,9}$/))
  .map(([head, tail]) => head + tail)
const anyCell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  nationalDigits,
  fc
    .array(fc.constantFrom('0', '3', '9', '５', '-', 'ー', '(', ')', '+81', ' ', '/', '内線', '、', 'TEL'), { maxLength: 25 })
    .map((parts) => parts.join(''))
)

test('any cell gives an answer, and every number of it reads back as itself', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      for (const { e164 } of parsePhones(cell).numbers) {
        expect(isE164(e164)).toBe(true)
        expect(parsePhones(e164).numbers[0]?.e164).toBe(e164)
        expect(parsePhones(formatNational(e164)).numbers[0]?.e164).toBe(e164)
      }
    }),
    { numRuns: 1000 }
  )
})

test('what is remembered by leading digits is what libphonenumber says of each number', () => {
  fc.assert(
    fc.property(nationalDigits, (digits) => {
      const reference = parsePhoneNumberFromString(digits, 'JP')
      // 00 leads abroad or to another carrier, also where libphonenumber knows a number behind it
      const usable =
        !digits.startsWith('00') && reference?.isValid() === true && !['PREMIUM_RATE', 'PAGER'].includes(reference.getType() ?? '')
      expect(parsePhones(digits).numbers[0]?.e164).toBe(usable ? reference?.number : undefined)
    }),
    { numRuns: 2000 }
  )
})

test('a cell that is far too long is named as unreadable, without a search through it', () => {
  const cell = `03-5000-1234x${' '.repeat(1_000_000)}5`
  expect(parsePhones(cell)).toMatchObject({ numbers: [], problems: [{ problem: 'invalid' }] })
})
