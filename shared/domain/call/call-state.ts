import { z } from 'zod'
import { EndReason } from './end-reason'
import { LineKind } from './line-kind'

/** Sound in both directions. `external`: it runs outside the app (the rep's own phone), so nobody can judge it here. */
export const MediaHealth = z.enum(['unknown', 'good', 'poor', 'lost', 'external'])
export type MediaHealth = z.infer<typeof MediaHealth>

/** The connection that carries the call's commands. Sound can go on while it is being restored, and the other way round. */
export const Signalling = z.enum(['connected', 'reconnecting'])
export type Signalling = z.infer<typeof Signalling>

/** `checking`, `dialling` and `ringing` are a call's way out; `offered` (it rings here) and `answering` its way in. */
export const LivePhase = z.enum(['checking', 'dialling', 'ringing', 'offered', 'answering', 'talking', 'held'])
export type LivePhase = z.infer<typeof LivePhase>

/** Who called whom, seen from the rep. */
export const CallDirection = z.enum(['out', 'in'])
export type CallDirection = z.infer<typeof CallDirection>

const At = z.number().int()

/** When the call reached each milestone; a milestone it never reached is absent. */
export const CallTimes = z.object({
  startedAt: At,
  diallingAt: At.optional(),
  ringingAt: At.optional(),
  answeredAt: At.optional(),
  /** The latest time it was put on hold. */
  heldAt: At.optional(),
  endedAt: At.optional()
})
export type CallTimes = z.infer<typeof CallTimes>

const identity = { callId: z.string(), lineKind: LineKind, direction: CallDirection, times: CallTimes }

export const IdleLine = z.object({ phase: z.literal('idle') })

/** A call that occupies the line. The phase, the signalling and the media change independently of each other. */
export const LiveCall = z.object({
  ...identity,
  phase: LivePhase,
  muted: z.boolean(),
  media: MediaHealth,
  signalling: Signalling,
  /** The far side is being handed to somebody else; the rep talks on until that has come to something. */
  transferring: z.boolean()
})
export type LiveCall = z.infer<typeof LiveCall>

/** A call that is over and still shown. It stays until the desk is done with it. */
export const EndedCall = z.object({ ...identity, phase: z.literal('ended'), reason: EndReason })
export type EndedCall = z.infer<typeof EndedCall>

/** The one state of the line, as main owns it and the desk mirrors it. */
export const CallState = z.union([IdleLine, EndedCall, LiveCall])
export type CallState = z.infer<typeof CallState>

export const IDLE: CallState = { phase: 'idle' }

export function isLive(state: CallState): state is LiveCall {
  return state.phase !== 'idle' && state.phase !== 'ended'
}
