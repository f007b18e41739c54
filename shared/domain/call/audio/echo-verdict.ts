import { isVoice, SILENCE } from './loudness'

/** The loudest moments of a call to an echo, in decibels below full scale. */
export interface EchoHeard {
  /** Of the microphone. */
  readonly spoken: number
  /** Of what came back. */
  readonly returned: number
}

/** `done`: the voice came back; `quiet`: nothing did; `unspoken`: nobody spoke, so that there was nothing to come back. */
export type EchoVerdict = 'done' | 'quiet' | 'unspoken'

export const NOTHING_SPOKEN: EchoHeard = { spoken: SILENCE, returned: SILENCE }

/** What a call to an echo has shown. An announcement of the exchange alone is no voice that came back. */
export function judgeEcho({ spoken, returned }: EchoHeard): EchoVerdict {
  if (!isVoice(spoken)) return 'unspoken'
  return isVoice(returned) ? 'done' : 'quiet'
}
