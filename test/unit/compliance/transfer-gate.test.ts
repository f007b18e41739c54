import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberKind } from '../../../shared/domain/call/number-kind'
import { echoGate, transferGate } from '../../../shared/domain/compliance/transfer-gate'

const nothingKnown = () => ({ forbidden: false, madeUp: false })

describe('the gate for handing over', () => {
  it.each([
    ['201', { kind: 'extension', number: '201' }],
    ['１２３４５６', { kind: 'extension', number: '123456' }],
    ['03-5000-1001', { kind: 'number', number: '+81350001001' }],
    ['+81 90 1234 5678', { kind: 'number', number: '+819012345678' }]
  ] as const)('lets through %s', (typed, target) => {
    expect(transferGate(typed, nothingKnown)).toEqual({ ok: true, target })
  })

  it.each([
    ['110', 'emergency_number'],
    ['１１９', 'emergency_number'],
    ['0990-123-456', 'premium_number'],
    ['5', 'unreadable_number'],
    ['1234567', 'unreadable_number'],
    ['受付', 'unreadable_number'],
    ['', 'unreadable_number'],
    ['03-5000-1001 内線 12', 'unreadable_number'],
    ['03-5000-1001、03-5000-1002', 'unreadable_number']
  ] as const)('refuses %j by name', (typed, refusal) => {
    expect(transferGate(typed, nothingKnown)).toEqual({ ok: false, refusal })
  })

  it('refuses who may not be called, and made-up numbers', () => {
    expect(transferGate('03-5000-1001', () => ({ forbidden: true, madeUp: true }))).toEqual({ ok: false, refusal: 'do_not_call' })
    expect(transferGate('03-5000-1001', () => ({ forbidden: false, madeUp: true }))).toEqual({ ok: false, refusal: 'practice_only' })
  })

  it('lets nothing through but an extension or a number in E.164, and asks about every number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.stringMatching(/^[0-9+\-() ]{0,14}$/)), (typed) => {
        const asked: string[] = []
        const verdict = transferGate(typed, (number) => {
          asked.push(number)
          return nothingKnown()
        })
        if (!verdict.ok) return
        if (verdict.target.kind === 'extension') expect(verdict.target.number).toMatch(/^\d{2,6}$/)
        else expect([/^\+81\d{9,10}$/.test(verdict.target.number), asked]).toEqual([true, [verdict.target.number]])
      }),
      { numRuns: 1_000 }
    )
  })
})

describe('the gate for the echo of an exchange', () => {
  it.each([
    ['9196', { kind: 'extension', number: '9196' }],
    ['*43', { kind: 'extension', number: '*43' }],
    ['5', { kind: 'extension', number: '5' }],
    ['0350001001', { kind: 'number', number: '+81350001001' }]
  ] as const)('lets through %s', (number, target) => {
    expect(echoGate(number, nothingKnown)).toEqual({ ok: true, target })
  })

  it.each([
    ['110', 'emergency_number'],
    ['*118', 'emergency_number'],
    ['119#', 'emergency_number'],
    ['0990123456', 'premium_number'],
    ['#0990123456', 'premium_number'],
    ['*670350001001', 'unreadable_number'],
    ['', 'unreadable_number']
  ] as const)('refuses %j by name', (number, refusal) => {
    expect(echoGate(number, nothingKnown)).toEqual({ ok: false, refusal })
  })

  it('refuses who may not be called, and made-up numbers', () => {
    expect(echoGate('0350001001', () => ({ forbidden: true, madeUp: true }))).toEqual({ ok: false, refusal: 'do_not_call' })
    expect(echoGate('0350001001', () => ({ forbidden: false, madeUp: true }))).toEqual({ ok: false, refusal: 'practice_only' })
  })
})

describe('a kind of number', () => {
  it.each(['110', '118', '119', '1 1 0', '184110', '186-119', '１１９', '+81110', '+810118'])('is that of help: %s', (text) =>
    expect(numberKind(text)).toBe('emergency')
  )
  it.each(['0990123456', '+81 990 123456', '+81(0)990-123456', '１８４ー０９９０ー１２３４５６'])('is that of a paid service: %s', (text) =>
    expect(numberKind(text)).toBe('premium')
  )
  it.each(['1100', '0110', '81110', '+8111', '+815031110119', '117', '03-1190-1100', '0120-990-110', '099-212-3456', ''])(
    'is an ordinary one: %s',
    (text) => expect(numberKind(text)).toBe('ordinary')
  )
})
