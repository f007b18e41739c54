import { describe, expect, it } from 'vitest'
import type { SipDraft } from '../../../renderer/features/sip-account/sip-draft'
import { readSipForm } from '../../../renderer/features/sip-account/sip-input'
import type { SipAccount } from '../../../shared/domain/call/sip-account'

const RELAY = 'turn:turn.example.co.jp:3478 desk'
const ACCOUNT: SipAccount = {
  url: 'wss://pbx.example.co.jp/ws',
  domain: 'pbx.example.co.jp',
  user: '1001',
  number: '',
  numberForm: 'e164',
  iceServers: [],
  echoNumber: ''
}
const WITH_RELAY: SipAccount = { ...ACCOUNT, iceServers: [{ url: 'turn:turn.example.co.jp:3478', user: 'desk' }] }
const TYPED: SipDraft = { ...ACCOUNT, iceServers: '', password: 'himitsu', icePassword: '', unprotected: false }
const NOTHING_KEPT = { account: null, hasPassword: false }

describe('an account for the first time', () => {
  it('goes to main with its password to the letter', () => {
    expect(readSipForm({ ...TYPED, password: ' ｈｉmitsu ' }, NOTHING_KEPT)).toEqual({
      ok: true,
      input: { account: ACCOUNT, password: ' ｈｉmitsu ', icePassword: null, unprotected: false }
    })
  })

  it('needs a password, and one for a server that carries sound', () => {
    const typed = { ...TYPED, password: '', iceServers: RELAY }
    expect(readSipForm(typed, NOTHING_KEPT)).toEqual({
      ok: false,
      problems: { password: { code: 'missing' }, icePassword: { code: 'missing' } }
    })
  })

  it('tells what is wrong with fields and passwords at once', () => {
    expect(readSipForm({ ...TYPED, url: '', password: 'x'.repeat(201) }, NOTHING_KEPT)).toEqual({
      ok: false,
      problems: { url: { code: 'missing' }, password: { code: 'too_long', most: 200 } }
    })
  })
})

describe('an account that is kept', () => {
  it('keeps the passwords that are not typed again', () => {
    const reading = readSipForm({ ...TYPED, password: '', iceServers: RELAY }, { account: WITH_RELAY, hasPassword: true })
    expect(reading).toMatchObject({ ok: true, input: { account: WITH_RELAY, password: null, icePassword: null } })
  })

  it('asks for the password of a server that is new', () => {
    const reading = readSipForm({ ...TYPED, password: '', iceServers: RELAY }, { account: ACCOUNT, hasPassword: true })
    expect(reading).toEqual({ ok: false, problems: { icePassword: { code: 'missing' } } })
  })

  it('forgets the password of servers that are there no more', () => {
    const reading = readSipForm({ ...TYPED, icePassword: 'left over' }, { account: WITH_RELAY, hasPassword: true })
    expect(reading).toMatchObject({ ok: true, input: { icePassword: '' } })
  })

  it('whose password could not be read asks for it again', () => {
    const reading = readSipForm({ ...TYPED, password: '', iceServers: RELAY }, { account: WITH_RELAY, hasPassword: false })
    expect(reading).toEqual({ ok: false, problems: { password: { code: 'missing' }, icePassword: { code: 'missing' } } })
  })
})
