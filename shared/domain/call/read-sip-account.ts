import type { z } from 'zod'
import { parsePhones } from '../../lib/phone-number'
import { numberKind } from './number-kind'
import { readIceServers } from './read-ice-servers'
import { isServiceNumber } from './service-number'
import { SipAccount } from './sip-account'
import { type FieldReading, refused, type SipProblem, type SipProblemCode } from './sip-problem'
import { asHost, narrow } from './typed-text'

/** An account as it stands in the fields of a form, whatever was typed; each line of `iceServers` is a server. */
export interface TypedSipAccount {
  readonly url: string
  readonly domain: string
  readonly user: string
  readonly number: string
  readonly numberForm: SipAccount['numberForm']
  readonly iceServers: string
  readonly echoNumber: string
}

export type SipField = Exclude<keyof TypedSipAccount, 'numberForm'>

export type SipReading =
  | { readonly ok: true; readonly account: SipAccount }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<SipField, SipProblem>>> }

const { url: Url, domain: Domain, user: User, number: OwnNumber } = SipAccount.shape

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i
const HALF_A_SCHEME = /^wss?:(?!\/\/)/i
const WSS = /^wss:\/\/(\[[0-9a-f:.]+\]|[^\s/?#:@[\]\\]+)(:\d{1,5})?([/?][^\s#\\]*)?$/
const HOST = /^[a-z0-9]([\w.-]*[a-z0-9])?$/i
const USER = /^[^\s@:]+$/
const DIALLED = /^\+?\d+$/

/**
 * Reads what was typed: full-width letters become half-width, spaces that can't be meant go, an address without a scheme gets `wss://`.
 * Total: any text gives an account, or says of every field that has none what is wrong with it.
 */
export function readSipAccount(typed: TypedSipAccount): SipReading {
  const url = readUrl(typed.url)
  const domain = taken(asHost(typed.domain), Domain, HOST, 'domain_unreadable')
  const user = taken(narrow(typed.user).trim(), User, USER, 'user_unreadable')
  const number = readNumber(typed.number)
  const iceServers = readIceServers(typed.iceServers)
  const echoNumber = readEchoNumber(typed.echoNumber)
  if (url.ok && domain.ok && user.ok && number.ok && iceServers.ok && echoNumber.ok)
    return {
      ok: true,
      account: {
        url: url.value,
        domain: domain.value,
        user: user.value,
        number: number.value,
        numberForm: typed.numberForm,
        iceServers: iceServers.value,
        echoNumber: echoNumber.value
      }
    }
  const fields = Object.entries({ url, domain, user, number, iceServers, echoNumber })
  return { ok: false, problems: Object.fromEntries(fields.flatMap(([field, read]) => (read.ok ? [] : [[field, read.problem]]))) }
}

/** An account as it is put into the fields again. */
export function shownSipAccount({ iceServers, ...account }: SipAccount): TypedSipAccount {
  return { ...account, iceServers: iceServers.map(({ url, user }) => `${url} ${user}`.trimEnd()).join('\n') }
}

function readUrl(typed: string): FieldReading<string> {
  const text = asHost(typed)
  if (HALF_A_SCHEME.test(text)) return refused('url_unreadable')
  const [scheme] = SCHEME.exec(text) ?? ['']
  if (scheme !== '' && scheme.toLowerCase() !== 'wss://') return refused('url_not_wss')
  const rest = text.slice(scheme.length)
  if (/^[^/?#]*@/.test(rest)) return refused('url_with_password')
  return taken(rest === '' ? '' : `wss://${rest}`, Url, WSS, 'url_unreadable')
}

/** The own number may be left out. As on business cards, `+81 (0)3-…` is `+813…`. */
function readNumber(typed: string): FieldReading<string> {
  const digits = withoutGaps(typed)
  return digits === '' ? { ok: true, value: '' } : taken(digits, OwnNumber, DIALLED, 'number_unreadable')
}

/** May be left out. Help and paid services are refused by name, as on every way of dialling. */
function readEchoNumber(typed: string): FieldReading<string> {
  const dialled = withoutGaps(typed)
  if (dialled === '') return { ok: true, value: '' }
  const kind = numberKind(dialled)
  if (kind !== 'ordinary') return refused(`echo_${kind}`)
  return isServiceNumber(dialled) || isTelephoneNumber(dialled) ? { ok: true, value: dialled } : refused('echo_unreadable')
}

function isTelephoneNumber(dialled: string): boolean {
  return DIALLED.test(dialled) && parsePhones(dialled).numbers.length === 1
}

function withoutGaps(typed: string): string {
  return narrow(typed)
    .replace('(0)', '')
    .replace(/[\s().‐‑‒–—―−ーｰ-]/g, '')
}

function taken(text: string, schema: z.ZodString | z.ZodURL, form: RegExp, otherwise: SipProblemCode): FieldReading<string> {
  if (text === '') return refused('missing')
  if (schema.maxLength !== null && text.length > schema.maxLength) return refused('too_long', { most: schema.maxLength })
  return form.test(text) && schema.safeParse(text).success ? { ok: true, value: text } : refused(otherwise)
}
