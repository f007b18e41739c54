import type { CallState } from './call-state'
import type { EndReason } from './end-reason'

/** How long a call may stay in a situation that ought to pass. */
export type CallTimer = 'checking' | 'dialling' | 'ringing' | 'offered' | 'answering' | 'first_audio' | 'audio_lost'

interface TimerRule {
  readonly milliseconds: number
  /** What the call ends with when the time is over: never a stuck screen. */
  readonly end: EndReason
}

export const callTimers: Readonly<Record<CallTimer, TimerRule>> = {
  checking: { milliseconds: 5_000, end: { kind: 'failed', code: 'line.not_ready' } },
  dialling: { milliseconds: 10_000, end: { kind: 'failed', code: 'line.no_progress' } },
  ringing: { milliseconds: 60_000, end: { kind: 'no_answer' } },
  offered: { milliseconds: 120_000, end: { kind: 'missed' } },
  answering: { milliseconds: 10_000, end: { kind: 'failed', code: 'line.no_progress' } },
  first_audio: { milliseconds: 10_000, end: { kind: 'failed', code: 'line.no_audio' } },
  audio_lost: { milliseconds: 20_000, end: { kind: 'failed', code: 'line.audio_lost' } }
}

/**
 * The timer that runs in a state, if any. A live call has either a timer, or sound that is known to flow, or (manual
 * line, once the rep's own phone has taken over) the rep as its watcher.
 */
export function timerOf(state: CallState): CallTimer | undefined {
  switch (state.phase) {
    case 'checking':
    case 'dialling':
    case 'offered':
    case 'answering':
      return state.phase
    case 'ringing':
      return state.media === 'external' ? undefined : 'ringing'
    case 'talking':
    case 'held':
      if (state.media === 'unknown') return 'first_audio'
      return state.media === 'lost' ? 'audio_lost' : undefined
    case 'idle':
    case 'ended':
      return undefined
  }
}
