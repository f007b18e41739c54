import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type { AudioView, SoundTest } from '../../shared/contract/line-audio'
import type { CallQuality } from '../../shared/domain/call/quality/call-quality'
import { AppError } from '../../shared/errors/app-error'

interface AudioHandlerPorts {
  readonly audio: { view(): AudioView; listen(on: boolean): void; test(test: SoundTest | null): void }
  readonly inCall: () => boolean
  readonly qualityOf: (callId: string) => CallQuality | undefined
}

export type AudioHandlers = Pick<DeskHandlers, Extract<keyof DeskHandlers, `audio.${string}`>>

/** The sound of the line: how it is, its test before a shift, and how a call of the past sounded. */
export function audioHandlers({ audio, inCall, qualityOf }: AudioHandlerPorts): AudioHandlers {
  return {
    'audio.view': audio.view,
    'audio.listen'({ on }) {
      audio.listen(on)
      return audio.view()
    },
    'audio.test'({ test }) {
      if (test !== null && inCall()) throw new AppError('line.in_use')
      audio.test(test)
      return audio.view()
    },
    'audio.quality': ({ callId }) => qualityOf(callId) ?? null
  }
}
