import { z } from 'zod'

/** Where calls enter Twilio's network. Calls from Japanese numbers to Japanese numbers have to go through Tokyo, or may lose their caller's number. */
export const TWILIO_EDGES = ['tokyo', 'singapore', 'sydney', 'ashburn', 'umatilla', 'dublin', 'frankfurt', 'sao-paulo', 'roaming'] as const
export const TwilioEdge = z.enum(TWILIO_EDGES)
export type TwilioEdge = z.infer<typeof TwilioEdge>

/** An address of the team's own server. Never without encryption: tokens and numbers go over it. */
const ServerUrl = z.url({ protocol: /^https$/ }).max(300)
const sid = (prefix: string) => z.string().regex(new RegExp(`^${prefix}[0-9a-f]{32}$`))

/**
 * Where the tokens come from with which the line logs in. `token_url`: from the team's server, which alone knows the account's key;
 * `api_key`: made on this computer, whose user can then act in the whole account's name.
 */
export const TwilioAccess = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('token_url'), url: ServerUrl }),
  z.object({
    kind: z.literal('api_key'),
    accountSid: sid('AC'),
    keySid: sid('SK'),
    /** The TwiML app that says what happens to a call. */
    appSid: sid('AP'),
    /** Under which name this desk is called. */
    identity: z.string().regex(/^\w{1,121}$/)
  })
])
export type TwilioAccess = z.infer<typeof TwilioAccess>

/** An account at Twilio, without its secrets. */
export const TwilioAccount = z.object({
  access: TwilioAccess,
  /** The number that is called from, in E.164; empty where the team's server decides. */
  callerId: z.union([z.literal(''), z.string().regex(/^\+[1-9]\d{6,14}$/)]),
  edge: TwilioEdge,
  /** The team's server that holds and transfers calls, which the SDK itself can't; empty where there is none. */
  callServer: z.union([z.literal(''), ServerUrl])
})
export type TwilioAccount = z.infer<typeof TwilioAccount>

/**
 * What of an account is secret; empty where there is none. `authorization`: the value of the header that the team's server asks for;
 * `keySecret`: that of the API key.
 */
export interface TwilioSecrets {
  readonly authorization: string
  readonly keySecret: string
}

/** What the line window needs to log in: never a secret, but a token that is good for an hour. */
export const TwilioLogin = z.object({
  token: z.string().min(1).max(8_192),
  edge: TwilioEdge,
  callerId: z.string().max(20),
  /** Whether there is a server that holds and transfers calls. */
  callServer: z.boolean()
})
export type TwilioLogin = z.infer<typeof TwilioLogin>

/** The gateways that a login at this edge may speak with: its own, and for `roaming` that of wherever it was sent to, since calls stay there. */
export function twilioGateways({ edge }: Pick<TwilioAccount, 'edge'>): readonly string[] {
  return (edge === 'roaming' ? TWILIO_EDGES : [edge]).map((name) => `wss://voice-js.${name}.twilio.com`)
}
