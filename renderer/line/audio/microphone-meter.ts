import { loudnessOf } from '../../../shared/domain/call/audio/loudness'
import type { Timers } from '../../../shared/lib/timers'

/** Milliseconds between two looks at the microphone. */
export const LOOK_EVERY = 100

/** Measures how loud a microphone is until the function returned is called; the stream itself is not touched. */
export type MeasureLoudness = (stream: MediaStream, heard: (loudness: number) => void) => () => void

export function loudnessMeter(timers: Timers): MeasureLoudness {
  return (stream, heard) => {
    // measuring needs no loudspeaker, and must not fail where there is none
    const context = new AudioContext({ sinkId: { type: 'none' } } as AudioContextOptions)
    const analyser = context.createAnalyser()
    analyser.fftSize = 4_096
    const source = context.createMediaStreamSource(stream)
    source.connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    let stopWaiting: () => void = () => {}
    const look = (): void => {
      analyser.getFloatTimeDomainData(samples)
      heard(loudnessOf(samples))
      stopWaiting = timers.after(LOOK_EVERY, look)
    }
    stopWaiting = timers.after(LOOK_EVERY, look)
    return () => {
      stopWaiting()
      source.disconnect()
      context.close().catch(() => {})
    }
  }
}
