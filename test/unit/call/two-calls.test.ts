import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallOccurrence } from '../../../shared/domain/call/call-event'
import { type CallState, IDLE, isLive } from '../../../shared/domain/call/call-state'
import { type LineKind, lineCapabilities } from '../../../shared/domain/call/line-kind'
import { transition } from '../../../shared/domain/call/machine'
import {
  bring,
  type CallPlace,
  giveUp,
  hasRoom,
  heard,
  NO_CALLS,
  opposite,
  type PlaceOrder,
  settle,
  type TwoCalls
} from '../../../shared/domain/call/two-calls'

const canHold = (kind: LineKind): boolean => lineCapabilities[kind].hold

/** Both calls by the real machine and the real rules, over lines that obey, but for holding when the test says so. */
function pairOfCalls(lineKind: LineKind = 'sip', holds = () => true) {
  let calls: TwoCalls = NO_CALLS
  let ids = 0
  const ended: { readonly before: CallState; readonly by: string }[] = []
  const happen = (place: CallPlace, occurrence: CallOccurrence): void => {
    const before = calls[place]
    const [next, effects] = transition(before, { ...occurrence, at: 0 })
    calls = { ...calls, [place]: next }
    if (isLive(before) && next.phase === 'ended') ended.push({ before, by: occurrence.kind })
    follow()
    for (const effect of effects) {
      if (effect.kind !== 'order') continue
      const where = (['call', 'other'] as const).find((each) => isLive(calls[each]) && idOf(calls[each]) === effect.callId)
      if (where === undefined) continue
      if (effect.order.kind === 'register') happen(where, { kind: 'registered' })
      else if (effect.order.kind === 'dial') happen(where, { kind: 'ringing' })
      else if (effect.order.kind === 'answer') happen(where, { kind: 'answered', by: 'line' })
      else if (effect.order.kind === 'hold' && holds()) happen(where, { kind: 'hold_changed', on: effect.order.on })
    }
  }
  const follow = (): void => {
    const settled = settle(calls, canHold)
    calls = settled.calls
    for (const order of settled.orders) carryOut(order)
  }
  const carryOut = (order: PlaceOrder): void => {
    if (order.kind === 'dial') happen('other', { kind: 'start', callId: `call-${++ids}`, lineKind })
    else if (order.kind === 'hold') happen(order.place, { kind: 'hold', on: order.on })
    else happen(order.place, { kind: order.kind })
  }
  const put = (place: CallPlace): void => {
    calls = { ...calls, [place]: IDLE }
  }
  return {
    calls: () => calls,
    ended,
    happen,
    phases: () => [calls.call.phase, calls.other.phase],
    bring(place: CallPlace) {
      calls = bring(calls, place)
      follow()
    },
    giveUp() {
      calls = giveUp(calls)
    },
    start() {
      put('call')
      happen('call', { kind: 'start', callId: `call-${++ids}`, lineKind })
    },
    offer() {
      if (!hasRoom(calls)) return
      put('other')
      calls = { ...calls, consult: false }
      happen('other', { kind: 'offered', callId: `call-${++ids}`, lineKind })
    },
    consult() {
      put('other')
      calls = bring({ ...calls, consult: true }, 'other')
      follow()
    }
  }
}

const idOf = (state: CallState): string => (state.phase === 'idle' ? '' : state.callId)
const TALKING: readonly CallOccurrence[] = [{ kind: 'answered', by: 'line' }]

function talking(lineKind: LineKind = 'sip', holds?: () => boolean) {
  const pair = pairOfCalls(lineKind, holds)
  pair.start()
  for (const occurrence of TALKING) pair.happen('call', occurrence)
  return pair
}

describe('two calls', () => {
  it('hold one customer while the other is taken, and change places', () => {
    const pair = talking()
    pair.offer()
    expect(pair.phases()).toEqual(['talking', 'offered'])
    const [first, second] = [idOf(pair.calls().call), idOf(pair.calls().other)]
    pair.bring('other')
    expect(pair.phases()).toEqual(['talking', 'held'])
    expect([idOf(pair.calls().call), idOf(pair.calls().other)]).toEqual([second, first])
    pair.bring('other')
    expect([idOf(pair.calls().call), idOf(pair.calls().other)]).toEqual([first, second])
  })

  it('end a call that nobody answered yet when somebody calls and is taken', () => {
    const pair = pairOfCalls()
    pair.start()
    pair.offer()
    pair.bring('other')
    expect(pair.phases()).toEqual(['talking', 'ended'])
  })

  it('end a call whose line can not hold', () => {
    const pair = talking('manual')
    pair.offer()
    pair.bring('other')
    expect(pair.ended).toMatchObject([{ before: { phase: 'talking' }, by: 'hangup' }])
  })

  it('end a call, when another is taken, where the line holds elsewhere and not here', () => {
    const pair = talking('twilio')
    pair.offer()
    const wanted = bring(pair.calls(), 'other')
    expect(settle(wanted, () => false).orders).toEqual([{ place: 'call', kind: 'hangup' }])
    expect(settle(wanted, () => true).orders).toEqual([{ place: 'call', kind: 'hold', on: true }])
  })

  it('leave everything as it is when the first does not go on hold', () => {
    const pair = talking('sip', () => false)
    pair.offer()
    pair.bring('other')
    expect(pair.phases()).toEqual(['talking', 'offered'])
    expect(heard(pair.calls())).toBe('call')
    pair.giveUp()
    expect(pair.calls()).toMatchObject({ front: 'call', bringing: false })
  })

  it('keep the customer on the desk while a colleague is asked, and give the sound back when the colleague goes', () => {
    const pair = talking()
    const customer = idOf(pair.calls().call)
    pair.consult()
    expect(pair.phases()).toEqual(['held', 'ringing'])
    expect(heard(pair.calls())).toBe('other')
    pair.happen('other', { kind: 'ended', reason: 'busy' })
    expect(heard(pair.calls())).toBe('call')
    expect([idOf(pair.calls().call), pair.phases()]).toEqual([customer, ['held', 'ended']])
  })

  it('do not call a colleague for a customer who has hung up before the hold', () => {
    const pair = talking('sip', () => false)
    pair.consult()
    expect(pair.phases()).toEqual(['talking', 'idle'])
    pair.happen('call', { kind: 'ended', reason: 'remote_hangup' })
    expect(pair.phases()).toEqual(['ended', 'idle'])
    expect(pair.calls()).toMatchObject({ front: 'call', bringing: false })
  })

  it('let the colleague go when the customer has been handed over', () => {
    const pair = talking()
    pair.consult()
    pair.happen('other', { kind: 'answered', by: 'line' })
    pair.happen('call', { kind: 'join', otherCallId: idOf(pair.calls().other) })
    pair.happen('call', { kind: 'transferred' })
    expect(pair.phases()).toEqual(['ended', 'ended'])
  })
})

