import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallEffect } from '../../../shared/domain/call/call-effect'
import type { CallEvent, CallOccurrence } from '../../../shared/domain/call/call-event'
import { type CallState, IDLE, isLive } from '../../../shared/domain/call/call-state'
import { type CallTimer, callTimers } from '../../../shared/domain/call/call-timers'
import type { LineKind } from '../../../shared/domain/call/line-kind'
import { transition } from '../../../shared/domain/call/machine'

const start = (lineKind: LineKind = 'practice'): CallOccurrence => ({ kind: 'start', callId: 'call-1', lineKind })
const offered = (lineKind: LineKind = 'sip'): CallOccurrence => ({ kind: 'offered', callId: 'call-1', lineKind })
const answered: CallOccurrence = { kind: 'answered', by: 'line' }

/** Runs happenings one second apart from an idle line. */
function run(...occurrences: readonly CallOccurrence[]): { state: CallState; effects: readonly CallEffect[] } {
  let state: CallState = IDLE
  let effects: readonly CallEffect[] = []
  occurrences.forEach((occurrence, index) => {
    ;[state, effects] = transition(state, { ...occurrence, at: 1_000 * (index + 1) })
  })
  return { state, effects }
}

const TALKING: readonly CallOccurrence[] = [
  start(),
  { kind: 'registered' },
  { kind: 'ringing' },
  answered,
  { kind: 'media', health: 'good' }
]
/** The shortest way into each live phase. */
const waysIn: Record<string, readonly CallOccurrence[]> = {
  checking: [start()],
  dialling: [start(), { kind: 'registered' }],
  ringing: TALKING.slice(0, 3),
  talking: TALKING,
  offered: [offered()],
  answering: [offered(), { kind: 'answer' }],
  held: [...TALKING, { kind: 'hold_changed', on: true }]
}

describe('a call', () => {
  it('goes from idle through checking, dialling and ringing to talking, and remembers when', () => {
    const { state } = run(...TALKING)
    expect(state).toEqual({
      callId: 'call-1',
      lineKind: 'practice',
      direction: 'out',
      phase: 'talking',
      muted: false,
      media: 'good',
      signalling: 'connected',
      transferring: false,
      times: { startedAt: 1_000, diallingAt: 2_000, ringingAt: 3_000, answeredAt: 4_000 }
    })
  })

  it('orders the dialling only once the line is registered', () => {
    expect(run(start()).effects).toContainEqual({ kind: 'order', callId: 'call-1', order: { kind: 'register' } })
    expect(run(start(), { kind: 'registered' }).effects).toContainEqual({ kind: 'order', callId: 'call-1', order: { kind: 'dial' } })
  })

  it('may be answered without having been heard to ring', () => {
    expect(run(start(), { kind: 'registered' }, answered).state.phase).toBe('talking')
  })

  it('is held only when the line says so', () => {
    const asked = run(...TALKING, { kind: 'hold', on: true })
    expect(asked.state.phase).toBe('talking')
    expect(asked.effects).toEqual([{ kind: 'order', callId: 'call-1', order: { kind: 'hold', on: true } }])
    expect(run(...TALKING, { kind: 'hold_changed', on: true }).state.phase).toBe('held')
    expect(run(...TALKING, { kind: 'hold_changed', on: true }, { kind: 'hold_changed', on: false }).state.phase).toBe('talking')
  })

  it('keeps mute, media and signalling apart from its phase', () => {
    const { state } = run(
      ...TALKING,
      { kind: 'mute', on: true },
      { kind: 'signalling', signalling: 'reconnecting' },
      { kind: 'media', health: 'poor' }
    )
    expect(state).toMatchObject({ phase: 'talking', muted: true, signalling: 'reconnecting', media: 'poor' })
  })

  it.each(Object.entries(waysIn))('ends in one step when the rep hangs up while %s', (phase, wayIn) => {
    expect(run(...wayIn).state.phase).toBe(phase)
    const { state, effects } = run(...wayIn, { kind: 'hangup' })
    expect(state).toMatchObject({ phase: 'ended', reason: { kind: phase === 'offered' ? 'rejected' : 'local_hangup' } })
    expect(effects).toContainEqual({ kind: 'order', callId: 'call-1', order: { kind: 'hangup' } })
  })

  it.each(Object.entries(waysIn))('ends with a named failure when the line window is lost while %s', (_phase, wayIn) => {
    expect(run(...wayIn, { kind: 'line_lost' }).state).toMatchObject({
      phase: 'ended',
      reason: { kind: 'failed', code: 'line.window_lost' }
    })
  })

  it('rings here when somebody calls, and is taken by the rep, who never says by himself that it is through', () => {
    expect(run(offered()).state).toMatchObject({ direction: 'in', phase: 'offered' })
    const taken = run(offered(), { kind: 'answer' })
    expect(taken.state.phase).toBe('answering')
    expect(taken.effects).toContainEqual({ kind: 'order', callId: 'call-1', order: { kind: 'answer' } })
    expect(run(offered(), answered).state.phase).toBe('offered')
    expect(run(offered(), { kind: 'answer' }, { kind: 'answered', by: 'rep' }).state.phase).toBe('answering')
    expect(run(offered(), { kind: 'answer' }, answered).state).toMatchObject({
      phase: 'talking',
      times: { startedAt: 1_000, answeredAt: 3_000 }
    })
  })

  it('is missed when the caller gives up before anybody is there', () => {
    for (const wayIn of [[offered()], [offered(), { kind: 'answer' }]] as const) {
      expect(run(...wayIn, { kind: 'ended', reason: 'remote_hangup' }).state).toMatchObject({ phase: 'ended', reason: { kind: 'missed' } })
    }
  })

  it('is not handed over on a line that cannot do so', () => {
    const { effects } = run(...TALKING, { kind: 'transfer', target: '201' })
    expect(effects).toEqual([{ kind: 'ignored', event: 'transfer', phase: 'talking' }])
  })

  it('can begin again only after it has been put away', () => {
    const over = [start(), { kind: 'hangup' }] as const
    expect(run(...over, start()).state.phase).toBe('ended')
    expect(run(...over, { kind: 'reset' }, start()).state.phase).toBe('checking')
  })

  it('says which event it ignored, and in which phase', () => {
    expect(run({ kind: 'hangup' }).effects).toEqual([{ kind: 'ignored', event: 'hangup', phase: 'idle' }])
  })
})

