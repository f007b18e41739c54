import { createHmac } from 'node:crypto'

/** Seconds. The app asks for another token a minute before one runs out. */
const LIFE = 3_600

/**
 * An access token for calls both ways, in the form Twilio documents (JWT, HS256).
 * @param {{ accountSid: string, keySid: string, keySecret: string, appSid: string }} account
 * @param {string} identity letters, digits and `_`
 * @param {number} now milliseconds since 1970
 */
export function accessToken({ accountSid, keySid, keySecret, appSid }, identity, now) {
  const issued = Math.floor(now / 1_000)
  const header = { alg: 'HS256', typ: 'JWT', cty: 'twilio-fpa;v=1' }
  const claims = {
    jti: `${keySid}-${issued}`,
    iss: keySid,
    sub: accountSid,
    iat: issued,
    exp: issued + LIFE,
    grants: { identity, voice: { incoming: { allow: true }, outgoing: { application_sid: appSid } } }
  }
  const unsigned = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${unsigned}.${createHmac('sha256', keySecret).update(unsigned).digest('base64url')}`
}
