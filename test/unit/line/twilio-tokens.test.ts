import { jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { askTeamServer, type Fetch, type TeamRequest } from '../../../electron/line/team-server'
import { twilioTokens } from '../../../electron/line/twilio-tokens'
import type { TwilioAccess } from '../../../shared/domain/call/twilio-account'
import { ACCOUNT, IDENTITY } from '../../twilio-lab/twilio-account'

const NOW = 1_784_000_000_000
const BY_URL: TwilioAccess = { kind: 'token_url', url: 'https://calls.example.co.jp/token' }
const BY_KEY: TwilioAccess = {
  kind: 'api_key',
  accountSid: ACCOUNT.accountSid,
  keySid: ACCOUNT.keySid,
  appSid: ACCOUNT.appSid,
  identity: IDENTITY
}

function tokensFrom(answer: Response | Error) {
  const asked: { url: string; init: RequestInit }[] = []
  const fetch: Fetch = async (url, init) => {
    asked.push({ url, init })
    if (answer instanceof Error) throw answer
    return answer
  }
  const tokens = twilioTokens({ now: () => NOW }, askTeamServer(fetch))
  return { asked, fetched: () => tokens(BY_URL, { authorization: 'Bearer aoi', keySecret: '' }) }
}

describe('a token from the team’s server', () => {
  it.each([['{"token":"a.b.c","identity":"aoi"}'], [' a.b.c\n']])('is read from %j', async (body) => {
    expect(await tokensFrom(new Response(body)).fetched()).toEqual({ ok: true, token: 'a.b.c' })
  })

  it('is asked for with the header, which no other address gets', async () => {
    const { asked, fetched } = tokensFrom(new Response('a.b.c'))
    await fetched()
    expect(asked).toMatchObject([
      { url: 'https://calls.example.co.jp/token', init: { method: 'GET', redirect: 'error', headers: { authorization: 'Bearer aoi' } } }
    ])
  })

  it.each([
    [401, 'line.token_refused', true],
    [403, 'line.token_refused', true],
    [404, 'line.token_unreadable', true],
    [429, 'line.token_server_gone', false],
    [503, 'line.token_server_gone', false]
  ])('that the server answers with %i is missing for a reason', async (status, code, lasting) => {
    expect(await tokensFrom(new Response('', { status })).fetched()).toEqual({ ok: false, code, lasting })
  })

  it.each(['<html>', '{"token":5}', '{"token":"no token"}', ''])('is none in %j', async (body) => {
    expect(await tokensFrom(new Response(body)).fetched()).toEqual({ ok: false, code: 'line.token_unreadable', lasting: true })
  })

  it('is tried for again where nobody answers', async () => {
    expect(await tokensFrom(new TypeError('offline')).fetched()).toEqual({ ok: false, code: 'line.token_server_gone', lasting: false })
  })
})

describe('a token made here', () => {
  const tokens = twilioTokens({ now: () => NOW }, (_request: TeamRequest) => Promise.reject(new Error('asks nobody')))

  it('is signed with the key, and says who calls and by which app', async () => {
    const made = await tokens(BY_KEY, { authorization: '', keySecret: ACCOUNT.keySecret })
    const { payload, protectedHeader } = await jwtVerify(made.ok ? made.token : '', new TextEncoder().encode(ACCOUNT.keySecret), {
      currentDate: new Date(NOW)
    })
    expect(protectedHeader).toEqual({ alg: 'HS256', typ: 'JWT', cty: 'twilio-fpa;v=1' })
    expect(payload).toEqual({
      jti: `${ACCOUNT.keySid}-${NOW / 1_000}`,
      iss: ACCOUNT.keySid,
      sub: ACCOUNT.accountSid,
      iat: NOW / 1_000,
      exp: NOW / 1_000 + 3_600,
      grants: { identity: IDENTITY, voice: { incoming: { allow: true }, outgoing: { application_sid: ACCOUNT.appSid } } }
    })
  })

  it('needs the secret of the key', async () => {
    expect(await tokens(BY_KEY, { authorization: '', keySecret: '' })).toEqual({ ok: false, code: 'line.not_configured', lasting: true })
  })
})
