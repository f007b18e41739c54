import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { ACCOUNT, IDENTITY } from './twilio-account'

/** The form in which Twilio's access tokens say what they are. */
const CONTENT_TYPE = 'twilio-fpa;v=1'
const LONGEST_LIFE = 86_400

export interface TokenWish {
  readonly identity?: string
  /** Seconds from now. */
  readonly life?: number
  readonly secret?: string
}

/** A token as an account's server makes it. */
export function mintedToken({ identity = IDENTITY, life = 3_600, secret = ACCOUNT.keySecret }: TokenWish = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1_000)
  const voice = { incoming: { allow: true }, outgoing: { application_sid: ACCOUNT.appSid } }
  return new SignJWT({ jti: `${ACCOUNT.keySid}-${now}`, grants: { identity, voice } })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', cty: CONTENT_TYPE })
    .setIssuedAt(now)
    .setExpirationTime(now + life)
    .setIssuer(ACCOUNT.keySid)
    .setSubject(ACCOUNT.accountSid)
    .sign(new TextEncoder().encode(secret))
}

interface TokenClaims {
  readonly identity: string
  /** Milliseconds of validity that are left. */
  readonly left: number
  readonly mayCallOut: boolean
}

type TokenCheck =
  | { readonly ok: true; readonly claims: TokenClaims }
  | { readonly ok: false; readonly error: { readonly code: number; readonly message: string } }

/** Checks a token as the gateway does, with the codes that the SDK knows. */
export async function checkedToken(token: string): Promise<TokenCheck> {
  try {
    if (decodeProtectedHeader(token).cty !== CONTENT_TYPE) return refusedToken(31204)
    const { payload } = await jwtVerify(token, new TextEncoder().encode(ACCOUNT.keySecret), { algorithms: ['HS256'] })
    return claimsOf(payload)
  } catch (error) {
    if (error instanceof errors.JWTExpired) return refusedToken(31205)
    return refusedToken(error instanceof errors.JWSSignatureVerificationFailed ? 31202 : 31204)
  }
}

interface VoiceGrants {
  readonly identity?: string
  readonly voice?: { readonly outgoing?: { readonly application_sid?: string } }
}

function claimsOf({ iss, sub, iat = 0, exp = 0, grants }: JWTPayload): TokenCheck {
  const { identity, voice } = (grants ?? {}) as VoiceGrants
  if (iss !== ACCOUNT.keySid || sub !== ACCOUNT.accountSid || identity === undefined || voice === undefined) return refusedToken(31204)
  if (exp - iat > LONGEST_LIFE) return refusedToken(31207)
  return {
    ok: true,
    claims: { identity, left: exp * 1_000 - Date.now(), mayCallOut: voice.outgoing?.application_sid === ACCOUNT.appSid }
  }
}

const MESSAGES = {
  31202: 'JWT signature validation failed',
  31204: 'JWT is invalid',
  31205: 'JWT token expired',
  31207: 'JWT token expiration too long'
} as const

function refusedToken(code: keyof typeof MESSAGES): TokenCheck {
  return { ok: false, error: { code, message: MESSAGES[code] } }
}
