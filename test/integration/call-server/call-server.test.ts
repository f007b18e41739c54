import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { jwtVerify } from 'jose'
import { afterEach, describe, expect, it } from 'vitest'
import { callServer } from '../../../examples/call-server/server.mjs'
import { requestSignature } from '../../../examples/call-server/signature.mjs'
import { ACCOUNT, CALLER_ID, IDENTITY } from '../../twilio-lab/twilio-account'

const PUBLIC_URL = 'https://calls.example.co.jp'
const SECRET = 'aoi-9f2c'
const RENTED = '+815031239999'
const sidOf = (digit: string): string => `CA${digit.repeat(32)}`
const DESK = sidOf('1')
const FAR = sidOf('2')
const OTHER_DESK = sidOf('3')
const OTHER_FAR = sidOf('4')

interface Leg {
  readonly sid: string
  readonly status: string
  readonly from: string
  readonly to: string
  readonly parent_call_sid: string | null
}

const leg = (sid: string, changes: Partial<Leg> = {}): Leg => ({
  sid,
  status: 'in-progress',
  from: `client:${IDENTITY}`,
  to: '',
  parent_call_sid: null,
  ...changes
})

/** Twilio's REST interface with two calls of the desk, as far as the server uses it. */
function restOf(legs: readonly Leg[]) {
  const done: string[] = []
  let looks = 0
  const api = {
    async call(sid: string) {
      const found = legs.find((one) => one.sid === sid)
      if (!found) throw new Error('404')
      return found
    },
    childOf: async (sid: string) => legs.find((one) => one.parent_call_sid === sid),
    async redirect(sid: string, twiml: string) {
      done.push(`${sid[2]} → ${twiml.replace(/<\?xml[^>]*\?>/, '').replaceAll(/<\/?Response>/g, '')}`)
    },
    async room(name: string) {
      looks += 1
      // a room is there a moment after somebody was sent to it
      return looks < 3 ? undefined : { sid: `CF-${name.slice(0, 8)}` }
    },
    async setHold(room: string, sid: string, on: boolean) {
      done.push(`${room} ${sid[2]} ${on ? 'held' : 'back'}`)
    }
  }
  return { api, done }
}

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

async function started(legs: readonly Leg[] = []) {
  const { api, done } = restOf(legs)
  const server = callServer({
    account: { ...ACCOUNT, apiUrl: 'https://nobody.example.com' },
    publicUrl: PUBLIC_URL,
    callerIds: [CALLER_ID, RENTED],
    people: { [SECRET]: IDENTITY, 'ken-77aa': 'ken' },
    inbound: IDENTITY,
    // biome-ignore lint/suspicious/noExplicitAny: a stand-in for what the sample makes itself
    api: api as any,
    pause: () => Promise.resolve()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  stops.push(() => new Promise((resolve) => server.close(resolve)))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    done,
    get: (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(`${url}${path}`, { headers }),
    control: (path: string, body: unknown, secret = SECRET) =>
      fetch(`${url}${path}`, { method: 'POST', headers: { authorization: `Bearer ${secret}` }, body: JSON.stringify(body) }),
    async twilio(
      path: string,
      form: Readonly<Record<string, string>>,
      signature = requestSignature(ACCOUNT.authToken, `${PUBLIC_URL}${path}`, form)
    ) {
      const answer = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'x-twilio-signature': signature },
        body: new URLSearchParams(form)
      })
      return { status: answer.status, text: await answer.text() }
    }
  }
}

describe('tokens', () => {
  it('are given to a desk that is known, in its own name', async () => {
    const { get } = await started()
    const answer = (await (await get('/token', { authorization: `Bearer ${SECRET}` })).json()) as { token: string }
    const { payload } = await jwtVerify(answer.token, new TextEncoder().encode(ACCOUNT.keySecret))
    expect(payload).toMatchObject({
      iss: ACCOUNT.keySid,
      sub: ACCOUNT.accountSid,
      grants: { identity: IDENTITY, voice: { incoming: { allow: true }, outgoing: { application_sid: ACCOUNT.appSid } } }
    })
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3_600)
  })

  it.each([{}, { authorization: 'Bearer somebody' }, { authorization: SECRET }, { authorization: 'Bearer toString' }])(
    'are given to nobody else (%o)',
    async (headers) => {
      const { get } = await started()
      expect((await get('/token', headers as Record<string, string>)).status).toBe(401)
    }
  )
})

