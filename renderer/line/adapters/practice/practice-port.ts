import { findPersona } from '../../../../shared/domain/call/choose-persona'
import { lineCapabilities } from '../../../../shared/domain/call/line-kind'
import type { CreateLinePort } from '../../../../shared/domain/call/line-port'
import type { Timers } from '../../../../shared/lib/timers'
import type { LineSound } from '../../audio/line-sound'
import { PracticeCall } from './practice-call'
import { practicePace } from './practice-pace'

/** The practice line: no network, no number is really dialled, the far side is a persona. */
export function practiceLine(timers: Timers, sound: LineSound): CreateLinePort {
  return (emit) => {
    let call: PracticeCall | undefined
    const named = (callId: string): PracticeCall | undefined => (call?.callId === callId ? call : undefined)
    return {
      kind: 'practice',
      capabilities: lineCapabilities.practice,
      register: () => Promise.resolve(),
      dial(request) {
        call?.hangup()
        const persona = findPersona(request.options.personaId ?? '')
        if (persona) call = new PracticeCall(request, persona, practicePace(timers, request.options.speed), sound, emit)
        else emit({ kind: 'failed', callId: request.callId, code: 'line.refused' })
      },
      answer: () => {},
      hangup: (callId) => named(callId)?.hangup(),
      mute: (callId, on) => named(callId)?.mute(on),
      hold: (callId, on) => named(callId)?.hold(on),
      sendDigits: (callId, digits) => named(callId)?.sendDigits(digits),
      transfer: () => {},
      join: () => {},
      setDevices: () => Promise.resolve(),
      stats: () => Promise.resolve(undefined),
      cue: (callId, cue) => named(callId)?.cue(cue)
    }
  }
}
