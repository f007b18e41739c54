import type { LocalSoundTest, SoundTestNews, SoundTestState } from '../../../shared/contract/line-audio'
import { isVoice, SILENCE } from '../../../shared/domain/call/audio/loudness'
import { BELL, TEST_TONE, type ToneSchedule } from '../../../shared/domain/call/tones'
import { assertNever } from '../../../shared/lib/assert-never'
import type { DevicesHere } from './device-keeper'
import { type EchoGround, testEcho } from './echo-test'
import type { LineSound } from './line-sound'
import type { RecordVoice, VoiceRecording } from './voice-recording'

/** Milliseconds that a tone sounds, and that a voice is recorded. */
const SOUNDING = 2_000
const RECORDING = 3_000

interface TesterGround extends EchoGround {
  readonly speaker: Pick<LineSound, 'play' | 'stop'>
  readonly ringer: Pick<LineSound, 'play' | 'stop'>
  open(): Promise<MediaStream>
  readonly record: RecordVoice
  devices(): DevicesHere
  told(news: SoundTestNews): void
}

/** What is to be tried; the echo by the number to call. */
export type SoundTrial = { readonly test: LocalSoundTest } | { readonly test: 'echo'; readonly number: string }

/** Tries the sound before a shift, one thing at a time: null ends what is being tried. */
export function soundTester(ground: TesterGround): (trial: SoundTrial | null) => void {
  let end: (() => void) | undefined
  return (trial) => {
    end?.()
    end = undefined
    if (trial !== null) end = begin(trial, ground)
  }
}

/** Begins a test. The function returned ends it early, and has no effect once it is over. */
function begin(trial: SoundTrial, ground: TesterGround): () => void {
  const { callVolume, ringVolume } = ground.devices().settings
  const told = (state: SoundTestState): void => ground.told({ test: trial.test, state })
  switch (trial.test) {
    case 'speaker':
      return sounding(ground, ground.speaker, TEST_TONE, callVolume, told)
    case 'ringer':
      return sounding(ground, ground.ringer, BELL, ringVolume, told)
    case 'voice':
      return playingBack(ground, told)
    case 'echo':
      return testEcho(ground, trial.number, callVolume, (news) => ground.told({ ...news, test: 'echo' }))
    default:
      return assertNever(trial)
  }
}

function sounding(
  { timers }: TesterGround,
  sound: TesterGround['speaker'],
  tone: ToneSchedule,
  volume: number,
  told: (state: SoundTestState) => void
): () => void {
  sound.play(tone, volume)
  told('sounding')
  let over = false
  const finish = (state: SoundTestState): void => {
    if (over) return
    over = true
    stopTimer()
    sound.stop()
    told(state)
  }
  const stopTimer = timers.after(SOUNDING, () => finish('done'))
  return () => finish('idle')
}

/** Records the voice for three seconds and plays it back. */
function playingBack({ timers, open, record, measure, devices }: TesterGround, told: (state: SoundTestState) => void): () => void {
  let over = false
  let loudest = SILENCE
  let stopRecording: () => void = () => {}
  let recording: VoiceRecording | undefined

  const finish = (state: SoundTestState): void => {
    if (over) return
    over = true
    stopRecording()
    recording?.drop()
    told(state)
  }
  const recordFrom = async (stream: MediaStream): Promise<void> => {
    const stopMeasuring = measure(stream, (loudness) => {
      loudest = Math.max(loudest, loudness)
    })
    const enough = new Promise<void>((resolve) => {
      const stopTimer = timers.after(RECORDING, resolve)
      stopRecording = () => {
        stopRecording = () => {}
        stopTimer()
        stopMeasuring()
        for (const track of stream.getTracks()) track.stop()
      }
    })
    if (over) return stopRecording()
    recording = record(stream)
    told('recording')
    await enough
    const { settings, speaker } = devices()
    const played = recording.playBack(settings.callVolume, speaker.id)
    stopRecording()
    told('playing')
    await played
    finish(isVoice(loudest) ? 'done' : 'quiet')
  }
  open()
    .then(recordFrom)
    .catch(() => finish('failed'))
  return () => finish('idle')
}