describe('time limits', () => {
  const silent = [start(), { kind: 'registered' }, answered] as const
  it.each<[CallTimer, readonly CallOccurrence[], object]>([
    ['checking', waysIn.checking ?? [], { kind: 'failed', code: 'line.not_ready' }],
    ['dialling', waysIn.dialling ?? [], { kind: 'failed', code: 'line.no_progress' }],
    ['ringing', waysIn.ringing ?? [], { kind: 'no_answer' }],
    ['first_audio', silent, { kind: 'failed', code: 'line.no_audio' }],
    ['offered', waysIn.offered ?? [], { kind: 'missed' }],
    ['answering', waysIn.answering ?? [], { kind: 'failed', code: 'line.no_progress' }],
    ['audio_lost', [...TALKING, { kind: 'media', health: 'lost' }], { kind: 'failed', code: 'line.audio_lost' }]
  ])('%s ends the call by its own name', (timer, wayIn, reason) => {
    expect(run(...wayIn).effects).toContainEqual({ kind: 'start_timer', timer, milliseconds: callTimers[timer].milliseconds })
    expect(run(...wayIn, { kind: 'timeout', timer }).state).toMatchObject({ phase: 'ended', reason })
  })

  it('do not end a call by a timer that is not running', () => {
    expect(run(...TALKING, { kind: 'timeout', timer: 'ringing' }).state.phase).toBe('talking')
  })
})

describe('the manual line', () => {
  const ringing = [start('manual'), { kind: 'registered' }, { kind: 'ringing' }] as const

  it('rings as long as the rep waits', () => {
    expect(run(...ringing).effects.filter(({ kind }) => kind === 'start_timer')).toEqual([])
  })

  it('is answered when the rep says so, which no other line believes', () => {
    const byRep = { kind: 'answered', by: 'rep' } as const
    expect(run(...ringing, byRep).state).toMatchObject({ phase: 'talking', media: 'external' })
    expect(run(...(waysIn.ringing ?? []), byRep).state.phase).toBe('ringing')
  })

  it('outlives the line window, since the call runs over the rep’s own phone', () => {
    expect(run(...ringing, { kind: 'line_lost' }).state.phase).toBe('ringing')
  })

  it('offers neither mute nor hold nor digits', () => {
    const talking = [...ringing, { kind: 'answered', by: 'rep' }] as const
    for (const wish of [
      { kind: 'mute', on: true },
      { kind: 'hold', on: true },
      { kind: 'digits', digits: '1' }
    ] as const) {
      expect(run(...talking, wish).effects).toEqual([{ kind: 'ignored', event: wish.kind, phase: 'talking' }])
    }
  })
})

