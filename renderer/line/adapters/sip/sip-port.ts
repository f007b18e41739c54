import { v7 as uuidV7 } from 'uuid'
import type { LineEvent } from '../../../../shared/domain/call/line-event'
import { lineCapabilities } from '../../../../shared/domain/call/line-kind'
import type { AccountLinePort, SoundDevices } from '../../../../shared/domain/call/line-port'
import type { LineStatus } from '../../../../shared/domain/call/line-status'
import type { Caller } from '../../../../shared/domain/call/read-caller'
import type { SipLogin } from '../../../../shared/domain/call/sip-account'
import type { Timers } from '../../../../shared/lib/timers'
import type { SipMedia } from '../../audio/sip-media'
import { SipCall } from './sip-call'
import type { SipConnection } from './sip-connection'
import { sipLoginKeeper } from './sip-login'
import type { SipSession } from './sip-session'
import { type CreateSipSocket, webSocket } from './sip-socket'
import { stoppableTimers } from './stoppable-timers'

type CreateSipLine = (emit: (event: LineEvent) => void, tell: (status: LineStatus) => void) => AccountLinePort<SipLogin>

/** One that is spoken with, and one that waits or rings. Whoever else calls hears that the line is busy. */
const MOST_CALLS = 2

/** A telephone exchange over WebSocket: real calls to real numbers. */
export function sipLine(timers: Timers, media: SipMedia, createSocket: CreateSipSocket = webSocket): CreateSipLine {
  return (emit, tell) => {
    let devices: SoundDevices = {}
    const calls = new Map<string, SipCall>()
    const newCall = (callId: string, connection: SipConnection): SipCall => {
      const onOver = (): void => {
        calls.delete(callId)
        if (calls.size === 0) keeper.callOver()
      }
      const call = new SipCall({ callId, devices, connection, media, timers: stoppableTimers(timers), emit, onOver })
      calls.set(callId, call)
      return call
    }
    const onCaller = (session: SipSession, caller: Caller): void => {
      const connection = keeper.connection()
      if (!connection || calls.size >= MOST_CALLS) return void session.terminate({ status_code: 486 })
      const callId = uuidV7()
      newCall(callId, connection).offer(session)
      emit({ kind: 'incoming', callId, lineKind: 'sip', ...caller })
    }
    const keeper = sipLoginKeeper({ timers, media, createSocket, onCaller }, tell, () => calls.size > 0)
    return {
      kind: 'sip',
      capabilities: lineCapabilities.sip,
      connect: (login) => keeper.use(login),
      hurry: () => keeper.hurry(),
      register: () => keeper.ready(),
      dial({ callId, number, options }) {
        const connection = keeper.connection()
        if (connection) newCall(callId, connection).dial(number, options.volume)
        else emit({ kind: 'failed', callId, code: 'line.not_configured' })
      },
      answer: (callId, { volume }) => calls.get(callId)?.answer(volume),
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