describe('the signature of a request', () => {
  it('is the one that Twilio documents for its own example', () => {
    const parameters = { CallSid: 'CA1234567890ABCDE', Caller: '+14158675310', Digits: '1234', From: '+14158675310', To: '+18005551212' }
    expect(requestSignature('12345', 'https://example.com/myapp.php?foo=1&bar=2', parameters)).toBe('L/OH5YylLD5NRKLltdqwSvS0BnU=')
  })

  it('is looked at before anything is answered', async () => {
    const { twilio } = await started()
    expect((await twilio('/voice/outgoing', { To: '+81350001234' }, 'AAAA')).status).toBe(403)
    expect(
      (await twilio('/voice/outgoing', { To: '+81350001234' }, requestSignature('other', `${PUBLIC_URL}/voice/outgoing`, {}))).status
    ).toBe(403)
  })
})

describe('a call from a desk', () => {
  it('is dialled with our number, and counts as answered when somebody answers', async () => {
    const { twilio } = await started()
    const { text } = await twilio('/voice/outgoing', { To: '+81350001234', From: `client:${IDENTITY}`, CallSid: DESK })
    expect(text).toContain('<Dial answerOnBridge="true"')
    expect(text).toContain(`callerId="${CALLER_ID}"`)
    expect(text).toContain('<Number>+81350001234</Number>')
    expect(text).toContain(`action="${PUBLIC_URL}/voice/after"`)
  })

  it.each([
    [RENTED, RENTED],
    ['+81350009999', CALLER_ID]
  ])('that wants to show %s shows %s', async (wanted, shown) => {
    const { twilio } = await started()
    expect((await twilio('/voice/outgoing', { To: '+81350001234', CallerId: wanted })).text).toContain(`callerId="${shown}"`)
  })

  it.each(['110', '+81119', '+14155550100', '', 'sip:somebody@example.com', '+81350001234</Number><Number>110'])(
    'does not reach %j',
    async (number) => {
      const { twilio } = await started()
      const { text } = await twilio('/voice/outgoing', { To: number })
      expect(text).toContain('<Reject')
      expect(text).not.toContain('<Dial')
    }
  )
})

it('a call from outside rings at the desk', async () => {
  const { twilio } = await started()
  expect((await twilio('/voice/incoming', { From: '+81350001234', CallSid: FAR })).text).toContain(`<Identity>${IDENTITY}</Identity>`)
})

describe('holding', () => {
  const outgoing = [leg(DESK), leg(FAR, { from: CALLER_ID, to: '+81350001234', parent_call_sid: DESK })]
  const incoming = [leg(FAR, { from: '+81350001234' }), leg(DESK, { from: '+81350001234', to: `client:${IDENTITY}`, parent_call_sid: FAR })]

  it.each([
    ['a call that the desk has placed', outgoing, DESK, '2'],
    ['a call that came in', incoming, FAR, '1']
  ])('moves both legs of %s into a room, and holds the far one there', async (_which, legs, parent, child) => {
    const { control, done, twilio } = await started(legs)
    expect((await twilio('/voice/after', { CallSid: parent })).text).toContain('<Hangup/>')
    expect((await control(`/calls/${DESK}/hold`, { on: true })).status).toBe(200)
    expect(done).toEqual([
      expect.stringMatching(new RegExp(`^${child} → <Dial><Conference .*>hold-${DESK}</Conference></Dial>$`)),
      'CF-hold-CA1 2 held'
    ])
    expect((await twilio('/voice/after', { CallSid: parent })).text).toContain(`>hold-${DESK}</Conference>`)
    expect((await control(`/calls/${DESK}/hold`, { on: false })).status).toBe(200)
    expect((await control(`/calls/${DESK}/hold`, { on: true })).status).toBe(200)
    expect(done.slice(2)).toEqual(['CF-hold-CA1 2 back', 'CF-hold-CA1 2 held'])
  })

  it('is for the desk whose call it is', async () => {
    const { control, done } = await started(outgoing)
    expect((await control(`/calls/${DESK}/hold`, { on: true }, 'ken-77aa')).status).toBe(404)
    expect((await control(`/calls/${DESK}/hold`, { on: true }, 'somebody')).status).toBe(401)
    expect(done).toEqual([])
  })
})

