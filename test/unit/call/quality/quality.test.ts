import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addSample, NOTHING_MEASURED, qualityOf } from '../../../../shared/domain/call/quality/call-quality'
import { BEST_OPINION, meanOpinion, WORST_OPINION } from '../../../../shared/domain/call/quality/mean-opinion'
import {
  ALARM_RULES,
  type AlarmState,
  judgeAlarms,
  NO_ALARM,
  QualityAlarm,
  raisedAlarms
} from '../../../../shared/domain/call/quality/quality-alarms'
import { type QualitySample, type SoundCounts, sampleBetween } from '../../../../shared/domain/call/quality/quality-sample'

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
const anySample: fc.Arbitrary<QualitySample> = fc.record({
  elapsed: fc.constant(1_000),
  roundTrip: fc.option(fc.nat(2_000)),
  jitter: fc.nat(500),
  buffer: fc.nat(500),
  loss: fc.double({ min: 0, max: 0.99, noNaN: true }),
  received: fc.constantFrom(0, 1, 50),
  sent: fc.constantFrom(0, 50),
  farLoss: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  deafMicrophone: fc.option(fc.boolean()),
  held: fc.boolean()
})

describe('what people would think of the sound', () => {
  it.each([
    ['a clear call', {}, 4.35, 4.45],
    ['a call over a satellite', { roundTrip: 700 }, 2.8, 3.2],
    ['a call that loses one packet in twenty', { loss: 0.05 }, 3.7, 3.95],
    ['a call that loses one in five', { loss: 0.2 }, 2.4, 2.7]
  ])('of %s is what the standard’s scale makes of it', (_what, change, least, most) => {
    const opinion = meanOpinion({ ...CLEAR, ...change })
    expect(opinion).toBeGreaterThan(least)
    expect(opinion).toBeLessThan(most)
  })

  it('lies between the worst and the best, and never rises with delay, jitter or loss', () => {
    const more = fc.record({
      roundTrip: fc.nat(500),
      jitter: fc.nat(200),
      buffer: fc.nat(200),
      loss: fc.double({ min: 0, max: 0.5, noNaN: true })
    })
    fc.assert(
      fc.property(anySample, more, (sample, { roundTrip, jitter, buffer, loss }) => {
        const worse = {
          ...sample,
          roundTrip: (sample.roundTrip ?? 0) + roundTrip,
          jitter: sample.jitter + jitter,
          buffer: sample.buffer + buffer,
          loss: Math.min(1, sample.loss + loss)
        }
        const [one, other] = [meanOpinion(sample), meanOpinion(worse)]
        expect(one).toBeGreaterThanOrEqual(WORST_OPINION)
        expect(one).toBeLessThanOrEqual(BEST_OPINION)
        expect(other).toBeLessThanOrEqual(one + 1e-9)
      })
    )
  })
})

function judge(samples: readonly Partial<QualitySample>[], from: AlarmState = NO_ALARM): AlarmState {
  return samples.reduce<AlarmState>((state, sample) => judgeAlarms(state, { ...CLEAR, ...sample }), from)
}
const times = (count: number, sample: Partial<QualitySample>) => Array.from({ length: count }, () => sample)
const raised = (...samples: Partial<QualitySample>[]) => raisedAlarms(judge(samples))

describe('alarms of the sound', () => {
  it.each([
    ['loss', { loss: 0.04 }, 3, 5],
    ['jitter', { jitter: 31 }, 3, 5],
    ['round_trip', { roundTrip: 401 }, 3, 5],
    ['deaf_microphone', { deafMicrophone: true }, 6, 1],
    ['not_hearing', { received: 0 }, 3, 1],
    ['not_heard', { farLoss: 1 }, 2, 1],
    ['not_heard', { sent: 0 }, 2, 1]
  ] as const)('%s is raised by %o %i times in a row, and cleared by %i good ones', (alarm, bad, raiseAfter, clearAfter) => {
    const good = alarm === 'not_heard' ? { farLoss: 0 } : {}
    expect(raised(...times(raiseAfter - 1, bad))).not.toContain(alarm)
    expect(raised(...times(raiseAfter, bad))).toContain(alarm)
    expect(raised(...times(raiseAfter, bad), ...times(clearAfter - 1, good))).toContain(alarm)
    expect(raised(...times(raiseAfter, bad), ...times(clearAfter, good))).not.toContain(alarm)
  })

  it('warns of sound that is bad all in all, though no single figure is', () => {
    expect(raised(...times(3, { loss: 0.029, roundTrip: 390, jitter: 29, buffer: 150 }))).toEqual(['opinion'])
  })

  it('lets a good moment in between begin the count anew', () => {
    expect(raised({ loss: 0.5 }, { loss: 0.5 }, {}, { loss: 0.5 }, { loss: 0.5 })).toEqual([])
  })

  it('is not moved by a held call, whatever its figures', () => {
    const bad = { received: 0, sent: 0, farLoss: 1, held: true, deafMicrophone: null }
    expect(raised(...times(20, bad))).toEqual([])
  })

  it('does not call it one-way while the far side has not reported', () => {
    expect(raised(...times(60, { farLoss: null }))).toEqual([])
  })

  it('turns only after as many samples as its rule says', () => {
    fc.assert(
      fc.property(fc.array(anySample, { maxLength: 60 }), (samples) => {
        let state = NO_ALARM
        const since = new Map<QualityAlarm, number>()
        for (const sample of samples) {
          const next = judgeAlarms(state, sample)
          for (const alarm of QualityAlarm.options) {
            const count = (since.get(alarm) ?? 0) + 1
            since.set(alarm, count)
            if (next[alarm].raised === state[alarm].raised) continue
            expect(count).toBeGreaterThanOrEqual(next[alarm].raised ? ALARM_RULES[alarm].raiseAfter : ALARM_RULES[alarm].clearAfter)
            since.set(alarm, 0)
          }
          state = next
        }
      })
    )
  })
})

