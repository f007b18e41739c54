import type { CallView } from '../../../shared/contract/call-view'
import { callServerOf, type Settings } from '../../../shared/contract/settings'
import type { CallState } from '../../../shared/domain/call/call-state'
import { EndReason } from '../../../shared/domain/call/end-reason'
import { capabilitiesHere, type LineKind } from '../../../shared/domain/call/line-kind'
import { phaseStart } from '../../../shared/domain/call/phase-start'
import { suggestOutcome } from '../../../shared/domain/call/suggest-outcome'
import type { CallRow } from '../../database/repositories/call-repository'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'

/** The call bar: the line's state while it knows the call, else what the database kept of an open call. */
export function callView({ repositories, line, settings, recordings }: DeskPorts, state: DeskState): CallView {
  const row = state.callId === null ? undefined : repositories.calls.get(state.callId)
  if (!row) return { ...NO_CALL, line: settings().line, can: whatLineCan(settings().line, settings()) }
  const live = line.snapshot()
  const { id: callId, line: kind, number, startedAt } = row
  const view = {
    callId,
    line: kind,
    can: whatLineCan(kind, settings()),
    number: number === '' ? null : number,
    startedAt,
    caption: state.caption,
    direction: row.direction,
    recording: recordings.stateOf(callId)
  }
  return live.phase === 'idle' || live.callId !== row.id
    ? { ...view, ...rememberedCall(row), transferProblem: false }
    : { ...view, ...knownCall(live), transferProblem: line.transferFailed() }
}

const NO_CALL = {
  callId: null,
  direction: 'out',
  phase: 'idle',
  number: null,
  startedAt: null,
  answeredAt: null,
  endedAt: null,
  phaseAt: null,
  endReason: null,
  muted: false,
  transferring: false,
  transferProblem: false,
  media: 'unknown',
  recording: 'off',
  caption: null,
  suggested: null
} as const

type LineSide = Pick<
  CallView,
  'phase' | 'answeredAt' | 'endedAt' | 'phaseAt' | 'endReason' | 'muted' | 'transferring' | 'media' | 'suggested'
>

function whatLineCan(kind: LineKind, settings: Settings): CallView['can'] {
  const { hold, transfer, digits, mute } = capabilitiesHere(kind, callServerOf(settings))
  return { hold, transfer, digits, mute }
}

const SILENT = { phaseAt: null, muted: false, transferring: false, media: 'unknown' } as const

function knownCall(call: Exclude<CallState, { phase: 'idle' }>): LineSide {
  const answeredAt = call.times.answeredAt ?? null
  const endedAt = call.times.endedAt ?? null
  if (call.phase !== 'ended') {
    const { phase, muted, transferring, media } = call
    return { phase, answeredAt, endedAt, phaseAt: phaseStart(call), endReason: null, muted, transferring, media, suggested: null }
  }
  const suggested = suggestOutcome(call) ?? null
  return { phase: 'ended', answeredAt, endedAt, endReason: call.reason, ...SILENT, suggested }
}

/** A call the line no longer knows, because the app was started again: it is over, and waits for its outcome. */
function rememberedCall({ connectedAt, endedAt, endReason }: CallRow): LineSide {
  const reason = endReason === null ? null : EndReason.parse(JSON.parse(endReason))
  return { phase: 'ended', answeredAt: connectedAt, endedAt, endReason: reason, ...SILENT, suggested: null }
}
