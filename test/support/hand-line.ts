import type { DeskLine } from '../../electron/desk/desk-ports'
import { type CallState, IDLE, isLive } from '../../shared/domain/call/call-state'
import type { FarEndReason } from '../../shared/domain/call/end-reason'
import { transition } from '../../shared/domain/call/machine'
import type { Cue } from '../../shared/domain/script/script'
import type { Clock } from '../../shared/lib/ports'

type StartRequest = Parameters<DeskLine['start']>[0]
type Occurrence = Parameters<typeof transition>[1]
type WithoutTime<Event> = Event extends Occurrence ? Omit<Event, 'at'> : never

/** A line whose far side is played by the test: the real machine without a window or sound. */
export interface HandLine extends DeskLine {
  /** Every call that began to ring somewhere. */
  readonly started: StartRequest[]
  readonly cues: Cue[]
  /** Somebody picks up. */
  pickUp(): void
  endedBy(reason: FarEndReason): void
  fails(): void
}

export interface LineWatcher {
  onChange(state: CallState): void
  /** Told before the call begins, with everything as the line was given it. */
  onStart(request: StartRequest): void
}

export function handLine(clock: Clock, watcher: LineWatcher): HandLine {
  let state: CallState = IDLE
  const started: StartRequest[] = []
  const cues: Cue[] = []
  const dispatch = (event: WithoutTime<Occurrence>): void => {
    const [next] = transition(state, { ...event, at: clock.now() })
    if (next === state) return
    state = next
    watcher.onChange(state)
  }
  return {
    started,
    cues,
    snapshot: () => state,
    start(request) {
      if (isLive(state)) return { ok: false, error: { code: 'line.in_use' } }
      watcher.onStart(request)
      started.push(request)
      dispatch({ kind: 'reset' })
      dispatch({ kind: 'start', callId: request.callId, lineKind: request.kind })
      dispatch({ kind: 'registered' })
      dispatch({ kind: 'ringing' })
      return { ok: true, value: state }
    },
    answered: () => dispatch({ kind: 'answered', by: 'rep' }),
    hangup: () => dispatch({ kind: 'hangup' }),
    mute: (on) => dispatch({ kind: 'mute', on }),
    hold: (on) => dispatch({ kind: 'hold', on }),
    sendDigits: (digits) => dispatch({ kind: 'digits', digits }),
    cue: (cue) => void cues.push(cue),
    reset: () => dispatch({ kind: 'reset' }),
    pickUp: () => dispatch({ kind: 'answered', by: 'line' }),
    endedBy: (reason) => dispatch({ kind: 'ended', reason }),
    fails: () => dispatch({ kind: 'failed', code: 'line.no_audio' })
  }
}
