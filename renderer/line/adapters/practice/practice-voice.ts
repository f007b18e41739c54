import type { DialOptions } from '../../../../shared/domain/call/dial-options'
import type { SpokenLine } from '../../../../shared/domain/call/persona'
import { speakingTime } from '../../../../shared/domain/call/practice-customer'
import { hastened, murmur, type ToneSchedule } from '../../../../shared/domain/call/tones'
import type { LineSound } from '../../audio/line-sound'
import type { Pace } from './practice-pace'

/** Between two lines, in natural milliseconds; longer where the reception hands the phone to somebody. */
const BREATH = 500
const HANDING_OVER = 2_500
/** Above this speed a synthetic voice is no longer understood. */
const FASTEST_VOICE = 2

/** The mouth of the far side: says lines one after the other, can be interrupted, held, and made to go on. */
export interface PracticeVoice {
  /** Drops what has not been said yet and says these lines after a pause; then calls `done`. */
  say(lines: readonly SpokenLine[], pause: number, done?: () => void): void
  play(schedule: ToneSchedule): void
  /** Silent until `resume`, which begins the interrupted line again. */
  hold(music: ToneSchedule): void
  resume(): void
  stop(): void
}

export function practiceVoice(pace: Pace, sound: LineSound, options: DialOptions, caption: (line: SpokenLine) => void): PracticeVoice {
  let queue: readonly SpokenLine[] = []
  let done: (() => void) | undefined
  let stopWaiting: () => void = () => {}
  let onHold = false

  const next = (pause: number): void => {
    stopWaiting()
    stopWaiting = pace.after(pause, () => {
      const [line, ...rest] = queue
      if (!line) {
        const finished = done
        done = undefined
        return finished?.()
      }
      utter(line)
      stopWaiting = pace.after(speakingTime(line.text), () => {
        queue = rest
        next(pauseBetween(line, rest[0]))
      })
    })
  }

  const utter = (line: SpokenLine): void => {
    caption(line)
    const duration = speakingTime(line.text)
    const spoken = options.speech && pace.speed <= FASTEST_VOICE && sound.say(line.text, duration / pace.speed, options.volume)
    if (!spoken) sound.play(hastened(murmur(line.text, duration), pace.speed), options.volume)
  }

  return {
    say(lines, pause, whenDone) {
      queue = lines
      done = whenDone
      if (!onHold) next(pause)
    },
    play: (schedule) => sound.play(hastened(schedule, pace.speed), options.volume),
    hold(music) {
      onHold = true
      stopWaiting()
      sound.play(music, options.volume)
    },
    resume() {
      onHold = false
      sound.stop()
      next(BREATH)
    },
    stop() {
      queue = []
      done = undefined
      stopWaiting()
      sound.stop()
    }
  }
}

function pauseBetween(line: SpokenLine, following: SpokenLine | undefined): number {
  return following && following.speaker !== line.speaker ? HANDING_OVER : BREATH
}
