import { z } from 'zod'
import type { LineFailure } from '../../shared/domain/call/end-reason'
import type { TwilioAccess, TwilioSecrets } from '../../shared/domain/call/twilio-account'
import type { Clock } from '../../shared/lib/ports'
import { mintToken } from './mint-token'
import type { AskTeamServer } from './team-server'

/** A token, or why there is none. `lasting`: it is of no use to try again before somebody has changed something. */
export type TokenResult =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly code: LineFailure; readonly lasting: boolean }

export type TwilioTokens = (access: TwilioAccess, secrets: TwilioSecrets) => Promise<TokenResult>

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/
const TokenAnswer = z.object({ token: z.string().regex(JWT) })

/** Fetches tokens from the team's server, or makes them where the account's key is kept here. */
export function twilioTokens(clock: Clock, ask: AskTeamServer): TwilioTokens {
  return async (access, { authorization, keySecret }) => {
    if (access.kind === 'api_key') {
      if (keySecret === '') return { ok: false, code: 'line.not_configured', lasting: true }
      return { ok: true, token: mintToken(access, keySecret, clock.now()) }
    }
    const answer = await ask({ url: access.url, authorization })
    if (answer.kind === 'refused') return { ok: false, code: 'line.token_refused', lasting: true }
    if (answer.kind === 'gone') return { ok: false, code: 'line.token_server_gone', lasting: false }
    if (answer.kind === 'failed') {
      const passing = answer.status >= 500 || answer.status === 429
      return { ok: false, code: passing ? 'line.token_server_gone' : 'line.token_unreadable', lasting: !passing }
    }
    const token = tokenIn(answer.text)
    return token === undefined ? { ok: false, code: 'line.token_unreadable', lasting: true } : { ok: true, token }
  }
}

/** `{"token": "…"}`, or the token alone. */
function tokenIn(text: string): string | undefined {
  if (JWT.test(text.trim())) return text.trim()
  try {
    return TokenAnswer.parse(JSON.parse(text)).token
  } catch {
    return undefined
  }
}
