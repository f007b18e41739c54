import { z } from 'zod'

/** A server that helps two sides find a way for their sound (`stun:`), or carries it (`turn:`), with the user it asks for. */
export const IceServer = z.object({
  url: z
    .string()
    .trim()
    .max(300)
    .regex(/^(stun|turns?):[^\s]+$/),
  user: z.string().trim().max(120)
})
export type IceServer = z.infer<typeof IceServer>

/** How numbers are written for the exchange: `+81350001234`, or as dialled within Japan, `0350001234`. */
export const NUMBER_FORMS = ['e164', 'national'] as const

/** An account at a telephone exchange, without its password. */
export const SipAccount = z.object({
  /** Where the exchange listens: `wss://pbx.example.co.jp:8443/ws`. Never without encryption: the password's proof and the numbers go over it. */
  url: z.url({ protocol: /^wss$/ }).max(300),
  domain: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\s@:/]+$/),
  user: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .regex(/^[^\s@]+$/),
  /** The number that is called from, in the exchange's own form; empty where the exchange sets it. */
  number: z.string().trim().max(40),
  numberForm: z.enum(NUMBER_FORMS),
  iceServers: z.array(IceServer).max(8),
  /** A number of the exchange that sends back what it hears; empty where there is none. Accounts of earlier versions have none. */
  echoNumber: z
    .string()
    .max(40)
    .regex(/^(\+?[\d*#]+)?$/)
    .default('')
})
export type SipAccount = z.infer<typeof SipAccount>

/** What of an account is secret: its password, and that of the servers which carry sound (empty where none asks). */
export const SipSecrets = z.object({ password: z.string().min(1).max(200), icePassword: z.string().max(200) })
export type SipSecrets = z.infer<typeof SipSecrets>

/** What the line window needs to log in. It is handed to no other page. */
export const SipLogin = z.object({ account: SipAccount, secrets: SipSecrets })
export type SipLogin = z.infer<typeof SipLogin>

/** A number in E.164 as the exchange wants it dialled. Numbers of other countries keep their plus sign. */
export function dialledForm(number: string, { numberForm }: Pick<SipAccount, 'numberForm'>): string {
  return numberForm === 'national' && number.startsWith('+81') ? `0${number.slice('+81'.length)}` : number
}
