import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTelLink } from '../../../shared/domain/call/read-tel-link'

describe('a telephone link', () => {
  it.each([
    ['tel:0350001001', '0350001001'],
    ['TEL:+81-3-5000-1001', '+81350001001'],
    ['tel:(03)5000.1001', '0350001001'],
    ['tel:03%205000%201001', '0350001001'],
    ['tel:０３５０００１００１', '0350001001'],
    ['tel:+81350001001;ext=201', '+81350001001'],
    ['tel:0350001001;phone-context=+81', '0350001001'],
    ['tel:0350001001;phone-context=example.co.jp', '0350001001'],
    ['tel:+12025550100;phone-context=+1', '+12025550100']
  ])('gives the number that stands in it: %s', (link, number) => {
    expect(readTelLink(link)).toBe(number)
  })

  it.each([
    ['orders to the exchange', 'tel:*21*0350001001%23'],
    ['a hash', 'tel:0350001001#'],
    ['letters', 'tel:0120-CALL-ME'],
    ['what can’t be seen', 'tel:0350%00001001'],
    ['a change of direction', 'tel:0350\u202e001001'],
    ['a line break', 'tel:0350001001%0Aexec'],
    ['half a percent sign', 'tel:0350001001%'],
    ['nothing', 'tel:'],
    ['no number but a parameter', 'tel:;ext=5'],
    ['a local number abroad', 'tel:5550100;phone-context=+1202'],
    ['more digits than any number has', `tel:${'1'.repeat(25)}`],
    ['more letters than any link', `tel:1;x=${'a'.repeat(400)}`],
    ['another scheme', 'telnet:0350001001'],
    ['a command line switch', '--tel=0350001001']
  ])('is passed over when it brings %s', (_what, link) => {
    expect(readTelLink(link)).toBeNull()
  })

  it('gives digits or nothing, whatever another program hands over', () => {
    const pieces = fc.constantFrom(
      'tel:',
      'TEL:',
      '0',
      '3',
      '5000',
      '+81',
      '-',
      ';',
      'ext=',
      'phone-context=',
      '%',
      '%2B',
      '*',
      '#',
      ' ',
      '\n',
      '\u200b'
    )
    const anyLink = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => `tel:${parts.join('')}`)
    )
    fc.assert(
      fc.property(anyLink, (link) => {
        const number = readTelLink(link)
        if (number !== null) expect(number).toMatch(/^\+?\d{1,24}$/)
      }),
      { numRuns: 2_000 }
    )
  })
})
