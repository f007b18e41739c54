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
    let call: SipCall | undefined
    const keeper = sipLoginKeeper({ timers, media, createSocket }, tell, () => call !== undefined)
    const onOver = (): void => {
      call = undefined
      keeper.callOver()
    }
    return {
      kind: 'sip',
      capabilities: lineCapabilities.sip,
      connect: (login) => keeper.use(login),
      register: () => keeper.ready(),
      dial(request) {
        call?.hangup()
        const connection = keeper.connection()
        if (!connection) return emit({ kind: 'failed', callId: request.callId, code: 'line.not_configured' })
        call = new SipCall({ request, devices, connection, media, timers: stoppableTimers(timers), emit, onOver })
      },
      answer: () => {},
      hangup: () => call?.hangup(),
      mute: (on) => call?.mute(on),
      hold: (on) => call?.hold(on),
      sendDigits: (digits) => call?.sendDigits(digits),
      transfer: () => {},
      async setDevices(chosen) {
        devices = chosen
        await call?.changeDevices(chosen)
      },
      stats: () => Promise.resolve(call?.stats())
    }
  }
}
