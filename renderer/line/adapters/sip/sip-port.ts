import type { LineEvent } from '../../../../shared/domain/call/line-event'
import { lineCapabilities } from '../../../../shared/domain/call/line-kind'
import type { AccountLinePort, SoundDevices } from '../../../../shared/domain/call/line-port'
import type { LineStatus } from '../../../../shared/domain/call/line-status'
import type { SipLogin } from '../../../../shared/domain/call/sip-account'
import type { Timers } from '../../../../shared/lib/timers'
import type { SipMedia } from '../../audio/sip-media'
import { SipCall } from './sip-call'
import { sipLoginKeeper } from './sip-login'
import { type CreateSipSocket, webSocket } from './sip-socket'
import { stoppableTimers } from './stoppable-timers'

type CreateSipLine = (emit: (event: LineEvent) => void, tell: (status: LineStatus) => void) => AccountLinePort<SipLogin>

/** A telephone exchange over WebSocket: real calls to real numbers. */
export function sipLine(timers: Timers, media: SipMedia, createSocket: CreateSipSocket = webSocket): CreateSipLine {
  return (emit, tell) => {
    let devices: SoundDevices = {}
    const calls = new Map<string, SipCall>()
    const keeper = sipLoginKeeper({ timers, media, createSocket }, tell, () => calls.size > 0)
    const over = (callId: string): void => {
      calls.delete(callId)
      if (calls.size === 0) keeper.callOver()
    }
    return {
      kind: 'sip',
      capabilities: lineCapabilities.sip,
      connect: (login) => keeper.use(login),
      hurry: () => keeper.hurry(),
      register: () => keeper.ready(),
      dial(request) {
        const { callId } = request
        const connection = keeper.connection()
        if (!connection) return emit({ kind: 'failed', callId, code: 'line.not_configured' })
        const onOver = (): void => over(callId)
        calls.set(callId, new SipCall({ request, devices, connection, media, timers: stoppableTimers(timers), emit, onOver }))
      },
      answer: () => {},
      hangup: (callId) => calls.get(callId)?.hangup(),
      mute: (callId, on) => calls.get(callId)?.mute(on),
      hold: (callId, on) => calls.get(callId)?.hold(on),
      sendDigits: (callId, digits) => calls.get(callId)?.sendDigits(digits),
      transfer: () => {},
      join: () => {},
      async setDevices(chosen) {
        devices = chosen
        await Promise.all([...calls.values()].map((call) => call.changeDevices(chosen)))
      },
      stats: async (callId) => calls.get(callId)?.stats()
    }
  }
}
