import type { FarEndReason, LineFailure } from '../../../../shared/domain/call/end-reason'

/** How a call ended, in our words. */
export type TwilioEnd = { readonly kind: 'ended'; readonly reason: FarEndReason } | { readonly kind: 'failed'; readonly code: LineFailure }

/** What is known of a call when it ends. */
export interface EndFacts {
  /** The number of the last error, where there was one. */
  readonly code: number | undefined
  readonly rang: boolean
  readonly answered: boolean
  /** Whether the connection to the gateway was lost. */
  readonly cut: boolean
  /** Why nothing comes from the gateway just now. */
  absence(): LineFailure
}

/** Errors that say how the far side is, by the number of the SDK's precise errors (31 and the SIP answer). */
const FAR_SIDE: Readonly<Record<number, FarEndReason>> = {
  31404: 'unknown_number',
  31410: 'unknown_number',
  31484: 'unknown_number',
  31604: 'unknown_number',
  31408: 'no_answer',
  31480: 'no_answer',
  31487: 'no_answer',
  31486: 'busy',
  31600: 'busy',
  31603: 'declined',
  31607: 'declined'
}
const MICROPHONE: Readonly<Record<number, LineFailure>> = { 31401: 'line.microphone_denied', 31402: 'line.microphone_missing' }
const SOUND_LOST = 53_405
/** Unnamed trouble with the connection: also what an unanswered call of a `<Dial answerOnBridge>` ends with. */
const UNNAMED = 31_005

/** A token that has run out; another one helps. */
export function isExpiry(code: number | undefined): boolean {
  return code === 20_104 || code === 31_205
}

/** A token that is wrong, or may not do what was asked: the same one will be refused again. */
export function isTokenRefusal(code: number | undefined): boolean {
  return code !== undefined && [20_101, 20_151, 31_201, 31_202, 31_204, 31_207, 51_007].includes(code)
}

/** An error after which the SDK leaves a call standing that can never be heard (53400 … 53499). */
export function isSoundFailure(code: number | undefined): boolean {
  return code !== undefined && code >= 53_400 && code < 53_500
}

/** What came of a call that is over. */
export function twilioEnd({ code, rang, answered, cut, absence }: EndFacts): TwilioEnd {
  const reason = code === undefined ? undefined : FAR_SIDE[code]
  const microphone = code === undefined ? undefined : MICROPHONE[code]
  if (microphone) return { kind: 'failed', code: microphone }
  if (isTokenRefusal(code) || isExpiry(code)) return { kind: 'failed', code: 'line.token_refused' }
  if (code === SOUND_LOST) return { kind: 'failed', code: answered ? 'line.audio_lost' : 'line.no_audio' }
  if (isSoundFailure(code)) return { kind: 'failed', code: 'line.no_audio' }
  if (cut) return { kind: 'failed', code: absence() }
  if (answered) return { kind: 'ended', reason: 'remote_hangup' }
  if (reason) return { kind: 'ended', reason }
  // the far side was rung, and neither it nor the gateway gives a reason
  if (rang && (code === undefined || code === UNNAMED)) return { kind: 'ended', reason: 'no_answer' }
  return { kind: 'failed', code: 'line.refused' }
}
