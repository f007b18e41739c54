import type { LineEvent } from '../../../../shared/domain/call/line-event'
import { lineCapabilities } from '../../../../shared/domain/call/line-kind'
import type { AccountLinePort, DialRequest, SoundDevices } from '../../../../shared/domain/call/line-port'
import type { LineStatus } from '../../../../shared/domain/call/line-status'
import { numberKind } from '../../../../shared/domain/call/number-kind'
import type { TwilioLogin } from '../../../../shared/domain/call/twilio-account'
import type { NewId } from '../../../../shared/lib/ports'
import { stoppableTimers } from '../sip/stoppable-timers'
import type { AskCallServer } from './call-control'
import { TwilioCall } from './twilio-call'
import { twilioCaller } from './twilio-caller'
import type { TwilioConnection } from './twilio-connection'
import type { TwilioGround } from './twilio-ground'
import { twilioLoginKeeper } from './twilio-login'
import type { TwilioStation } from './twilio-station'
import type { VoiceCall } from './voice-sdk'

/** Whom the line tells. */
export interface TwilioListeners {
  emit(event: LineEvent): void
  tell(status: LineStatus): void
  /** The token runs out: another login with a fresh one is wanted. */
  onTokenWanted(): void
  askCallServer: AskCallServer
}

type CreateTwilioLine = (listeners: TwilioListeners) => AccountLinePort<TwilioLogin>

/** Twilio's network: real calls to real numbers, without a telephone exchange of one's own. */
export function twilioLine(ground: TwilioGround, newId: NewId): CreateTwilioLine {
  return ({ emit, tell, onTokenWanted, askCallServer }) => {
    let devices: SoundDevices = {}
    const calls = new Map<string, TwilioCall>()
    const spares = new Map<string, TwilioStation>()
    const keeper = twilioLoginKeeper(ground, { tell, onTokenWanted, inCall: () => calls.size > 0, onIncoming: (call) => offer(call) })

    const over = (callId: string): void => {
      calls.delete(callId)
      const spare = spares.get(callId)
      spares.delete(callId)
      // after the call has said good-bye over it
      if (spare) queueMicrotask(() => spare.device.destroy())
      if (calls.size === 0) keeper.callOver()
    }
    const create = (callId: string, connection: TwilioConnection): TwilioCall => {
      const call = new TwilioCall({
        callId,
        devices,
        connection,
        media: ground.media,
        timers: stoppableTimers(ground.timers),
        askCallServer,
        emit,
        onOver: () => over(callId)
      })
      calls.set(callId, call)
      return call
    }
    /** A device carries one call at a time, so a second one gets a device of its own. */
    const stationFor = (callId: string, connection: TwilioConnection): TwilioStation => {
      const others = [...calls.keys()].filter((id) => id !== callId && !spares.has(id))
      if (!connection.station().device.isBusy && others.length === 0) return connection.station()
      const spare = connection.spare()
      spares.set(callId, spare)
      return spare
    }
    const offer = (call: VoiceCall): void => {
      const connection = keeper.connection()
      // without a token, or with nobody to hold the call that goes on, it could be taken only by hanging that up
      const isSecond = calls.size > 0
      if (!connection || (isSecond && (call.connectToken === undefined || !connection.login.callServer))) call.reject()
      else {
        const callId = newId()
        create(callId, connection).offered(call)
        emit({ kind: 'incoming', callId, lineKind: 'twilio', ...twilioCaller(call) })
      }
    }
    const place = (connection: TwilioConnection, { callId, number, options }: DialRequest): void => {
      const { callerId } = connection.login
      const station = stationFor(callId, connection)
      create(callId, connection).place(station, { To: number, ...(callerId === '' ? {} : { CallerId: callerId }) }, options)
    }
    const dial = (request: DialRequest): void => {
      const { callId, number } = request
      const connection = keeper.connection()
      if (numberKind(number) === 'emergency') emit({ kind: 'failed', callId, code: 'line.emergency_number' })
      else if (connection) place(connection, request)
      else emit({ kind: 'failed', callId, code: 'line.not_configured' })
    }
    return {
      kind: 'twilio',
      capabilities: lineCapabilities.twilio,
      connect: (login) => keeper.use(login),
      hurry: () => keeper.connection()?.hurry(),
      register: () => keeper.ready(),
      dial,
      answer(callId, options) {
        const call = calls.get(callId)
        const connection = keeper.connection()
        if (!call?.waits() || !connection) return
        const station = stationFor(callId, connection)
        call.take(station, spares.has(callId), options)
      },
      hangup: (callId) => calls.get(callId)?.hangup(),
      mute: (callId, on) => calls.get(callId)?.mute(on),
      hold: (callId, on) => calls.get(callId)?.hold(on),
      sendDigits: (callId, digits) => calls.get(callId)?.sendDigits(digits),
      transfer: (callId, target) => calls.get(callId)?.transfer(target),
      join: (callId, otherCallId) => calls.get(callId)?.join(calls.get(otherCallId)),
      async setDevices(chosen) {
        devices = chosen
        await Promise.all([...calls.values()].map((call) => call.changeDevices(chosen)))
      },
      stats: async (callId) => calls.get(callId)?.stats()
    }
  }
}
