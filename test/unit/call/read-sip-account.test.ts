import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSipAccount, type SipField, shownSipAccount, type TypedSipAccount } from '../../../shared/domain/call/read-sip-account'
import { NUMBER_FORMS, SipAccount } from '../../../shared/domain/call/sip-account'
import { echoGate } from '../../../shared/domain/compliance/transfer-gate'

const TYPED: TypedSipAccount = {
  url: 'wss://pbx.example.co.jp:8443/ws',
  domain: 'pbx.example.co.jp',
  user: '1001',
  number: '0350009000',
  numberForm: 'national',
  iceServers: 'stun:stun.example.co.jp:3478\nturn:turn.example.co.jp:3478 desk',
  echoNumber: '*43'
}

const readOf = (field: SipField, text: string): unknown => {
  const reading = readSipAccount({ ...TYPED, [field]: text })
  return reading.ok ? reading.account[field] : reading.problems[field]
}

it('an account that was typed well is taken as it is', () => {
  expect(readSipAccount(TYPED)).toEqual({
    ok: true,
    account: {
      ...TYPED,
      iceServers: [
        { url: 'stun:stun.example.co.jp:3478', user: '' },
        { url: 'turn:turn.example.co.jp:3478', user: 'desk' }
      ]
    }
  })
})

it('every field that is wrong is named, not only the first', () => {
  const reading = readSipAccount({
    url: '',
    domain: 'a b@c',
    user: '',
    number: 'ask me',
    numberForm: 'e164',
    iceServers: 'server',
    echoNumber: '110'
  })
  expect(reading).toEqual({
    ok: false,
    problems: {
      url: { code: 'missing' },
      domain: { code: 'domain_unreadable' },
      user: { code: 'missing' },
      number: { code: 'number_unreadable' },
      iceServers: { code: 'ice_unreadable', line: 1 },
      echoNumber: { code: 'echo_emergency' }
    }
  })
})

describe('the address of the exchange', () => {
  it.each([
    ['pbx.example.co.jp:8443/ws', 'wss://pbx.example.co.jp:8443/ws'],
    ['WSS://pbx.example.co.jp', 'wss://pbx.example.co.jp'],
    ['ｗｓｓ：／／ｐｂｘ。ｅｘａｍｐｌｅ．ｃｏ．ｊｐ：８４４３／ｗｓ', 'wss://pbx.example.co.jp:8443/ws'],
    ['　wss://pbx‑1.example.co.jp / ws\u200b', 'wss://pbx-1.example.co.jp/ws'],
    ['wss://[2001:db8::1]:8443/ws?transport=ws', 'wss://[2001:db8::1]:8443/ws?transport=ws']
  ])('%s is read as %s', (typed, url) => expect(readOf('url', typed)).toBe(url))

  it.each([
    ['', 'missing'],
    ['wss://', 'missing'],
    ['ws://pbx.example.co.jp', 'url_not_wss'],
    ['https://pbx.example.co.jp', 'url_not_wss'],
    ['wss://1001:secret@pbx.example.co.jp', 'url_with_password'],
    ['1001@pbx.example.co.jp', 'url_with_password'],
    ['wss:/pbx.example.co.jp', 'url_unreadable'],
    ['sip:pbx.example.co.jp', 'url_unreadable'],
    ['wss://pbx.example.co.jp:99999', 'url_unreadable'],
    ['wss://pbx.example.co.jp/ws#here', 'url_unreadable']
  ])('%s is refused: %s', (typed, code) => expect(readOf('url', typed)).toEqual({ code }))

  it('that is too long says how long it may be', () => {
    expect(readOf('url', `pbx.example.co.jp/${'x'.repeat(300)}`)).toEqual({ code: 'too_long', most: 300 })
  })
})

describe('domain, user and own number', () => {
  it('lose what an input method or a paste has added', () => {
    expect(readOf('domain', '　ｐｂｘ．ｅｘａｍｐｌｅ．ｃｏ．ｊｐ ')).toBe('pbx.example.co.jp')
    expect(readOf('user', '１００１ ')).toBe('1001')
    expect(readOf('number', '０３－５０００－９０００')).toBe('0350009000')
    expect(readOf('number', '+81 (0)3-5000-9000')).toBe('+81350009000')
  })

  it('are a name alone, without what stands around it in an address', () => {
    expect(readOf('domain', 'sip:pbx.example.co.jp')).toEqual({ code: 'domain_unreadable' })
    expect(readOf('domain', 'pbx.example.co.jp/ws')).toEqual({ code: 'domain_unreadable' })
    expect(readOf('user', 'sip:1001')).toEqual({ code: 'user_unreadable' })
    expect(readOf('user', '1001@pbx.example.co.jp')).toEqual({ code: 'user_unreadable' })
    expect(readOf('user', '10 01')).toEqual({ code: 'user_unreadable' })
  })

  it('the number may be left out', () => {
    expect(readOf('number', '　')).toBe('')
  })
})