describe('laws of the machine', () => {
  const timers = Object.keys(callTimers) as CallTimer[]
  const onOrOff = fc.boolean()
  const occurrence: fc.Arbitrary<CallOccurrence> = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<LineKind>('practice', 'manual').map(start) },
    { weight: 3, arbitrary: fc.constantFrom<LineKind>('practice', 'sip').map(offered) },
    { weight: 3, arbitrary: fc.constant<CallOccurrence>({ kind: 'answer' }) },
    { weight: 3, arbitrary: fc.constant<CallOccurrence>({ kind: 'registered' }) },
    { weight: 3, arbitrary: fc.constant<CallOccurrence>({ kind: 'ringing' }) },
    { weight: 3, arbitrary: fc.constantFrom('line' as const, 'rep' as const).map((by): CallOccurrence => ({ kind: 'answered', by })) },
    { weight: 2, arbitrary: fc.constant<CallOccurrence>({ kind: 'reset' }) },
    onOrOff.map((on): CallOccurrence => ({ kind: 'mute', on })),
    onOrOff.map((on): CallOccurrence => ({ kind: 'hold', on })),
    onOrOff.map((on): CallOccurrence => ({ kind: 'hold_changed', on })),
    fc.constant<CallOccurrence>({ kind: 'digits', digits: '1#' }),
    fc.constant<CallOccurrence>({ kind: 'transfer', target: '201' }),
    fc.constant<CallOccurrence>({ kind: 'transferred' }),
    fc.constant<CallOccurrence>({ kind: 'transfer_failed' }),
    fc.constant<CallOccurrence>({ kind: 'hangup' }),
    fc.constant<CallOccurrence>({ kind: 'line_lost' }),
    fc.constant<CallOccurrence>({ kind: 'failed', code: 'line.refused' }),
    fc.constantFrom('remote_hangup' as const, 'busy' as const).map((reason): CallOccurrence => ({ kind: 'ended', reason })),
    fc
      .constantFrom('unknown' as const, 'good' as const, 'poor' as const, 'lost' as const, 'external' as const)
      .map((health): CallOccurrence => ({ kind: 'media', health })),
    fc
      .constantFrom('connected' as const, 'reconnecting' as const)
      .map((signalling): CallOccurrence => ({ kind: 'signalling', signalling })),
    fc.constantFrom(...timers).map((timer): CallOccurrence => ({ kind: 'timeout', timer }))
  )
  /** Half of the sequences begin anywhere, the others well inside a call. */
  const beginning = fc.oneof(fc.constant([]), fc.constantFrom(...Object.values(waysIn)))
  const events = fc
    .tuple(beginning, fc.array(occurrence, { maxLength: 40 }))
    .map(([wayIn, rest]) => [...wayIn, ...rest].map((one, at): CallEvent => ({ ...one, at })))

  /** Follows a sequence, keeping book of the timers the effects start and clear. */
  function follow(
    all: readonly CallEvent[],
    look: (before: CallState, event: CallEvent, after: CallState, running: Set<CallTimer>) => void
  ) {
    let state: CallState = IDLE
    const running = new Set<CallTimer>()
    for (const event of all) {
      const before = state
      const [after, effects] = transition(before, event)
      for (const effect of effects) {
        if (effect.kind === 'clear_timer') expect(running.delete(effect.timer)).toBe(true)
        if (effect.kind === 'start_timer') {
          expect(running.has(effect.timer)).toBe(false)
          running.add(effect.timer)
        }
      }
      state = after
      look(before, event, after, running)
    }
    return state
  }

  it('a live call always has a running timer, sound that flows, or the rep’s own phone', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(events, (all) => {
        follow(all, (_before, _event, after, running) => {
          if (!isLive(after)) return expect(running.size).toBe(0)
          seen.add(after.phase)
          const flows = after.media === 'good' || after.media === 'poor'
          const ownPhone =
            after.media === 'external' && after.lineKind === 'manual' && after.phase !== 'checking' && after.phase !== 'dialling'
          const connected = after.phase === 'talking' || after.phase === 'held'
          expect(running.size === 1 || (connected && flows) || ownPhone).toBe(true)
        })
      }),
      { numRuns: 500 }
    )
    expect([...seen].sort()).toEqual(['answering', 'checking', 'dialling', 'held', 'offered', 'ringing', 'talking'])
  })

  it('a hang-up ends every live call in one step', () => {
    fc.assert(
      fc.property(events, (all) => {
        const state = follow(all, () => {})
        if (isLive(state)) expect(transition(state, { kind: 'hangup', at: 99 })[0].phase).toBe('ended')
      })
    )
  })

  it('an ended call changes by nothing but a reset', () => {
    fc.assert(
      fc.property(events, (all) => {
        follow(all, (before, event, after) => {
          if (before.phase === 'ended') expect(event.kind === 'reset' ? after.phase === 'idle' : after === before).toBe(true)
        })
      })
    )
  })

  it('an event without effect leaves the very same state', () => {
    fc.assert(
      fc.property(events, occurrence, (all, last) => {
        const state = follow(all, () => {})
        const [after, effects] = transition(state, { ...last, at: 99 })
        if (effects.some(({ kind }) => kind === 'ignored')) expect(after).toBe(state)
      })
    )
  })
})
