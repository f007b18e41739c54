import { describe, expect, it } from 'vitest'
import type { TwilioDraft } from '../../../renderer/features/twilio-account/twilio-draft'
import { readTwilioForm } from '../../../renderer/features/twilio-account/twilio-input'

const SID = '0123456789abcdef'.repeat(2)
const byUrl: TwilioDraft = {
  access: 'token_url',
  tokenUrl: 'https://calls.example.co.jp/token',
  accountSid: '',
  keySid: '',
  appSid: '',
  identity: '',
  callerId: '',
  edge: 'tokyo',
  callServer: '',
  authorization: '',
  keySecret: '',
  clearAuthorization: false,
  unprotected: false
}
const byKey: TwilioDraft = { ...byUrl, access: 'api_key', accountSid: `AC${SID}`, keySid: `SK${SID}`, appSid: `AP${SID}`, identity: 'aoi' }
const kept = { hasKeySecret: true }
const none = { hasKeySecret: false }

describe('the header', () => {
  it.each([
    ['that was not typed stays the one that is kept', {}, null],
    ['that was typed takes its place', { authorization: ' Bearer aoi ' }, 'Bearer aoi'],
    ['that is to be forgotten is', { clearAuthorization: true }, '']
  ])('%s', (_case, changes, authorization) => {
    expect(readTwilioForm({ ...byUrl, ...changes }, none)).toMatchObject({ ok: true, input: { authorization, keySecret: null } })
  })

  it.each([
    ['Bearer あおい', 'secret_unreadable'],
    ['Bearer a\nX-Other: b', 'secret_unreadable'],
    ['x'.repeat(2_001), 'too_long']
  ])('%j can’t be sent', (authorization, code) => {
    expect(readTwilioForm({ ...byUrl, authorization }, none)).toMatchObject({ ok: false, problems: { authorization: { code } } })
  })
})

describe('the secret of the key', () => {
  it('is needed with a key, once', () => {
    expect(readTwilioForm(byKey, none)).toEqual({ ok: false, problems: { keySecret: { code: 'missing' } } })
    expect(readTwilioForm(byKey, kept)).toMatchObject({ ok: true, input: { keySecret: null } })
    expect(readTwilioForm({ ...byKey, keySecret: ' s3cret ' }, none)).toMatchObject({ ok: true, input: { keySecret: 's3cret' } })
  })

  it('is not sent along with a token URL', () => {
    expect(readTwilioForm({ ...byUrl, keySecret: 's3cret' }, none)).toMatchObject({ ok: true, input: { keySecret: null } })
  })
})