describe('the number of the echo', () => {
  it.each([
    ['', ''],
    ['　', ''],
    ['9196', '9196'],
    ['＊４３', '*43'],
    ['#7', '#7'],
    ['03-5000-9007', '0350009007'],
    ['+81 (0)3-5000-9007', '+81350009007']
  ])('%j is read as %j', (typed, number) => expect(readOf('echoNumber', typed)).toBe(number))

  it.each([
    ['110', 'echo_emergency'],
    ['１１９', 'echo_emergency'],
    ['*110', 'echo_emergency'],
    ['118', 'echo_emergency'],
    ['0990-123-456', 'echo_premium'],
    ['１８４０９９０１２３４５６', 'echo_premium'],
    ['echo', 'echo_unreadable'],
    ['1234567', 'echo_unreadable'],
    ['*430350009007', 'echo_unreadable'],
    ['9'.repeat(60), 'echo_unreadable']
  ])('%s is refused: %s', (typed, code) => expect(readOf('echoNumber', typed)).toEqual({ code }))

  it('is none in an account of an earlier version', () => {
    const { echoNumber: _, ...earlier } = TYPED
    expect(SipAccount.parse({ ...earlier, iceServers: [] }).echoNumber).toBe('')
  })

  it('goes through the gate, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.stringMatching(/^[0-9*#+\- ]{0,13}$/)), (text) => {
        const reading = readSipAccount({ ...TYPED, echoNumber: text })
        if (reading.ok && reading.account.echoNumber !== '')
          expect(echoGate(reading.account.echoNumber, () => ({ forbidden: false, madeUp: false }))).toMatchObject({ ok: true })
      }),
      { numRuns: 1_000 }
    )
  })
})

describe('the servers for the sound', () => {
  it('stand one a line, empty lines are none', () => {
    expect(readOf('iceServers', '')).toEqual([])
    expect(readOf('iceServers', '\r\n ＳＴＵＮ：stun.example.co.jp \n\nturns://turn.example.co.jp:443?transport=tcp　desk')).toEqual([
      { url: 'stun:stun.example.co.jp', user: '' },
      { url: 'turns:turn.example.co.jp:443?transport=tcp', user: 'desk' }
    ])
  })

  it.each([
    ['stun.example.co.jp:3478', 'ice_unreadable'],
    ['stun:stun.example.co.jp:70000', 'ice_unreadable'],
    ['stun:stun.example.co.jp desk', 'ice_unreadable'],
    ['turn:turn.example.co.jp desk secret', 'ice_unreadable'],
    ['turn:turn.example.co.jp', 'ice_without_user']
  ])('of %s the line is named: %s', (line, code) => {
    expect(readOf('iceServers', `stun:stun.example.co.jp\n\n${line}`)).toEqual({ code, line: 3 })
  })

  it('are eight at most', () => {
    expect(readOf('iceServers', 'stun:stun.example.co.jp\n'.repeat(8))).toHaveLength(8)
    expect(readOf('iceServers', 'stun:stun.example.co.jp\n'.repeat(9))).toEqual({ code: 'ice_too_many', most: 8 })
  })
})

describe('whatever is typed', () => {
  const sign = fc.oneof(
    fc.constantFrom(...'aZ09+-.:/@?# 　ａ９。ー‐：／\t\n\u200b[]()'.split('')),
    fc.constantFrom('wss://', 'ws:', 'stun:', 'turn:', 'ｗｓｓ：', 'pbx.example.jp', '\r\n'),
    fc.string({ maxLength: 3, unit: 'binary' })
  )
  const anything = fc.array(sign, { maxLength: 12 }).map((parts) => parts.join(''))
  const near = (start: string) => fc.tuple(fc.constantFrom(start, ''), anything).map((parts) => parts.join(''))
  const typed = fc.record<TypedSipAccount>({
    url: near('pbx.example.jp'),
    domain: near('pbx'),
    user: near('10'),
    number: near('03'),
    numberForm: fc.constantFrom(...NUMBER_FORMS),
    iceServers: near('turn:turn.example.jp desk\n'),
    echoNumber: near('*43')
  })

  it('what is read is an account, and shown again it reads the same', () => {
    fc.assert(
      fc.property(typed, (fields) => {
        const alone = (field: SipField) => readSipAccount({ ...TYPED, [field]: fields[field] })
        for (const reading of [readSipAccount(fields), ...(Object.keys(TYPED) as SipField[]).map(alone)]) {
          if (!reading.ok) {
            expect(Object.keys(reading.problems)).not.toEqual([])
            continue
          }
          expect(SipAccount.parse(reading.account)).toEqual(reading.account)
          expect(readSipAccount(shownSipAccount(reading.account))).toEqual(reading)
        }
      }),
      { numRuns: 2000 }
    )
  })
})
