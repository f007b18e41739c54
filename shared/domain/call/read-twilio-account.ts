import { type TwilioAccess, TwilioAccount, type TwilioEdge } from './twilio-account'
import type { TwilioProblem, TwilioProblemCode } from './twilio-problem'
import { asHost, narrow } from './typed-text'

/** An account as it stands in the fields of a form, whatever was typed. Only the fields of the chosen access count. */
export interface TypedTwilioAccount {
  readonly access: TwilioAccess['kind']
  readonly tokenUrl: string
  readonly accountSid: string
  readonly keySid: string
  readonly appSid: string
  readonly identity: string
  readonly callerId: string
  readonly edge: TwilioEdge
  readonly callServer: string
}

export type TwilioField = Exclude<keyof TypedTwilioAccount, 'access' | 'edge'>

export type TwilioReading =
  | { readonly ok: true; readonly account: TwilioAccount }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<TwilioField, TwilioProblem>>> }

type Read = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: TwilioProblem }

const LONGEST_URL = 300
const HTTPS = /^https:\/\/(\[[0-9a-f:.]+\]|[^\s/?#:@[\]\\]+)(:\d{1,5})?([/?][^\s#\\]*)?$/

/**
 * Reads what was typed: full-width letters become half-width, an address without a scheme gets `https://`, a Japanese number its `+81`.
 * Total: any text gives an account, or says of every field that counts what is wrong with it.
 */
export function readTwilioAccount(typed: TypedTwilioAccount): TwilioReading {
  const fields = { ...accessFields(typed), callerId: readCallerId(typed.callerId), callServer: readUrl(typed.callServer, false) }
  const problems = Object.fromEntries(Object.entries(fields).flatMap(([field, read]) => (read.ok ? [] : [[field, read.problem]])))
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  const textOf = (field: TwilioField): string => {
    const read = fields[field]
    return read?.ok === true ? read.value : ''
  }
  const access: TwilioAccess =
    typed.access === 'token_url'
      ? { kind: 'token_url', url: textOf('tokenUrl') }
      : {
          kind: 'api_key',
          accountSid: textOf('accountSid'),
          keySid: textOf('keySid'),
          appSid: textOf('appSid'),
          identity: textOf('identity')
        }
  const account = { access, callerId: textOf('callerId'), edge: typed.edge, callServer: textOf('callServer') }
  return { ok: true, account: TwilioAccount.parse(account) }
}

/** An account as it is put into the fields again. */
export function shownTwilioAccount({ access, ...account }: TwilioAccount): TypedTwilioAccount {
  const empty = { tokenUrl: '', accountSid: '', keySid: '', appSid: '', identity: '' }
  if (access.kind === 'token_url') return { ...empty, ...account, access: 'token_url', tokenUrl: access.url }
  const { kind, ...key } = access
  return { ...empty, ...account, ...key, access: kind }
}

function accessFields(typed: TypedTwilioAccount): Partial<Record<TwilioField, Read>> {
  if (typed.access === 'token_url') return { tokenUrl: readUrl(typed.tokenUrl, true) }
  return {
    accountSid: readSid(typed.accountSid, 'AC', 'account_sid_unreadable'),
    keySid: readSid(typed.keySid, 'SK', 'key_sid_unreadable'),
    appSid: readSid(typed.appSid, 'AP', 'app_sid_unreadable'),
    identity: taken(narrow(typed.identity).trim(), /^\w{1,121}$/, 'identity_unreadable')
  }
}

function readUrl(typed: string, needed: boolean): Read {
  const text = asHost(typed)
  if (text === '' && !needed) return { ok: true, value: '' }
  const [scheme = ''] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text) ?? []
  if (scheme !== '' && scheme.toLowerCase() !== 'https://') return refused('url_not_https')
  const rest = text.slice(scheme.length)
  if (/^[^/?#]*@/.test(rest)) return refused('url_with_password')
  if (rest.length + 'https://'.length > LONGEST_URL) return { ok: false, problem: { code: 'too_long', most: LONGEST_URL } }
  const read = taken(rest === '' ? '' : `https://${rest}`, HTTPS, 'url_unreadable')
  return read.ok && !TwilioAccount.shape.callServer.safeParse(read.value).success ? refused('url_unreadable') : read
}

function readSid(typed: string, prefix: string, otherwise: TwilioProblemCode): Read {
  const text = narrow(typed).replaceAll(/\s/g, '')
  const read = `${text.slice(0, 2).toUpperCase()}${text.slice(2).toLowerCase()}`
  return taken(text === '' ? '' : read, new RegExp(`^${prefix}[0-9a-f]{32}$`), otherwise)
}

/** May be left out. As on business cards, `+81 (0)50-…` and `050-…` are `+8150…`. */
function readCallerId(typed: string): Read {
  const digits = narrow(typed)
    .replace('(0)', '')
    .replaceAll(/[\s().‐‑‒–—―−ーｰ-]/g, '')
  if (digits === '') return { ok: true, value: '' }
  const international = /^0[1-9]\d{8,9}$/.test(digits) ? `+81${digits.slice(1)}` : digits
  return taken(international, /^\+[1-9]\d{6,14}$/, 'number_unreadable')
}

function taken(text: string, form: RegExp, otherwise: TwilioProblemCode): Read {
  if (text === '') return refused('missing')
  return form.test(text) ? { ok: true, value: text } : refused(otherwise)
}

function refused(code: TwilioProblemCode): Read {
  return { ok: false, problem: { code } }
}
