import { z } from 'zod'
import { DialOptions } from '../domain/call/dial-options'
import { Digits, LineEvent } from '../domain/call/line-event'
import { LineKind } from '../domain/call/line-kind'
import { Cue } from '../domain/script/script'

const callId = z.string().min(1).max(64)

/** Main → line window. Every command names its call, so that one which comes late cannot touch the next call. */
export const LineCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('register'), callId, lineKind: LineKind }),
  z.object({ kind: z.literal('dial'), callId, number: z.string().min(1).max(32), options: DialOptions }),
  z.object({ kind: z.literal('hangup'), callId }),
  z.object({ kind: z.literal('mute'), callId, on: z.boolean() }),
  z.object({ kind: z.literal('hold'), callId, on: z.boolean() }),
  z.object({ kind: z.literal('digits'), callId, digits: Digits }),
  z.object({ kind: z.literal('cue'), callId, cue: Cue })
])
export type LineCommand = z.infer<typeof LineCommand>

/**
 * Line window → main. `ready` comes once per load of the window and belongs to no call: a second one means that the window was
 * reloaded. `released` confirms a hang-up.
 */
export const LineReport = z.union([
  LineEvent,
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('ready') }),
    z.object({ kind: z.literal('registered'), callId }),
    z.object({ kind: z.literal('released'), callId })
  ])
])
export type LineReport = z.infer<typeof LineReport>

/** What the preload gives the line window as `window.line`. */
export interface LineBridge {
  onCommand(callback: (command: LineCommand) => void): void
  report(report: LineReport): void
}
