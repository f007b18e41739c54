import { murmur, type ToneSchedule } from '../../../shared/domain/call/tones'
import type { Timers } from '../../../shared/lib/timers'
import type { RoutedSound } from './line-sound'
import { scheduleTones } from './schedule-tones'

/** Chromium's way to another loudspeaker (W3C, Audio Output Devices API); TypeScript does not know it yet. */
type RoutedContext = AudioContext & { setSinkId(id: string): Promise<void> }

/**
 * Plays the line's sounds through one loudspeaker; a synthetic voice always goes to the system's. The audio device is opened at the first sound and let go of when
 * nothing has sounded for a while. Without any device the line stays silent and everything else goes on.
 */
export function webAudioSound(timers: Timers, speech: SpeechSynthesis | undefined): RoutedSound {
  let context: RoutedContext | undefined
  let speakerId = ''
  let tap: MediaStreamAudioDestinationNode | undefined
  let stopSounding: () => void = () => {}
  let stopIdling: () => void = () => {}

  const open = (): AudioContext => {
    context ??= new AudioContext({ latencyHint: 'interactive', sinkId: speakerId } as AudioContextOptions) as RoutedContext
    return context
  }
  const stop = (): void => {
    stopSounding()
    stopSounding = () => {}
    speech?.cancel()
    stopIdling()
    stopIdling = timers.after(IDLE_TIME, () => {
      context?.suspend().catch(() => {})
    })
  }

  /** No voice of the system can be recorded: what stands for one where none is installed does. */
  const murmurInto = (outlet: AudioNode, text: string, milliseconds: number): void => {
    stopIdling()
    const opened = open()
    opened.resume().catch(() => {})
    stopSounding = sound(opened, timers, murmur(text, milliseconds), { volume: 0, tap: outlet })
  }

  return {
    stop,
    outputTo(id = '') {
      if (id === speakerId) return
      speakerId = id
      context?.setSinkId(id).catch(() => {})
    },
    play(schedule, volume) {
      stop()
      if (volume === 0 && tap === undefined) return
      stopIdling()
      const opened = open()
      opened.resume().catch(() => {})
      stopSounding = sound(opened, timers, schedule, { volume, tap })
    },
    stream() {
      tap ??= new MediaStreamAudioDestinationNode(open())
      return tap.stream
    },
    say(text, milliseconds, volume) {
      const voice = speech?.getVoices().find(({ lang, localService }) => localService && lang.toLowerCase().startsWith('ja'))
      if (!speech || !voice) return false
      stop()
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.volume = volume
      utterance.rate = Math.min(2, Math.max(0.8, (text.length * NATURAL_CHARACTER) / milliseconds))
      speech.speak(utterance)
      if (tap) murmurInto(tap, text, milliseconds)
      return true
    }
  }
}

/** How long the device stays open after the last sound, in milliseconds. */
const IDLE_TIME = 10_000
/** How long a synthetic voice takes for one character at rate 1, in milliseconds. */
const NATURAL_CHARACTER = 130

interface Outlets {
  readonly volume: number
  readonly tap: AudioNode | undefined
}

function sound(context: AudioContext, timers: Timers, schedule: ToneSchedule, { volume, tap }: Outlets): () => void {
  const output = context.createGain()
  const loudspeaker = context.createGain()
  loudspeaker.gain.value = volume
  output.connect(loudspeaker).connect(context.destination)
  if (tap) output.connect(tap)
  let stopRepeating: () => void = () => {}
  const round = (start: number): void => {
    scheduleTones(context, output, schedule, start)
    const { period } = schedule
    if (period === undefined) return
    // the next round is laid out half a period early, on the audio clock, so that a late timer leaves no gap
    stopRepeating = timers.after((start - context.currentTime) * 1_000 + period / 2, () => round(start + period / 1_000))
  }
  round(context.currentTime + LEAD_TIME)
  return () => {
    stopRepeating()
    output.disconnect()
  }
}

/** Head start given to the audio thread, in seconds. */
const LEAD_TIME = 0.02
