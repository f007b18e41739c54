import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallOccurrence } from '../../../shared/domain/call/call-event'
import { type CallState, IDLE, isLive, LivePhase } from '../../../shared/domain/call/call-state'
import { transition } from '../../../shared/domain/call/machine'
import { phaseStart } from '../../../shared/domain/call/phase-start'

const OUT: readonly CallOccurrence[] = [
  { kind: 'start', callId: 'call-1', lineKind: 'practice' },
  { kind: 'registered' },
  { kind: 'ringing' },
  { kind: 'answered', by: 'line' },
  { kind: 'hold_changed', on: true }
]
const IN: readonly CallOccurrence[] = [{ kind: 'offered', callId: 'call-1', lineKind: 'sip' }, { kind: 'answer' }]

describe('the clock of a phase', () => {
  it('begins with each of them on the way out', () => {
    const starts = OUT.map((_, index) => startAfter(OUT.slice(0, index + 1)))
    expect(starts).toEqual([1_000, 2_000, 3_000, 4_000, 5_000])
  })

  it('counts a call that comes in from its first ring until it is answered', () => {
    expect(IN.map((_, index) => startAfter(IN.slice(0, index + 1)))).toEqual([1_000, 1_000])
    expect(startAfter([...IN, { kind: 'answered', by: 'line' }])).toBe(3_000)
  })

  it('goes on from the answer when the customer is taken back, and begins anew with every hold', () => {
    expect(startAfter([...OUT, { kind: 'hold_changed', on: false }])).toBe(4_000)
    expect(startAfter([...OUT, { kind: 'hold_changed', on: false }, { kind: 'hold_changed', on: true }])).toBe(7_000)
  })

  it('never begins before the call or after the present, whatever happened', () => {
    const happening = fc.constantFrom<CallOccurrence>(
      { kind: 'registered' },
      { kind: 'ringing' },
      { kind: 'answer' },
      { kind: 'answered', by: 'line' },
      { kind: 'hold_changed', on: true },
      { kind: 'hold_changed', on: false },
      { kind: 'media', health: 'good' }
    )
    const first = fc.constantFrom(OUT[0] as CallOccurrence, IN[0] as CallOccurrence)
    fc.assert(
      fc.property(first, fc.array(happening, { maxLength: 12 }), (begin, rest) => {
        const all = [begin, ...rest]
        const state = stateAfter(all)
        if (!isLive(state)) return
        expect(LivePhase.options).toContain(state.phase)
        expect(phaseStart(state)).toBeGreaterThanOrEqual(1_000)
        expect(phaseStart(state)).toBeLessThanOrEqual(1_000 * all.length)
      })
    )
  })
})

/** One second apart, from an idle line. */
function stateAfter(occurrences: readonly CallOccurrence[]): CallState {
  return occurrences.reduce<CallState>((state, occurrence, index) => transition(state, { ...occurrence, at: 1_000 * (index + 1) })[0], IDLE)
}

function startAfter(occurrences: readonly CallOccurrence[]): number {
  const state = stateAfter(occurrences)
  if (!isLive(state)) throw new Error('the call is over')
  return phaseStart(state)
}
