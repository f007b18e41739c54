import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  judgeMedia,
  LOST_AFTER,
  type MediaJudgement,
  type MediaSample,
  NOTHING_HEARD,
  POOR_STREAK
} from '../../../shared/domain/call/media-health'

/** Packets of one second, without a gap. */
const SECOND = { received: 50, lost: 0, jitter: 5, elapsed: 1_000, held: false }

/** Judges one sample after the other; counts are given per sample and added up. */
function hear(samples: readonly Partial<MediaSample>[], from: MediaJudgement = NOTHING_HEARD): MediaJudgement[] {
  const judgements: MediaJudgement[] = []
  let last = from
  for (const sample of samples) {
    const { received, lost, ...rest } = { ...SECOND, ...sample }
    last = judgeMedia(last, { ...rest, received: last.received + received, lost: last.lost + lost })
    judgements.push(last)
  }
  return judgements
}
const healths = (samples: readonly Partial<MediaSample>[]) => hear(samples).map(({ health }) => health)
const GOOD = {}
const BAD = { lost: 5 }
const SILENT = { received: 0 }

describe('the health of the sound', () => {
  it('is unknown until the first packet, however long that takes', () => {
    expect(healths([SILENT, SILENT, SILENT, SILENT, GOOD])).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'good'])
  })

  it('is lost after three silent seconds and good with the next packet', () => {
    expect(healths([GOOD, SILENT, SILENT, SILENT, GOOD])).toEqual(['good', 'good', 'good', 'lost', 'good'])
  })

  it('does not take a held call’s silence for a loss', () => {
    const held = { ...SILENT, held: true }
    expect(healths([GOOD, held, held, held, held, SILENT])).not.toContain('lost')
  })

  it.each([
    ['lost packets', { lost: 3 }],
    ['jitter', { jitter: 61 }]
  ])('is poor after five samples in a row with much %s, and good after five without', (_what, bad) => {
    const five = (sample: object) => Array.from({ length: 5 }, () => sample)
    expect(healths([GOOD, ...five(bad)]).slice(-2)).toEqual(['good', 'poor'])
    expect(healths([GOOD, ...five(bad), ...five(GOOD)]).slice(-2)).toEqual(['poor', 'good'])
  })

  it('is not moved by a bad moment', () => {
    expect(healths([GOOD, BAD, BAD, BAD, BAD, GOOD, BAD, BAD, BAD, BAD])).not.toContain('poor')
  })

  it('tells how much was lost between two samples', () => {
    expect(hear([GOOD, { received: 45, lost: 5 }]).at(-1)?.loss).toBeCloseTo(0.1)
  })

  it('never flickers, and says lost exactly when it has been silent for too long', () => {
    const sample = fc.record({
      received: fc.constantFrom(0, 0, 50),
      lost: fc.nat(10),
      jitter: fc.nat(120),
      elapsed: fc.constantFrom(100, 1_000),
      held: fc.boolean()
    })
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 60 }), (samples) => {
        let since = POOR_STREAK
        let last = NOTHING_HEARD
        for (const next of hear(samples)) {
          since += 1
          const turned = [last.health, next.health].sort().join() === 'good,poor'
          if (turned) expect(since).toBeGreaterThanOrEqual(POOR_STREAK)
          if (next.health !== last.health) since = 0
          const silent = next.received === last.received
          if (next.health !== 'unknown')
            expect(next.health === 'lost').toBe(silent && (last.health === 'lost' || next.silence >= LOST_AFTER))
          last = next
        }
      })
    )
  })
})
