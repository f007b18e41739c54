import type { SoundTestNews } from '../../../shared/contract/line-audio'
import { type EchoHeard, judgeEcho, NOTHING_SPOKEN } from '../../../shared/domain/call/audio/echo-verdict'
import type { EndReason } from '../../../shared/domain/call/end-reason'
import type { Timers } from '../../../shared/lib/timers'
import type { CallEcho } from '../echo-calls'
import type { MeasureLoudness } from './microphone-meter'

/** Milliseconds that the exchange has to answer, and that one speaks with its echo. */
const PATIENCE = 20_000
const TALKING = 10_000
/** Milliseconds between two questions how long the way is. */
const ASK_EVERY = 1_000

export interface EchoGround {
  readonly timers: Timers
  readonly callEcho: CallEcho
  readonly measure: MeasureLoudness
  /** How loud it is what comes back. */
  heard(loudness: number): void
}

type TellOfEcho = (news: Omit<SoundTestNews, 'test'>) => void

/**
 * Calls an echo, and says after ten seconds whether the voice came back. The function returned ends it early: a voice that has come back by
 * then has been heard.
 */
export function testEcho(ground: EchoGround, number: string, volume: number, told: TellOfEcho): () => void {
  const { timers, callEcho, measure, heard } = ground
  const stops: (() => void)[] = []
  let over = false
  let rang = false
  let sound: EchoHeard = NOTHING_SPOKEN
  let roundTrip: number | null = null

  const finish = (news: Parameters<TellOfEcho>[0]): void => {
    if (over) return
    over = true
    for (const stop of stops) stop()
    call.hangup()
    told(news)
  }
  const finishOr = (otherwise: Parameters<TellOfEcho>[0]): void =>
    finish(judgeEcho(sound) === 'done' ? { state: 'done', roundTrip } : otherwise)
  const nobody = (): EndReason => (rang ? { kind: 'no_answer' } : { kind: 'failed', code: 'line.no_progress' })
  const ask = async (): Promise<void> => {
    roundTrip = (await call.roundTrip().catch(() => null)) ?? roundTrip
    if (!over) stops.push(timers.after(ASK_EVERY, () => void ask()))
  }

  told({ state: 'connecting' })
  const stopWaiting = timers.after(PATIENCE, () => finish({ state: 'failed', end: nobody() }))
  stops.push(stopWaiting)
  const call = callEcho(number, volume, {
    ringing() {
      rang = true
    },
    answered({ own, far }) {
      stopWaiting()
      told({ state: 'talking' })
      if (own) stops.push(measure(own, (loudness) => (sound = { ...sound, spoken: Math.max(sound.spoken, loudness) })))
      if (far)
        stops.push(
          measure(far, (loudness) => {
            sound = { ...sound, returned: Math.max(sound.returned, loudness) }
            heard(loudness)
          })
        )
      stops.push(timers.after(TALKING, () => finish({ state: judgeEcho(sound), roundTrip })))
      void ask()
    },
    over(reason) {
      const failed = { state: 'failed', end: reason } as const
      if (reason.kind === 'remote_hangup') finishOr(failed)
      else finish(failed)
    }
  })
  return () => finishOr({ state: 'idle' })
}
