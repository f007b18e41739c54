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

export function analyseCall([own, far]: readonly [own: Levels, far: Levels]): CallAnalysis {
  const length = Math.min(own.decibels.length, far.decibels.length) * FRAME
  const talk = talkFigures(speechIn(own.decibels), speechIn(far.decibels), length)
  return {
    talk: { ...talk, silences: [...talk.silences], overlaps: [...talk.overlaps] },
    ownWave: waveformOf(own.peaks),
    farWave: waveformOf(far.peaks)
  }
}
