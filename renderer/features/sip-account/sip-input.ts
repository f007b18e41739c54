import type { SipAccountInput } from '../../../shared/contract/sip-line'
import { isRelay } from '../../../shared/domain/call/read-ice-servers'
import { readSipAccount, type SipField } from '../../../shared/domain/call/read-sip-account'
import type { SipAccount } from '../../../shared/domain/call/sip-account'
import type { SipProblem } from '../../../shared/domain/call/sip-problem'
import type { FormReading } from '../account'
import type { SipDraft } from './sip-draft'

/** In the order of the form. */
export const SIP_FORM_FIELDS = [
  'url',
  'domain',
  'user',
  'password',
  'number',
  'iceServers',
  'icePassword',
  'echoNumber'
] as const satisfies readonly (SipField | 'password' | 'icePassword')[]
export type SipFormField = (typeof SIP_FORM_FIELDS)[number]
type SipFormProblems = Readonly<Partial<Record<SipFormField, SipProblem>>>

/** What is kept already: the account, and whether its password is. */
export interface KeptSip {
  readonly account: SipAccount | null
  readonly hasPassword: boolean
}

const LONGEST_SECRET = 200

/** The form as main takes it. Secrets are taken to the letter; one that was not typed stays the one that is kept, where there can be one. */
export function readSipForm(draft: SipDraft, { account, hasPassword }: KeptSip): FormReading<SipFormField, SipProblem, SipAccountInput> {
  const read = readSipAccount(draft)
  const problems: SipFormProblems = {
    ...(read.ok ? {} : read.problems),
    ...problemOf('password', draft.password, !hasPassword),
    ...problemOf('icePassword', draft.icePassword, read.ok && hasRelay(read.account) && !(hasPassword && hasRelay(account)))
  }
  if (!read.ok || Object.keys(problems).length > 0) return { ok: false, problems }
  const { password, icePassword, unprotected } = draft
  return {
    ok: true,
    input: {
      account: read.account,
      password: password === '' ? null : password,
      icePassword: icePasswordOf(icePassword, hasRelay(read.account), hasRelay(account)),
      unprotected
    }
  }
}

/** Whether a server of the account asks for a password. */
export function hasRelay(account: SipAccount | null): boolean {
  return account?.iceServers.some(isRelay) === true
}

/** One that nothing asks for any more is not kept. */
function icePasswordOf(typed: string, needed: boolean, kept: boolean): string | null {
  if (!needed) return kept ? '' : null
  return typed === '' ? null : typed
}

function problemOf(field: SipFormField, secret: string, needed: boolean): SipFormProblems {
  if (secret === '' && needed) return { [field]: { code: 'missing' } }
  return secret.length > LONGEST_SECRET ? { [field]: { code: 'too_long', most: LONGEST_SECRET } } : {}
}
