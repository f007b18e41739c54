import { findPersona } from '../../../../shared/domain/call/choose-persona'
import type { LineEvent } from '../../../../shared/domain/call/line-event'
import { lineCapabilities } from '../../../../shared/domain/call/line-kind'
import type { CreateLinePort, DialRequest } from '../../../../shared/domain/call/line-port'
import type { Timers } from '../../../../shared/lib/timers'
import type { LineSound } from '../../audio/line-sound'
import { PracticeCall } from './practice-call'
import { practicePace } from './practice-pace'

/** The practice line: no network, no number is really dialled, the far side is a persona. */
export function practiceLine(timers: Timers, sound: LineSound): CreateLinePort {
  return (tell) => {
    const calls = new Map<string, PracticeCall>()
    const emit = (event: LineEvent): void => {
      if (event.kind === 'ended') calls.delete(event.callId)
      tell(event)
    }
    const begin = (request: DialRequest): PracticeCall | undefined => {
      const { callId, options } = request
      const persona = findPersona(options.personaId ?? '')
      if (!persona) {
        emit({ kind: 'failed', callId, code: 'line.refused' })
        return undefined
      }
      const call = new PracticeCall(request, persona, practicePace(timers, options.speed), sound, emit)
      calls.set(callId, call)
      return call
    }
    return {
      kind: 'practice',
      capabilities: lineCapabilities.practice,
      register: () => Promise.resolve(),
      dial: (request) => begin(request)?.dial(),
      ring: (request) => begin(request)?.ring(request),
      answer: (callId) => calls.get(callId)?.answer(),
      hangup(callId) {
        calls.get(callId)?.hangup()
        calls.delete(callId)
      },
      mute: (callId, on) => calls.get(callId)?.mute(on),
      hold: (callId, on) => calls.get(callId)?.hold(on),
      sendDigits: (callId, digits) => calls.get(callId)?.sendDigits(digits),
      transfer: () => {},
      join: () => {},
      setDevices: () => Promise.resolve(),
      stats: () => Promise.resolve(undefined),
      cue: (callId, cue) => calls.get(callId)?.cue(cue)
    }
  }
}
