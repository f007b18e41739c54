import type { Tone, ToneSchedule } from '../../../shared/domain/call/tones'

/** Rise and fall of a tone, in seconds, so that it does not crackle. */
const EDGE = 0.004

/** Plays one round of a schedule from `start` (seconds of the context's clock) into `output`. */
export function scheduleTones(context: BaseAudioContext, output: AudioNode, schedule: ToneSchedule, start: number): void {
  for (const tone of schedule.tones) scheduleTone(context, output, tone, start + tone.at / 1_000)
}

function scheduleTone(context: BaseAudioContext, output: AudioNode, tone: Tone, start: number): void {
  const end = start + tone.duration / 1_000
  const edge = Math.min(EDGE, (end - start) / 2)
  const envelope = context.createGain()
  envelope.gain.setValueAtTime(0, start)
  envelope.gain.linearRampToValueAtTime(tone.gain / tone.frequencies.length, start + edge)
  envelope.gain.setValueAtTime(tone.gain / tone.frequencies.length, end - edge)
  envelope.gain.linearRampToValueAtTime(0, end)
  envelope.connect(output)
  const target = tone.modulation === undefined ? envelope : modulated(context, envelope, tone.modulation, start, end)
  for (const frequency of tone.frequencies) {
    const oscillator = context.createOscillator()
    oscillator.frequency.value = frequency
    oscillator.connect(target)
    oscillator.start(start)
    oscillator.stop(end)
    oscillator.onended = () => oscillator.disconnect()
  }
}

/** A gain that swings between 0 and 1 at the modulation frequency. */
function modulated(context: BaseAudioContext, output: AudioNode, frequency: number, start: number, end: number): AudioNode {
  const swing = context.createGain()
  swing.gain.value = 0.5
  swing.connect(output)
  const depth = context.createGain()
  depth.gain.value = 0.5
  depth.connect(swing.gain)
  const oscillator = context.createOscillator()
  oscillator.frequency.value = frequency
  oscillator.connect(depth)
  oscillator.start(start)
  oscillator.stop(end)
  return swing
}
