import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { HOST } from '../sip-lab/ports'
import type { Leg } from './leg'
import { ACCOUNT } from './twilio-account'
import type { VoiceNetwork } from './voice-network'

const BASE = `/2010-04-01/Accounts/${ACCOUNT.accountSid}`
const AUTHORIZATION = `Basic ${Buffer.from(`${ACCOUNT.keySid}:${ACCOUNT.keySecret}`).toString('base64')}`

interface Answer {
  readonly status: number
  readonly body: unknown
}

const ok = (body: unknown): Answer => ({ status: 200, body })
const NOT_FOUND: Answer = { status: 404, body: { code: 20404, message: 'The requested resource was not found' } }
const NOT_IN_PROGRESS: Answer = { status: 400, body: { code: 21220, message: 'Call is not in-progress. Cannot redirect.' } }

/** Twilio's REST interface, as much of it as the team's server uses: calls with their legs, rooms with their participants. */
export interface TwilioRest {
  readonly url: string
  /** Answers every request with an error, as on a bad day. */
  failing: boolean
  stop(): Promise<void>
}

export async function startTwilioRest(network: VoiceNetwork): Promise<TwilioRest> {
  const server = createServer((request, response) => {
    answerOf(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    })
  })
  const answerOf = async (request: IncomingMessage): Promise<Answer> => {
    const form = new URLSearchParams(await text(request))
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    if (rest.failing) return { status: 503, body: { code: 20503, message: 'Service unavailable' } }
    if (request.headers.authorization !== AUTHORIZATION) return { status: 401, body: { code: 20003, message: 'Authenticate' } }
    if (!pathname.startsWith(BASE)) return NOT_FOUND
    const path = pathname.slice(BASE.length)
    return request.method === 'POST' ? change(path, form) : look(path, searchParams)
  }
  const look = (path: string, query: URLSearchParams): Answer => {
    const [, sid] = /^\/Calls\/(CA[0-9a-f]{32})\.json$/.exec(path) ?? []
    const leg = sid === undefined ? undefined : network.leg(sid)
    if (leg) return ok(resource(leg))
    if (path === '/Calls.json') {
      const children = network.childrenOf(query.get('ParentCallSid') ?? '')
      return ok({ calls: children.map(resource).filter(({ status }) => status === (query.get('Status') ?? status)) })
    }
    if (path !== '/Conferences.json') return NOT_FOUND
    const room = network.room(query.get('FriendlyName') ?? '')
    return ok({ conferences: room ? [{ sid: room.sid, status: 'in-progress' }] : [] })
  }
  const change = (path: string, form: URLSearchParams): Answer => {
    const [, sid] = /^\/Calls\/(CA[0-9a-f]{32})\.json$/.exec(path) ?? []
    const [, room, participant] = /^\/Conferences\/(CF[0-9a-f]{32})\/Participants\/(CA[0-9a-f]{32})\.json$/.exec(path) ?? []
    if (room !== undefined && participant !== undefined) {
      const on = form.get('Hold') === 'true'
      return network.setHold(room, participant, on) ? ok({ call_sid: participant, hold: on }) : NOT_FOUND
    }
    const leg = sid === undefined ? undefined : network.leg(sid)
    if (!leg) return NOT_FOUND
    if (leg.status() !== 'in-progress') return NOT_IN_PROGRESS
    network.redirect(leg, form.get('Twiml') ?? '')
    return ok(resource(leg))
  }
  server.listen(0, HOST)
  await once(server, 'listening')
  const rest: TwilioRest = {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    failing: false,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
  return rest
}

function resource(leg: Leg) {
  return { sid: leg.sid, status: leg.status(), from: leg.from, to: leg.to, parent_call_sid: leg.parentSid }
}
