import { expect, it } from 'vitest'
import { isUsable, nextLine } from '../../../renderer/features/settings/usable-lines'
import type { LineKind } from '../../../shared/domain/call/line-kind'
import type { SipAccount } from '../../../shared/domain/call/sip-account'

const account: SipAccount = {
  url: 'wss://pbx.example.co.jp/ws',
  domain: 'pbx.example.co.jp',
  user: '1001',
  number: '',
  numberForm: 'e164',
  iceServers: []
}

const roundFrom = (line: LineKind, sip: SipAccount | null): readonly LineKind[] => {
  const first = nextLine({ line, sip })
  const second = nextLine({ line: first, sip })
  return [first, second, nextLine({ line: second, sip })]
}

it('without an account one goes to and fro between practice and the own phone', () => {
  expect(isUsable('sip', { sip: null })).toBe(false)
  expect(roundFrom('practice', null)).toEqual(['manual', 'practice', 'manual'])
})

it('with an account the telephone exchange is one of three', () => {
  expect(roundFrom('practice', account)).toEqual(['sip', 'manual', 'practice'])
})

it('a line whose account is gone is left', () => {
  expect(nextLine({ line: 'sip', sip: null })).toBe('manual')
})
