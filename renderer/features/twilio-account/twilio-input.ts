import type { TwilioAccountInput } from '../../../shared/contract/twilio-line'
import { readTwilioAccount, type TwilioField } from '../../../shared/domain/call/read-twilio-account'
import type { TwilioProblem } from '../../../shared/domain/call/twilio-problem'
import type { FormReading } from '../account'
import type { TwilioDraft } from './twilio-draft'

export type TwilioFormField = TwilioField | 'authorization' | 'keySecret'

/** By access, in the order of the form. */
export const TWILIO_FORM_FIELDS = {
  token_url: ['tokenUrl', 'authorization', 'callerId', 'callServer'],
  api_key: ['accountSid', 'keySid', 'keySecret', 'appSid', 'identity', 'callerId', 'callServer', 'authorization']
} as const satisfies Readonly<Record<TwilioDraft['access'], readonly TwilioFormField[]>>

/** A header and a secret are taken to the letter, so what can't stand in a header is told. */
type TwilioFormProblem = TwilioProblem | { readonly code: 'secret_unreadable'; readonly most?: number }
type TwilioFormProblems = Readonly<Partial<Record<TwilioFormField, TwilioFormProblem>>>

type TwilioFormReading = FormReading<TwilioFormField, TwilioFormProblem, TwilioAccountInput>

const LONGEST_SECRET = 2_000
const PRINTABLE = /^[\u0020-\u007e]*$/

/** The form as main takes it. Secrets are taken to the letter; one that was not typed stays the one that is kept. */
export function readTwilioForm(draft: TwilioDraft, { hasKeySecret }: { readonly hasKeySecret: boolean }): TwilioFormReading {
  const read = readTwilioAccount(draft)
  const needsKey = draft.access === 'api_key'
  const problems: TwilioFormProblems = {
    ...(read.ok ? {} : read.problems),
    ...problemOf('authorization', draft.authorization.trim(), false),
    ...(needsKey ? problemOf('keySecret', draft.keySecret.trim(), !hasKeySecret) : {})
  }
  if (!read.ok || Object.keys(problems).length > 0) return { ok: false, problems }
  const authorization = draft.authorization.trim()
  const keySecret = draft.keySecret.trim()
  return {
    ok: true,
    input: {
      account: read.account,
      authorization: authorization === '' && !draft.clearAuthorization ? null : authorization,
      keySecret: needsKey && keySecret !== '' ? keySecret : null,
      unprotected: draft.unprotected
    }
  }
}

function problemOf(field: TwilioFormField, secret: string, needed: boolean): TwilioFormProblems {
  if (secret === '') return needed ? { [field]: { code: 'missing' } } : {}
  if (secret.length > LONGEST_SECRET) return { [field]: { code: 'too_long', most: LONGEST_SECRET } }
  return PRINTABLE.test(secret) ? {} : { [field]: { code: 'secret_unreadable' } }
}
