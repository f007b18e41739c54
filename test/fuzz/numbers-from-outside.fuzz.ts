import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberKind } from '../../shared/domain/call/number-kind'
import { readTelLink } from '../../shared/domain/call/read-tel-link'
import { echoGate, transferGate } from '../../shared/domain/compliance/transfer-gate'
import { isE164 } from '../../shared/lib/phone-number'
import { anyCell } from './arbitrary-cells'
import { holds } from './holds'

const scheme = fc.constantFrom('tel:', 'TEL:', 'tel://', 'telnet:', ' tel:', '')
const parameters = fc.constantFrom(
  '',
  ';ext=201',
  ';phone-context=+81',
  ';phone-context=+1',
  ';phone-context=',
  ';;;',
  '%00',
  '%',
  '#',
  '*21*'
)

test('whatever a link holds, it gives digits that can be shown, or nothing', () => {
  holds(
    fc.property(scheme, anyCell, parameters, (begin, cell, end) => {
      const number = readTelLink(`${begin}${cell}${end}`)
      if (number === null) return
      expect(number).toMatch(/^\+?\d{1,24}$/)
      expect(`${begin}`.toLowerCase()).toContain('tel:')
    })
  )
})

test('whatever is typed, a customer is handed to an extension or to a number that may be dialled', () => {
  holds(
    fc.property(anyCell, fc.boolean(), fc.boolean(), (typed, forbidden, madeUp) => {
      const verdict = transferGate(typed, () => ({ forbidden, madeUp }))
      if (!verdict.ok) return
      const { kind, number } = verdict.target
      expect(numberKind(number)).toBe('ordinary')
      if (kind === 'extension') expect(number).toMatch(/^\d{2,6}$/)
      else expect([isE164(number), forbidden, madeUp]).toEqual([true, false, false])
    })
  )
})

test('whatever an account holds, the echo is a short code or a number that may be dialled', () => {
  holds(
    fc.property(anyCell, parameters, fc.boolean(), fc.boolean(), (cell, end, forbidden, madeUp) => {
      const verdict = echoGate(`${cell}${end}`, () => ({ forbidden, madeUp }))
      if (!verdict.ok) return
      const { kind, number } = verdict.target
      expect(numberKind(number)).toBe('ordinary')
      if (kind === 'extension') expect(number).toMatch(/^[\d*#]{1,6}$/)
      else expect([isE164(number), forbidden, madeUp]).toEqual([true, false, false])
    })
  )
})

test('help is known by its number however it is written', () => {
  const written = fc.tuple(
    fc.constantFrom('110', '118', '119'),
    fc.constantFrom('', '-', ' ', '・', '.'),
    fc.constantFrom('', '184', '186 '),
    fc.boolean()
  )
  holds(
    fc.property(written, ([number, gap, prefix, wide]) => {
      const text = prefix + [...number].join(gap)
      expect(numberKind(wide ? text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : text)).toBe('emergency')
    })
  )
})
