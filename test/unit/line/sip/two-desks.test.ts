import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakePeer } from '../../../support/fake-peer'
import { type TwoDesks, twoDesks } from '../../../support/two-desks'

const options = { speed: 1, speech: true, volume: 0.6 }
const callId = 'out'

let desks: TwoDesks
beforeEach(async () => {
  vi.useFakeTimers()
  desks = await twoDesks()
})
afterEach(() => {
  vi.useRealTimers()
})

const kinds = (party: 'left' | 'right') => desks[party].events.map(({ kind }) => kind)
const silent = () =>
  [desks.left, desks.right].every(({ media }) => media.tracks.every(({ stopped }) => stopped) && media.playing.size === 0)

async function ring(): Promise<void> {
  desks.left.line.dial({ callId, number: '+81312345678', options })
  await desks.pass(100)
}

async function talk(): Promise<void> {
  await ring()
  desks.right.line.answer(desks.right.offeredCall(), options)
  await desks.pass(100)
}

describe('two desks', () => {
  it('call each other, and both know when the other rings, answers and hangs up', async () => {
    await ring()
    expect([kinds('left'), kinds('right')]).toEqual([['ringing'], ['incoming']])
    expect(desks.right.events[0]).toMatchObject({ number: 'left' })
    desks.right.line.answer(desks.right.offeredCall(), options)
    await desks.pass(100)
    expect([kinds('left').at(-1), kinds('right').at(-1)]).toEqual(['answered', 'answered'])
    desks.right.line.hangup(desks.right.offeredCall())
    await desks.pass(100)
    expect(desks.left.events.at(-1)).toEqual({ kind: 'ended', callId, reason: 'remote_hangup' })
    expect(silent()).toBe(true)
  })

  it('hear that the other does not want to speak', async () => {
    await ring()
    desks.right.line.hangup(desks.right.offeredCall())
    await desks.pass(100)
    expect(desks.left.events.at(-1)).toEqual({ kind: 'ended', callId, reason: 'busy' })
  })

  it('hear that the other has given up', async () => {
    await ring()
    desks.left.line.hangup(callId)
    await desks.pass(100)
    expect(desks.right.events.at(-1)).toMatchObject({ kind: 'ended', reason: 'no_answer' })
  })

  it('may both hang up at once', async () => {
    await talk()
    desks.left.line.hangup(callId)
    desks.right.line.hangup(desks.right.offeredCall())
    await desks.pass(40_000)
    expect(silent()).toBe(true)
    expect(FakePeer.all.every(({ closed }) => closed)).toBe(true)
    expect([kinds('left'), kinds('right')].flat()).not.toContain('ended')
  })

  it('may both hold, and take back, at once: what collides is settled in the end', async () => {
    await talk()
    desks.left.line.hold(callId, true)
    desks.right.line.hold(desks.right.offeredCall(), true)
    await desks.pass(5_000)
    expect([kinds('left'), kinds('right')].flat()).not.toContain('ended')
    desks.left.line.hold(callId, false)
    await desks.pass(5_000)
    desks.right.line.hold(desks.right.offeredCall(), false)
    await desks.pass(5_000)
    expect(desks.left.media.tracks.at(-1)?.enabled).toBe(true)
    expect(desks.right.media.tracks.at(-1)?.enabled).toBe(true)
  })

  it('settle a giving up that crosses the answer', async () => {
    await ring()
    desks.right.line.answer(desks.right.offeredCall(), options)
    desks.left.line.hangup(callId)
    await desks.pass(40_000)
    expect(silent()).toBe(true)
    expect(FakePeer.all.every(({ closed }) => closed)).toBe(true)
  })

  it('talk although the word that the other’s answer has arrived was lost', async () => {
    desks.lose(({ method, status }) => method === 'ACK' && status === 0)
    await talk()
    await desks.pass(40_000)
    expect([kinds('left').at(-1), kinds('right').at(-1)]).toEqual(['answered', 'answered'])
  })

  it('do not hand each other on: whom the rep speaks with is the rep’s affair', async () => {
    await talk()
    desks.left.line.transfer(callId, '201')
    await desks.pass(5_000)
    expect(kinds('left')).toContain('transfer_failed')
    expect(kinds('right')).not.toContain('ended')
  })
})
