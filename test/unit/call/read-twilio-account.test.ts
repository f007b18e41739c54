import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readTwilioAccount,
  shownTwilioAccount,
  type TwilioField,
  type TypedTwilioAccount
} from '../../../shared/domain/call/read-twilio-account'
import { TWILIO_EDGES, TwilioAccount, twilioGateways } from '../../../shared/domain/call/twilio-account'

const SID = '0123456789abcdef'.repeat(2)
const BY_URL: TypedTwilioAccount = {
  access: 'token_url',
  tokenUrl: 'https://calls.example.co.jp/token',
  accountSid: '',
  keySid: '',
  appSid: '',
  identity: '',
  callerId: '+815031234567',
  edge: 'tokyo',
  callServer: 'https://calls.example.co.jp'
}
const BY_KEY: TypedTwilioAccount = {
  ...BY_URL,
  access: 'api_key',
  tokenUrl: '',
  accountSid: `AC${SID}`,
  keySid: `SK${SID}`,
  appSid: `AP${SID}`,
  identity: 'aoi_sasaki'
}

const readOf = (typed: TypedTwilioAccount, field: TwilioField, text: string): unknown => {
  const reading = readTwilioAccount({ ...typed, [field]: text })
  return reading.ok ? shownTwilioAccount(reading.account)[field] : reading.problems[field]?.code
}

it('an account with a token address needs no key, and one with a key no address', () => {
  expect(readTwilioAccount(BY_URL)).toMatchObject({ ok: true, account: { access: { kind: 'token_url', url: BY_URL.tokenUrl } } })
  expect(readTwilioAccount(BY_KEY)).toMatchObject({ ok: true, account: { access: { kind: 'api_key', appSid: `AP${SID}` } } })
})

it('what was typed for the other access is not looked at', () => {
  expect(readTwilioAccount({ ...BY_URL, accountSid: 'nonsense' }).ok).toBe(true)
  expect(readTwilioAccount({ ...BY_KEY, tokenUrl: 'nonsense at all' }).ok).toBe(true)
})

it('every field that is wrong is named', () => {
  expect(
    readTwilioAccount({ ...BY_KEY, accountSid: '', keySid: `AC${SID}`, appSid: 'AP12', identity: '佐々木', callerId: 'ask me' })
  ).toEqual({
    ok: false,
    problems: {
      accountSid: { code: 'missing' },
      keySid: { code: 'key_sid_unreadable' },
      appSid: { code: 'app_sid_unreadable' },
      identity: { code: 'identity_unreadable' },
      callerId: { code: 'number_unreadable' }
    }
  })
})

describe('an address', () => {
  it.each([
    ['calls.example.co.jp/token', 'https://calls.example.co.jp/token'],
    ['ｈｔｔｐｓ：／／calls。example。co。jp', 'https://calls.example.co.jp'],
    ['http://calls.example.co.jp', 'url_not_https'],
    ['wss://calls.example.co.jp', 'url_not_https'],
    ['https://aoi:secret@calls.example.co.jp', 'url_with_password'],
    ['https://calls example/\\token', 'url_unreadable'],
    ['', 'missing'],
    [`https://calls.example.co.jp/${'a'.repeat(300)}`, 'too_long']
  ])('%s is read as %s', (typed, read) => expect(readOf(BY_URL, 'tokenUrl', typed)).toBe(read))

  it('of the call server may be left out', () => expect(readOf(BY_URL, 'callServer', ' ')).toBe(''))
})

describe('the number that is shown', () => {
  it.each([
    ['050-3123-4567', '+815031234567'],
    ['０１２０－１２３－４５６', '+81120123456'],
    ['+81 (0)50 3123 4567', '+815031234567'],
    ['+1 415 555 0100', '+14155550100'],
    ['', ''],
    ['110', 'number_unreadable'],
    ['5031234567', 'number_unreadable']
  ])('%s is read as %s', (typed, read) => expect(readOf(BY_URL, 'callerId', typed)).toBe(read))
})

it('a key that was pasted with spaces or in capitals is taken', () => {
  expect(readOf(BY_KEY, 'keySid', ` sk${SID.toUpperCase()} `)).toBe(`SK${SID}`)
})

it('a line that enters anywhere may stay wherever it was sent to, any other at its own point of entry', () => {
  expect(twilioGateways({ edge: 'tokyo' })).toEqual(['wss://voice-js.tokyo.twilio.com'])
  expect(twilioGateways({ edge: 'roaming' })).toContain('wss://voice-js.roaming.twilio.com')
  expect(twilioGateways({ edge: 'roaming' })).toContain('wss://voice-js.tokyo.twilio.com')
})

describe('whatever was typed', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('https://', 'https://a', 'calls.example.co.jp', `AC${SID}`, '+8150', '０５０'))
  const typed: fc.Arbitrary<TypedTwilioAccount> = fc.record({
    access: fc.constantFrom('token_url', 'api_key'),
    tokenUrl: text,
    accountSid: text,
    keySid: text,
    appSid: text,
    identity: text,
    callerId: text,
    edge: fc.constantFrom(...TWILIO_EDGES),
    callServer: text
  })

  it('gives an account that can be kept, or names a problem', () => {
    fc.assert(
      fc.property(typed, (form) => {
        const reading = readTwilioAccount(form)
        if (reading.ok) expect(TwilioAccount.parse(reading.account)).toEqual(reading.account)
        else expect(Object.keys(reading.problems).length).toBeGreaterThan(0)
      })
    )
  })

  it('is read as the same account when it is shown again', () => {
    fc.assert(
      fc.property(typed, (form) => {
        const reading = readTwilioAccount(form)
        if (reading.ok) expect(readTwilioAccount(shownTwilioAccount(reading.account))).toEqual(reading)
      })
    )
  })
})