describe('one sample', () => {
  const COUNTS: SoundCounts = {
    received: 100,
    lost: 0,
    jitter: 4,
    roundTrip: 30,
    sent: 100,
    buffered: 4_000,
    played: 100,
    reportedAt: 1,
    farLoss: 0.1,
    spoken: 5
  }
  const now = { elapsed: 1_000, held: false, muted: false }

  it('is what happened between two counts', () => {
    const after = { ...COUNTS, received: 145, lost: 5, sent: 150, buffered: 6_000, played: 150 }
    expect(sampleBetween(COUNTS, after, now)).toMatchObject({ received: 45, sent: 50, loss: 0.1, buffer: 40, farLoss: null })
  })

  it('takes the far side’s word only when it is new', () => {
    expect(sampleBetween(COUNTS, { ...COUNTS, reportedAt: 2, farLoss: 0.7 }, now).farLoss).toBe(0.7)
    expect(sampleBetween(COUNTS, { ...COUNTS, farLoss: 0.7 }, now).farLoss).toBeNull()
  })

  it('calls a microphone deaf that has never given a sound, unless nobody is to hear it', () => {
    const silent = { ...COUNTS, spoken: 0 }
    expect(sampleBetween(silent, silent, now).deafMicrophone).toBe(true)
    expect(sampleBetween(COUNTS, COUNTS, now).deafMicrophone).toBe(false)
    expect(sampleBetween(silent, silent, { ...now, muted: true }).deafMicrophone).toBeNull()
    expect(sampleBetween(silent, { ...silent, spoken: null }, now).deafMicrophone).toBeNull()
  })

  it('has no negative figure when a connection begins to count anew', () => {
    expect(sampleBetween(COUNTS, { ...COUNTS, received: 3, sent: 3, lost: 0, buffered: 10, played: 3 }, now)).toMatchObject({
      received: 0,
      sent: 0,
      loss: 0,
      buffer: 0
    })
  })
})

describe('the quality of a whole call', () => {
  const tally = (samples: readonly QualitySample[]) => {
    let state = NO_ALARM
    return samples.reduce((sum, sample) => {
      state = judgeAlarms(state, sample)
      return addSample(sum, sample, raisedAlarms(state))
    }, NOTHING_MEASURED)
  }

  it('holds the mean and the extremes of its samples', () => {
    const quality = qualityOf(
      tally([CLEAR, { ...CLEAR, roundTrip: 140, jitter: 9 }, { ...CLEAR, roundTrip: null, received: 40, loss: 0.2 }])
    )
    expect(quality).toMatchObject({
      seconds: 3,
      roundTrip: { mean: 90, maximum: 140 },
      jitter: { mean: 5, maximum: 9 },
      poorSeconds: 0,
      oneWay: false
    })
    expect(quality?.loss).toBeCloseTo(10 / 150)
    expect(quality?.opinion?.maximum).toBeCloseTo(meanOpinion(CLEAR))
  })

  it('counts the seconds with an alarm, and remembers that one side was not heard', () => {
    const silent = { ...CLEAR, received: 0 }
    expect(qualityOf(tally([CLEAR, silent, silent, silent, silent, CLEAR]))).toMatchObject({ seconds: 2, poorSeconds: 2, oneWay: true })
  })

  it('calls it no one-way call when nothing went either way', () => {
    const dead = { ...CLEAR, received: 0, sent: 0 }
    expect(qualityOf(tally([CLEAR, dead, dead, dead, dead, dead]))).toMatchObject({ poorSeconds: 4, oneWay: false })
  })

  it('is nothing where nothing was heard of it, and has no figures where nobody was ever heard', () => {
    expect(qualityOf(NOTHING_MEASURED)).toBeUndefined()
    expect(qualityOf(tally(Array.from({ length: 4 }, () => ({ ...CLEAR, received: 0 }))))).toMatchObject({ opinion: null, oneWay: true })
  })

  it('keeps its means between its extremes', () => {
    fc.assert(
      fc.property(fc.array(anySample, { minLength: 1, maxLength: 40 }), (samples) => {
        const quality = qualityOf(tally(samples))
        if (!quality) return
        expect(quality.loss).toBeLessThanOrEqual(1)
        expect(quality.poorSeconds).toBeLessThanOrEqual(samples.length)
        const { opinion, roundTrip, jitter } = quality
        if (opinion) expect(opinion.mean).toBeGreaterThanOrEqual(opinion.minimum - 1e-9)
        if (opinion) expect(opinion.mean).toBeLessThanOrEqual(opinion.maximum + 1e-9)
        if (roundTrip) expect(roundTrip.mean).toBeLessThanOrEqual(roundTrip.maximum + 1e-9)
        if (jitter) expect(jitter.mean).toBeLessThanOrEqual(jitter.maximum + 1e-9)
      })
    )
  })
})
