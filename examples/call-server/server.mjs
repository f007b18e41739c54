import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { callControl, NotYourCall } from './call-control.mjs'
import { mayDial, shownNumber } from './numbers.mjs'
import { isSigned } from './signature.mjs'
import { accessToken } from './token.mjs'
import { twilioApi } from './twilio-api.mjs'
import { dialDesk, dialNumber, hangUp, joinRoom, reject } from './twiml.mjs'

/** Nobody who is meant to ask sends more, in bytes. */
const LARGEST_BODY = 20_000

/**
 * The team's server for Twilio calls. Reps' desks get tokens and hold and transfer calls here, each with a secret of its own; Twilio asks
 * here what is to be done with a call.
 *
 * @param {{
 *   account: { accountSid: string, authToken: string, keySid: string, keySecret: string, appSid: string, apiUrl: string },
 *   publicUrl: string,
 *   callerIds: readonly string[],
 *   people: Readonly<Record<string, string>>,
 *   inbound: string,
 *   tls?: { key: string | Buffer, cert: string | Buffer },
 *   now?: () => number,
 *   api?: ReturnType<typeof twilioApi>,
 *   pause?: (milliseconds: number) => Promise<void>
 * }} options `publicUrl`: how Twilio reaches this server; `people`: by each desk's secret, its name; `inbound`: the desk that is called
 */
export function callServer({ account, publicUrl, callerIds, people, inbound, tls, now = Date.now, api = twilioApi(account), pause }) {
  const after = `${publicUrl}/voice/after`
  const returned = (identity) => `${publicUrl}/voice/returned?desk=${encodeURIComponent(identity)}`
  const control = callControl({ api, shown: callerIds[0], returned, ...(pause === undefined ? {} : { pause }) })

  const voice = {
    /** A desk dials. Only what Twilio itself says of the caller is believed, and only our own numbers are shown. */
    '/voice/outgoing': ({ To = '', CallerId }) =>
      mayDial(To) ? dialNumber({ number: To, callerId: shownNumber(CallerId, callerIds), after }) : reject(),
    '/voice/incoming': () => dialDesk({ identity: inbound, after }),
    '/voice/after': ({ CallSid }) => {
      const room = control.followsInto(CallSid)
      return room === undefined ? hangUp() : joinRoom(room)
    },
    /** Nobody has taken somebody who was handed over: it rings again at the desk that did so. */
    '/voice/returned': ({ DialCallStatus, Direction, From, To }, desk) => {
      const taken = DialCallStatus === 'completed' || DialCallStatus === 'answered'
      if (taken || !Object.values(people).includes(desk)) return hangUp()
      // a leg that was dialled names us as who calls
      return dialDesk({ identity: desk, callerId: Direction === 'inbound' ? From : To, after })
    }
  }
  const controls = {
    hold: (sid, identity, { on }) => control.hold(sid, identity, on === true),
    transfer: (sid, identity, { to }) => {
      if (!mayDial(to)) throw new RangeError('this number is not dialled')
      return control.transfer(sid, identity, to)
    },
    join: (sid, identity, { other }) => {
      if (!isCallSid(other)) throw new RangeError('no such call')
      return control.join(sid, identity, other)
    }
  }

  const answer = async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, publicUrl)
    if (request.method === 'POST' && Object.hasOwn(voice, pathname))
      return answerTwilio(request, response, (parameters) => voice[pathname](parameters, searchParams.get('desk')))
    const identity = identityOf(request.headers.authorization)
    if (identity === undefined) return send(response, 401, { error: 'unknown' })
    if (request.method === 'GET' && pathname === '/token')
      return send(response, 200, { token: accessToken(account, identity, now()), identity })
    const [, sid, wish] = /^\/calls\/([^/]+)\/([a-z]+)$/.exec(pathname) ?? []
    if (request.method !== 'POST' || !isCallSid(sid) || !Object.hasOwn(controls, wish)) return send(response, 404, { error: 'not found' })
    await controls[wish](sid, identity, JSON.parse(await bodyOf(request)))
    return send(response, 200, { done: true })
  }

  const answerTwilio = async (request, response, instructions) => {
    const parameters = Object.fromEntries(new URLSearchParams(await bodyOf(request)))
    const signed = isSigned(account.authToken, `${publicUrl}${request.url}`, parameters, request.headers['x-twilio-signature'])
    if (!signed) return send(response, 403, { error: 'not signed' })
    response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' })
    response.end(instructions(parameters))
  }

  function identityOf(authorization = '') {
    const secret = /^Bearer (.+)$/.exec(authorization)?.[1] ?? ''
    return Object.hasOwn(people, secret) ? people[secret] : undefined
  }

  const listener = (request, response) => {
    answer(request, response).catch((error) => {
      const [status, text] = statusOf(error)
      // never the number or the name: only what failed
      if (status >= 500) console.error(error.message)
      if (!response.headersSent) send(response, status, { error: text })
    })
  }
  return tls === undefined ? createServer(listener) : createSecureServer(tls, listener)
}

function statusOf(error) {
  if (error instanceof NotYourCall) return [404, 'no such call']
  if (error instanceof RangeError || error instanceof SyntaxError) return [400, 'not understood']
  return [502, 'Twilio did not do it']
}

const isCallSid = (text) => /^CA[0-9a-f]{32}$/.test(text ?? '')

function send(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

async function bodyOf(request) {
  const chunks = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > LARGEST_BODY) throw new RangeError('too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
