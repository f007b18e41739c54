import { request } from 'node:https'
import { text } from 'node:stream/consumers'
import { requestSignature } from '../../examples/call-server/signature.mjs'
import { HOST } from '../sip-lab/ports'
import { ACCOUNT } from './twilio-account'
import type { AskTeam } from './voice-network'

/** Asks as Twilio does: by a signed form, at the address under which the team's server is known. */
export function askTeam(publicUrl: string, port: () => number): AskTeam {
  return async (address, parameters) => {
    const url = new URL(address, publicUrl)
    const form = new URLSearchParams(parameters).toString()
    const answer = await new Promise<{ readonly status: number | undefined; readonly body: string }>((resolve, reject) => {
      const asking = request(
        {
          ...{ host: HOST, port: port(), path: `${url.pathname}${url.search}`, method: 'POST' },
          // the certificate is one of this test's own
          rejectUnauthorized: false,
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(form),
            'x-twilio-signature': requestSignature(ACCOUNT.authToken, url.href, parameters)
          }
        },
        (response) => void text(response).then((body) => resolve({ status: response.statusCode, body }), reject)
      )
      asking.on('error', reject)
      asking.end(form)
    })
    if (answer.status !== 200) throw new Error(`the team's server answers ${answer.status}`)
    return answer.body
  }
}
