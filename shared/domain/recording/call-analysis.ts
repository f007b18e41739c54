import { z } from 'zod'
import { FRAME, type Levels } from './level-meter'
import { talkFigures } from './talk-figures'
import { speechIn } from './voice-activity'
import { waveformOf } from './waveform'

const Milliseconds = z.number().int().min(0)
const Stretch = z.object({ from: Milliseconds, to: Milliseconds })
const Bars = z.array(z.number().int().min(0).max(100))

/** What is kept of the two channels beside the recording itself. */
export const CallAnalysis = z.object({
  talk: z.object({
    length: Milliseconds,
    own: Milliseconds,
    far: Milliseconds,
    ownMonologue: Stretch.nullable(),
    farMonologue: Stretch.nullable(),
    silences: z.array(Stretch),
    overlaps: z.array(Stretch)
  }),
  ownWave: Bars,
  farWave: Bars
})
export type CallAnalysis = z.infer<typeof CallAnalysis>

/** What the two channels tell, worked out in parts: an hour has 180,000 frames on either side, and whoever asks may have others waiting. */
export function* analysisInParts([own, far]: CallLevels): Generator<undefined, CallAnalysis, undefined> {
  const length = Math.min(own.decibels.length, far.decibels.length) * FRAME
  const ownSpeech = speechIn(own.decibels)
  yield
  const farSpeech = speechIn(far.decibels)
  yield
  const talk = talkFigures(ownSpeech, farSpeech, length)
  yield
  const ownWave = waveformOf(own.peaks)
  yield
  const farWave = waveformOf(far.peaks)
  return { talk: { ...talk, silences: [...talk.silences], overlaps: [...talk.overlaps] }, ownWave, farWave }
}

type CallLevels = readonly [own: Levels, far: Levels]
