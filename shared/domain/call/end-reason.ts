import { z } from 'zod'
import type { ErrorCode } from '../../errors/catalogue'

/** Why the line itself could not go on. Each is a code of the error catalogue, which says what the rep can do. */
export const LineFailure = z.enum([
  'line.not_ready',
  'line.no_progress',
  'line.refused',
  'line.no_audio',
  'line.audio_lost',
  'line.window_lost',
  'line.app_ended',
  'line.not_configured',
  'line.wrong_password',
  'line.no_network',
  'line.server_gone',
  'line.token_server_gone',
  'line.token_refused',
  'line.token_unreadable',
  'line.emergency_number',
  'line.microphone_denied',
  'line.microphone_missing'
] satisfies ErrorCode[])
export type LineFailure = z.infer<typeof LineFailure>

/** How the far side ended a call. */
export const FarEndReason = z.enum(['remote_hangup', 'busy', 'no_answer', 'voicemail', 'declined', 'unknown_number'])
export type FarEndReason = z.infer<typeof FarEndReason>

/**
 * Why a call is over: the rep, the far side, or a failure with its name. An incoming call that nobody took was `rejected` by the rep or
 * `missed`; `transferred` means that the far side now speaks with somebody else.
 */
export const EndReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['local_hangup', 'rejected', 'missed', 'transferred']) }),
  z.object({ kind: FarEndReason }),
  z.object({ kind: z.literal('failed'), code: LineFailure })
])
export type EndReason = z.infer<typeof EndReason>
