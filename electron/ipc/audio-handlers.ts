import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type { AudioView, LocalSoundTest } from '../../shared/contract/line-audio'
import type { CallQuality } from '../../shared/domain/call/quality/call-quality'
import { AppError } from '../../shared/errors/app-error'

interface AudioHandlerPorts {
  readonly audio: {
    view(): AudioView
    listen(on: boolean): void
    test(test: LocalSoundTest | null): void
    testEcho(number: string): void
  }
  readonly inCall: () => boolean
  /** The number of the line's echo, as the gate lets it through. Throws where there is none, or it does not. */
  readonly echoNumber: () => string
  readonly qualityOf: (callId: string) => CallQuality | undefined
}

export type AudioHandlers = Pick<DeskHandlers, Extract<keyof DeskHandlers, `audio.${string}`>>

/** The sound of the line: how it is, its test before a shift, and how a call of the past sounded. */
export function audioHandlers({ audio, inCall, echoNumber, qualityOf }: AudioHandlerPorts): AudioHandlers {
  return {
    'audio.view': audio.view,
    'audio.listen'({ on }) {
      audio.listen(on)
      return audio.view()
    },
    'audio.test'({ test }) {
      if (test !== null && inCall()) throw new AppError('line.in_use')
      if (test === 'echo') audio.testEcho(echoNumber())
      else audio.test(test)
      return audio.view()
    },
    'audio.quality': ({ callId }) => qualityOf(callId) ?? null
  }
}
