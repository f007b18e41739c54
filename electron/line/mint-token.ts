import { createHmac } from 'node:crypto'
import type { TwilioAccess } from '../../shared/domain/call/twilio-account'
import type { Instant } from '../../shared/lib/time'

/** Seconds for which a token is good. The line asks for another a minute before. */
const LIFE = 3_600

/** A token for calls both ways, signed with the API key (JWT by HS256, in the form of Twilio's access tokens). */
export function mintToken(access: Extract<TwilioAccess, { kind: 'api_key' }>, keySecret: string, now: Instant): string {
  const issued = Math.floor(now / 1_000)
  const header = encoded({ alg: 'HS256', typ: 'JWT', cty: 'twilio-fpa;v=1' })
  const claims = encoded({
    jti: `${access.keySid}-${issued}`,
    iss: access.keySid,
    sub: access.accountSid,
    iat: issued,
    exp: issued + LIFE,
    grants: {
      identity: access.identity,
      voice: { incoming: { allow: true }, outgoing: { application_sid: access.appSid } }
    }
  })
  const signature = createHmac('sha256', keySecret).update(`${header}.${claims}`).digest('base64url')
  return `${header}.${claims}.${signature}`
}

function encoded(part: Readonly<Record<string, unknown>>): string {
  return Buffer.from(JSON.stringify(part), 'utf8').toString('base64url')
}
