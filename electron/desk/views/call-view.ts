import type { CallView } from '../../../shared/contract/call-view'
import type { CallState } from '../../../shared/domain/call/call-state'
import { EndReason } from '../../../shared/domain/call/end-reason'
import { suggestOutcome } from '../../../shared/domain/call/suggest-outcome'
import type { CallRow } from '../../database/repositories/call-repository'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'

/** The call bar: the line's state while it knows the call, else what the database kept of an open call. */
export function callView({ repositories, line, settings, recordings }: DeskPorts, state: DeskState): CallView {
  const row = state.callId === null ? undefined : repositories.calls.get(state.callId)
  if (!row) return { ...NO_CALL, line: settings().line }
  const live = line.snapshot()
  const view = {
    callId: row.id,
    line: row.line,
    number: row.number,
    startedAt: row.startedAt,
    caption: state.caption,
    recording: recordings.stateOf(row.id)
  }
  return live.phase === 'idle' || live.callId !== row.id ? { ...view, ...rememberedCall(row) } : { ...view, ...knownCall(live) }
}

const NO_CALL = {
  callId: null,
  phase: 'idle',
  number: null,
  startedAt: null,
  answeredAt: null,
  endedAt: null,
  endReason: null,
  muted: false,
  media: 'unknown',
  recording: 'off',
  caption: null,
  suggested: null
} as const

type LineSide = Pick<CallView, 'phase' | 'answeredAt' | 'endedAt' | 'endReason' | 'muted' | 'media' | 'suggested'>

function knownCall(call: Exclude<CallState, { phase: 'idle' }>): LineSide {
  const answeredAt = call.times.answeredAt ?? null
  const endedAt = call.times.endedAt ?? null
  if (call.phase !== 'ended') {
    return { phase: call.phase, answeredAt, endedAt, endReason: null, muted: call.muted, media: call.media, suggested: null }
  }
  const suggested = suggestOutcome(call) ?? null
  return { phase: 'ended', answeredAt, endedAt, endReason: call.reason, muted: false, media: 'unknown', suggested }
}

/** A call the line no longer knows, because the app was started again: it is over, and waits for its outcome. */
function rememberedCall({ connectedAt, endedAt, endReason }: CallRow): LineSide {
  const reason = endReason === null ? null : EndReason.parse(JSON.parse(endReason))
  return { phase: 'ended', answeredAt: connectedAt, endedAt, endReason: reason, muted: false, media: 'unknown', suggested: null }
}