describe('transferring', () => {
  const legs = [leg(DESK), leg(FAR, { parent_call_sid: DESK }), leg(OTHER_DESK), leg(OTHER_FAR, { parent_call_sid: OTHER_DESK })]

  it('sends the far side to another number', async () => {
    const { control, done } = await started(legs)
    expect((await control(`/calls/${DESK}/transfer`, { to: '+81350005678' })).status).toBe(200)
    expect(done).toEqual([expect.stringMatching(/^2 → <Dial .*<Number>\+81350005678<\/Number><\/Dial>$/)])
  })

  it.each(['119', '+14155550100', '', undefined, '</Number>'])('goes to no number such as %j', async (to) => {
    const { control, done } = await started(legs)
    expect((await control(`/calls/${DESK}/transfer`, { to })).status).toBe(400)
    expect(done).toEqual([])
  })

  it('joins the far sides of two calls', async () => {
    const { control, done } = await started(legs)
    expect((await control(`/calls/${DESK}/join`, { other: OTHER_DESK })).status).toBe(200)
    expect(done.map((step) => step.slice(0, 3))).toEqual(['4 →', '2 →'])
  })

  it('leaves the customer where they are when the other far side is gone', async () => {
    const { control, done } = await started([leg(DESK), leg(FAR, { parent_call_sid: DESK }), leg(OTHER_DESK, { status: 'completed' })])
    expect((await control(`/calls/${DESK}/join`, { other: OTHER_DESK })).status).toBe(404)
    expect(done).toEqual([])
  })

  const address = `/voice/returned?desk=${IDENTITY}`

  it('names the address that rings again at the desk, which nobody can ask but Twilio', async () => {
    const { control, done, twilio } = await started(legs)
    await control(`/calls/${DESK}/transfer`, { to: '+81350005678' })
    expect(done[0]).toContain(`action="${PUBLIC_URL}${address}"`)
    expect((await twilio(address, { DialCallStatus: 'no-answer' }, 'AAAA')).status).toBe(403)
  })

  it.each([
    ['outbound-dial', 'busy', '+81350001234'],
    ['outbound-dial', 'no-answer', '+81350001234'],
    ['inbound', 'failed', '+81350004321']
  ])('brings back by its own number whoever (%s) was not taken (%s)', async (Direction, DialCallStatus, shown) => {
    const { twilio } = await started()
    const { text } = await twilio(address, { Direction, DialCallStatus, From: '+81350004321', To: '+81350001234' })
    expect(text).toContain(`<Identity>${IDENTITY}</Identity>`)
    expect(text).toContain(`callerId="${shown}"`)
  })

  it('brings back nobody who was taken, and to no desk that it does not know', async () => {
    const { twilio } = await started()
    expect((await twilio(address, { DialCallStatus: 'completed' })).text).toContain('<Hangup/>')
    expect((await twilio('/voice/returned?desk=somebody', { DialCallStatus: 'busy' })).text).toContain('<Hangup/>')
  })
})

it.each([
  ['/calls/CA12/hold', {}],
  [`/calls/${DESK}/erase`, {}],
  [`/calls/${DESK}/toString`, {}]
])('%s leads nowhere', async (path, body) => {
  const { control } = await started()
  expect((await control(path, body)).status).toBe(404)
})

it('what is no JSON is not understood', async () => {
  const { control } = await started([leg(DESK)])
  expect((await control(`/calls/${DESK}/transfer`, undefined)).status).toBe(400)
})
