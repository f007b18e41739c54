import { expect, it } from 'vitest'
import { isUsable, nextLine } from '../../../renderer/features/settings/usable-lines'
import type { LineKind } from '../../../shared/domain/call/line-kind'
import type { SipAccount } from '../../../shared/domain/call/sip-account'
import type { TwilioAccount } from '../../../shared/domain/call/twilio-account'

const account: SipAccount = {
  url: 'wss://pbx.example.co.jp/ws',
  domain: 'pbx.example.co.jp',
  user: '1001',
  number: '',
  numberForm: 'e164',
  iceServers: [],
  echoNumber: ''
}

const roundFrom = (line: LineKind, sip: SipAccount | null): readonly LineKind[] => {
  const first = nextLine({ line, sip, twilio: null })
  const second = nextLine({ line: first, sip, twilio: null })
  return [first, second, nextLine({ line: second, sip, twilio: null })]
}

it('without an account one goes to and fro between practice and the own phone', () => {
  expect(isUsable('sip', { sip: null, twilio: null })).toBe(false)
  expect(roundFrom('practice', null)).toEqual(['manual', 'practice', 'manual'])
})

it('with an account the telephone exchange is one of three', () => {
  expect(roundFrom('practice', account)).toEqual(['sip', 'manual', 'practice'])
})

it('a line whose account is gone is left', () => {
  expect(nextLine({ line: 'sip', sip: null, twilio: null })).toBe('manual')
})

it('Twilio comes along with its account, beside the telephone exchange or without one', () => {
  const twilio: TwilioAccount = {
    access: { kind: 'token_url', url: 'https://calls.example.co.jp/token' },
    callerId: '',
    edge: 'tokyo',
    callServer: ''
  }
  expect(isUsable('twilio', { sip: account, twilio: null })).toBe(false)
  expect(nextLine({ line: 'practice', sip: null, twilio })).toBe('twilio')
  expect(nextLine({ line: 'sip', sip: account, twilio })).toBe('twilio')
  expect(nextLine({ line: 'twilio', sip: account, twilio })).toBe('manual')
})
