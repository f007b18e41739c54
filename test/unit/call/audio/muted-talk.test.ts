import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loudnessOf, meterOf, SILENCE } from '../../../../shared/domain/call/audio/loudness'
import {
  judgeMutedTalk,
  type MutedSample,
  type MutedTalk,
  NOBODY_TALKS,
  NOTICE_STAYS,
  WORD
} from '../../../../shared/domain/call/audio/muted-talk'

const STEP = 100
const QUIET_ROOM = -75
const VOICE = -25

function hear(loudnesses: readonly number[], from: MutedTalk = NOBODY_TALKS, muted = true): MutedTalk {
  return loudnesses.reduce((state, loudness) => judgeMutedTalk(state, { loudness, elapsed: STEP, muted }), from)
}
const of = (loudness: number, milliseconds: number): number[] => Array.from({ length: milliseconds / STEP }, () => loudness)

describe('talking while muted', () => {
  it('is noticed after about a word', () => {
    const before = hear(of(QUIET_ROOM, 1_000))
    expect(hear(of(VOICE, WORD - STEP), before).talking).toBe(false)
    expect(hear(of(VOICE, WORD), before).talking).toBe(true)
  })

  it('is noticed through the pauses between syllables', () => {
    const syllable = [...of(VOICE, 200), ...of(QUIET_ROOM, 100)]
    expect(hear([...of(QUIET_ROOM, 500), ...syllable, ...syllable, ...syllable, ...syllable, ...syllable]).talking).toBe(true)
  })

  it('is forgotten after four quiet seconds, and at once when the rep is heard again', () => {
    const talking = hear([...of(QUIET_ROOM, 500), ...of(VOICE, WORD)])
    expect(hear(of(QUIET_ROOM, NOTICE_STAYS - STEP), talking).talking).toBe(true)
    expect(hear(of(QUIET_ROOM, NOTICE_STAYS), talking).talking).toBe(false)
    expect(hear([VOICE], talking, false).talking).toBe(false)
  })

  it('is not a key of the keyboard, a cough, or a fan', () => {
    const key = [...of(VOICE, 100), ...of(QUIET_ROOM, 400)]
    expect(hear([...of(QUIET_ROOM, 500), ...key, ...key, ...key, ...key, ...key, ...key]).talking).toBe(false)
    expect(hear([...of(QUIET_ROOM, 500), ...of(VOICE, 300), ...of(QUIET_ROOM, 1_000)]).talking).toBe(false)
    expect(hear(of(-35, 60_000)).talking).toBe(false)
  })

  it('is noticed in a loud room, too, and in a sentence that was under way when the rep muted', () => {
    expect(hear([...of(-40, 2_000), ...of(-15, 1_000)]).talking).toBe(true)
    expect(hear([...of(VOICE, 1_000), ...of(QUIET_ROOM, 200), ...of(VOICE, 800)]).talking).toBe(true)
  })

  it('is never told of a rep who is not muted, nor in silence', () => {
    const sample = fc.record({ loudness: fc.double({ min: SILENCE, max: 0, noNaN: true }), elapsed: fc.constantFrom(20, 100, 1_000) })
    fc.assert(
      fc.property(fc.array(fc.record({ sample, muted: fc.boolean() })), (samples) => {
        let state = NOBODY_TALKS
        for (const { sample: one, muted } of samples) {
          const next: MutedSample = { ...one, muted }
          const before = state
          state = judgeMutedTalk(state, next)
          if (!muted || (one.loudness < -50 && !before.talking)) expect(state.talking).toBe(false)
        }
      })
    )
  })
})

describe('loudness', () => {
  it('is measured against the loudest that can be', () => {
    expect(loudnessOf([1, -1, 1, -1])).toBe(0)
    expect(loudnessOf([0.1, -0.1])).toBeCloseTo(-20)
    expect(loudnessOf([0, 0])).toBe(SILENCE)
    expect(loudnessOf([])).toBe(SILENCE)
  })

  it('fills the meter from nothing to all', () => {
    expect([SILENCE, -60, -30, 0].map(meterOf)).toEqual([0, 0, 0.5, 1])
  })
})