/** What a rep and two far sides may do, in any order. */
type Deed =
  | 'start'
  | 'offer'
  | 'take'
  | 'back'
  | 'consult'
  | 'giveUp'
  | `${CallPlace}:${'answered' | 'ended' | 'hangup' | 'hold' | 'unhold' | 'resumes' | 'lost'}`
const DEEDS: readonly Deed[] = [
  'start',
  'offer',
  'take',
  'back',
  'consult',
  'giveUp',
  ...(['call', 'other'] as const).flatMap((place) =>
    (['answered', 'ended', 'hangup', 'hold', 'unhold', 'resumes', 'lost'] as const).map((deed): Deed => `${place}:${deed}`)
  )
]

function perform(pair: ReturnType<typeof pairOfCalls>, deed: Deed): void {
  const { call, other } = pair.calls()
  if (deed === 'start') {
    if (!isLive(call) && !isLive(other)) pair.start()
  } else if (deed === 'offer') pair.offer()
  else if (deed === 'take') {
    if (isLive(other)) pair.bring('other')
  } else if (deed === 'back') pair.bring('call')
  else if (deed === 'consult') {
    if (isLive(call) && !isLive(other)) pair.consult()
  } else if (deed === 'giveUp') pair.giveUp()
  else performIn(pair, ...(deed.split(':') as [CallPlace, string]))
}

function performIn(pair: ReturnType<typeof pairOfCalls>, place: CallPlace, deed: string): void {
  if (deed === 'answered') pair.happen(place, { kind: 'answered', by: 'line' })
  else if (deed === 'ended') pair.happen(place, { kind: 'ended', reason: 'remote_hangup' })
  else if (deed === 'hangup') pair.happen(place, { kind: 'hangup' })
  else if (deed === 'resumes') pair.happen(place, { kind: 'hold_changed', on: false })
  else if (deed === 'lost') pair.happen(place, { kind: 'line_lost' })
  else if (place === heard(pair.calls())) pair.happen(place, { kind: 'hold', on: deed === 'hold' })
}

describe('whatever happens to two calls', () => {
  // calls come and are taken more often than they end, so that there are two at most times
  const often: readonly Deed[] = ['start', 'offer', 'take', 'consult', 'call:answered', 'other:answered']
  const anyDeed = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...often) }, { weight: 2, arbitrary: fc.constantFrom(...DEEDS) })
  const anyDeeds = fc.array(anyDeed, { minLength: 10, maxLength: 60, size: 'max' })

  it('the rep never speaks with both', () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const pair = pairOfCalls('sip')
        for (const deed of deeds) {
          perform(pair, deed)
          expect(pair.phases().filter((phase) => phase === 'talking').length).toBeLessThan(2)
        }
      }),
      { numRuns: 500 }
    )
  })

  it('nobody who was answered is cut off by the rules, and a caller is never taken by himself', () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const pair = pairOfCalls('sip')
        for (const deed of deeds) {
          const before = pair.calls()
          const known = pair.ended.length
          perform(pair, deed)
          const cut = pair.ended
            .slice(known)
            .filter(
              ({ before: was, by }) =>
                by === 'hangup' && was.phase !== 'idle' && was.phase !== 'ended' && was.times.answeredAt !== undefined
            )
          if (!deed.endsWith(':hangup')) expect(cut).toEqual([])
          if (
            before.other.phase === 'offered' &&
            deed !== 'take' &&
            isLive(pair.calls().other) &&
            idOf(pair.calls().other) === idOf(before.other)
          ) {
            expect(pair.calls().other.phase).toBe('offered')
          }
        }
      }),
      { numRuns: 500 }
    )
  })

  it('the rules come to rest: asked again, they ask for nothing', () => {
    fc.assert(
      fc.property(anyDeeds, fc.boolean(), (deeds, holds) => {
        const pair = pairOfCalls('sip', () => holds)
        for (const deed of deeds) {
          perform(pair, deed)
          const { calls, orders, swaps } = settle(pair.calls(), canHold)
          expect([calls, orders, swaps]).toEqual([pair.calls(), [], false])
        }
      }),
      { numRuns: 300 }
    )
  })

  it('keys mean the one that talks, if one does', () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const pair = pairOfCalls('sip')
        for (const deed of deeds) {
          perform(pair, deed)
          const place = heard(pair.calls())
          if (pair.calls()[opposite(place)].phase === 'talking') expect.fail(`${place} is heard, and the other one talks`)
        }
      }),
      { numRuns: 300 }
    )
  })
})
