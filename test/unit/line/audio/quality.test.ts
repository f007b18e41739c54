import { describe, expect, it } from 'vitest'
import { keepAwake } from '../../../../electron/line/keep-awake'
import { watchQuality } from '../../../../electron/line/quality-watch'
import { qualitySampler } from '../../../../renderer/line/quality-sampler'
import type { LinePort, LineStats } from '../../../../shared/domain/call/line-port'
import type { CallQuality } from '../../../../shared/domain/call/quality/call-quality'
import type { QualitySample } from '../../../../shared/domain/call/quality/quality-sample'
import { handClock } from '../../../support/hand-clock'

const CLEAR: QualitySample = {
  elapsed: 1_000,
  roundTrip: 40,
  jitter: 3,
  buffer: 40,
  loss: 0,
  received: 50,
  sent: 50,
  farLoss: null,
  deafMicrophone: false,
  held: false
}

function watch() {
  const kept: (readonly [string, CallQuality])[] = []
  let changes = 0
  const quality = watchQuality({
    keep: (callId, figures) => kept.push([callId, figures]),
    onChange: () => {
      changes += 1
    }
  })
  const hear = (callId: string, count: number, change: Partial<QualitySample> = {}): void => {
    for (let index = 0; index < count; index += 1) quality.sample(callId, { ...CLEAR, ...change })
  }
  return { quality, kept, hear, changes: () => changes }
}

describe('the quality of the present call', () => {
  it('is told with every sample, with what is wrong', () => {
    const { quality, hear, changes } = watch()
    hear('call-1', 1)
    expect(quality.view()).toMatchObject({ callId: 'call-1', live: true, roundTrip: 40, alarms: [] })
    expect(quality.view()?.opinion).toBeGreaterThan(4)
    hear('call-1', 3, { received: 0 })
    expect(quality.view()).toMatchObject({ opinion: null, alarms: ['not_hearing'] })
    expect(changes()).toBe(4)
  })

  it('stays to be read when the call is over, without its alarms, and is kept with the call', () => {
    const { quality, hear, kept } = watch()
    hear('call-1', 4, { loss: 0.2 })
    quality.over('call-1')
    expect(quality.view()).toMatchObject({ live: false, alarms: [], loss: 0.2 })
    expect(kept).toEqual([['call-1', expect.objectContaining({ seconds: 4, poorSeconds: 2 })]])
  })

  it('is kept now and then while the call goes on, so that little is lost with the app', () => {
    const { hear, kept } = watch()
    hear('call-1', 40)
    expect(kept.map(([, { seconds }]) => seconds)).toEqual([15, 30])
  })

  it('is that of the call one talks in, while another one is held', () => {
    const { quality, hear } = watch()
    hear('call-1', 1, { held: true })
    hear('call-2', 1)
    hear('call-1', 1, { held: true })
    expect(quality.view()?.callId).toBe('call-2')
  })

  it('is nothing for a call of which nothing was heard', () => {
    const { quality, kept } = watch()
    quality.over('call-1')
    expect(quality.view()).toBeNull()
    expect(kept).toEqual([])
  })
})

describe('the samples of a call', () => {
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  const counts = (received: number): LineStats => ({
    received,
    lost: 0,
    jitter: 0,
    roundTrip: 20,
    sent: received,
    buffered: 0,
    played: 0,
    reportedAt: 0,
    farLoss: 0,
    spoken: 1,
    held: false,
    muted: false
  })

  function sampling() {
    const clock = handClock(0)
    const samples: QualitySample[] = []
    let received = 0
    const port = { stats: async () => counts(received) } as unknown as LinePort
    const sampler = qualitySampler(clock, (_callId, sample) => samples.push(sample))
    const second = async (packets: number): Promise<void> => {
      received += packets
      clock.advance(1_000)
      await settle()
    }
    return { clock, samples, sampler, port, second }
  }

  it('are taken each second from its answer to its end', async () => {
    const { clock, samples, sampler, port, second } = sampling()
    sampler.follow({ kind: 'ringing', callId: 'call-1' }, port)
    await second(50)
    sampler.follow({ kind: 'answered', callId: 'call-1' }, port)
    for (const packets of [50, 49, 48]) await second(packets)
    expect(samples.map((sample) => sample.received)).toEqual([49, 48])
    sampler.follow({ kind: 'ended', callId: 'call-1', reason: 'remote_hangup' }, port)
    await second(50)
    expect(samples).toHaveLength(2)
    expect(clock.pending()).toBe(0)
  })

  it('are none once the rep has hung up, though one was on its way', async () => {
    const { clock, samples, sampler, port, second } = sampling()
    sampler.follow({ kind: 'answered', callId: 'call-1' }, port)
    await second(50)
    clock.advance(1_000)
    sampler.release('call-1')
    await settle()
    expect(samples).toEqual([])
    expect(clock.pending()).toBe(0)
  })
})

describe('the computer', () => {
  it('is kept awake from the first call to the last, once', () => {
    const told: string[] = []
    const awake = keepAwake({
      start: (kind) => told.push(`start ${kind}`),
      stop: (id) => void told.push(`stop ${id}`)
    })
    for (const calling of [false, true, true, false, false, true]) awake(calling)
    expect(told).toEqual(['start prevent-app-suspension', 'stop 1', 'start prevent-app-suspension'])
  })
})
