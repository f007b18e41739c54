import { z } from 'zod'
import { MediaHealth, Signalling } from './call-state'
import { FarEndReason, LineFailure } from './end-reason'
import { LineKind } from './line-kind'

/** Who is heard on the far side of a practice call. */
export const Speaker = z.enum(['reception', 'person', 'machine'])
export type Speaker = z.infer<typeof Speaker>

/** Digits a keypad can send during a call. */
export const Digits = z.string().regex(/^[0-9*#]{1,32}$/)

const callId = z.string().min(1).max(64)

/**
 * What an adapter tells about its call. `media` may be repeated; an adapter that has put the call on hold does not report
 * the silence it asked for as `lost`.
 */
export const LineEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ringing'), callId }),
  z.object({ kind: z.literal('answered'), callId }),
  z.object({ kind: z.literal('ended'), callId, reason: FarEndReason }),
  z.object({ kind: z.literal('failed'), callId, code: LineFailure }),
  z.object({ kind: z.literal('hold_changed'), callId, on: z.boolean() }),
  z.object({ kind: z.literal('media'), callId, health: MediaHealth }),
  z.object({ kind: z.literal('signalling'), callId, signalling: Signalling }),
  /** Somebody calls. The id is the line's own; the number is as the exchange gives it, null when it is withheld; the name may be empty. */
  z.object({
    kind: z.literal('incoming'),
    callId,
    lineKind: LineKind,
    number: z.string().min(1).max(64).nullable(),
    name: z.string().max(120)
  }),
  /** The far side has been handed over: this side's part of the call is done. */
  z.object({ kind: z.literal('transferred'), callId }),
  /** It could not be; the call goes on. */
  z.object({ kind: z.literal('transfer_failed'), callId }),
  /** What the simulated far side says, as text; the screen shows it as 「…」. */
  z.object({ kind: z.literal('caption'), callId, speaker: Speaker, text: z.string().min(1).max(500) })
])
export type LineEvent = z.infer<typeof LineEvent>
