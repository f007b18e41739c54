import { describe, expect, it } from 'vitest'
import type { CallTimes } from '../../../shared/domain/call/call-state'
import type { EndReason } from '../../../shared/domain/call/end-reason'
import { suggestOutcome } from '../../../shared/domain/call/suggest-outcome'

const suggestion = (reason: EndReason, times: Partial<CallTimes> = {}) =>
  suggestOutcome({
    callId: 'call-1',
    lineKind: 'practice',
    direction: 'out',
    phase: 'ended',
    reason,
    times: { startedAt: 0, endedAt: 9, ...times }
  })

describe('the suggested outcome', () => {
  it('is what the network said', () => {
    expect(suggestion({ kind: 'busy' })).toBe('busy')
    expect(suggestion({ kind: 'no_answer' })).toBe('no_answer')
    expect(suggestion({ kind: 'voicemail' })).toBe('voicemail')
  })

  it('is a technical failure whenever the line failed', () => {
    expect(suggestion({ kind: 'failed', code: 'line.no_progress' })).toBe('technical')
  })

  it('is no answer when the rep gave up while it rang', () => {
    expect(suggestion({ kind: 'local_hangup' }, { ringingAt: 5 })).toBe('no_answer')
  })

  it('is left to the rep once somebody has spoken, and when it never rang', () => {
    expect(suggestion({ kind: 'local_hangup' }, { ringingAt: 5, answeredAt: 6 })).toBeUndefined()
    expect(suggestion({ kind: 'remote_hangup' }, { answeredAt: 6 })).toBeUndefined()
    expect(suggestion({ kind: 'local_hangup' })).toBeUndefined()
  })
})
