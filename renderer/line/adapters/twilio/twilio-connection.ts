import type { LineFailure } from '../../../../shared/domain/call/end-reason'
import type { LineStatus } from '../../../../shared/domain/call/line-status'
import type { TwilioLogin } from '../../../../shared/domain/call/twilio-account'
import { isExpiry, isTokenRefusal } from './twilio-answers'
import type { LoadedGround } from './twilio-ground'
import { type TwilioStation, twilioStation } from './twilio-station'
import type { VoiceCall, VoiceError } from './voice-sdk'

/** One account, registered at the gateway for as long as it can be. */
export interface TwilioConnection {
  readonly login: TwilioLogin
  /** The device that is registered; another one after `renew`. */
  station(): TwilioStation
  /** A device for a second call, beside the one that is registered. The caller destroys it. */
  spare(): TwilioStation
  /** Why nothing comes from the gateway just now. */
  absence(): LineFailure
  /** Goes on with another token for the same account. */
  takeToken(token: string): void
  /** Throws the device away with whatever it waits for in vain, and registers another. */
  renew(): void
  /** What may be dead is not waited for. A call that goes on is left to the SDK's own way back, since another device would cut it. */
  hurry(): void
  /** Unregisters. Nothing is told any more. */
  stop(): void
}

export interface ConnectionListeners {
  tell(status: LineStatus): void
  onIncoming(call: VoiceCall): void
  /** The token runs out, or has. */
  onTokenWanted(): void
  /** Whether a call goes on that a new device would cut. */
  inCall(): boolean
}

/** Milliseconds after which a gateway that says nothing counts as gone: the SDK itself may wait for ever. */
const PATIENCE = 10_000
/** Milliseconds for which the SDK may mend a lost registration by itself; it forgets to after a connection that breaks again at once. */
const WATCH = 5_000
/** Milliseconds between two requests for a token. */
const TOKEN_PACE = 20_000

/** Registers and stays registered. `failed` is the last it tells. */
export function twilioConnection(login: TwilioLogin, ground: LoadedGround, listeners: ConnectionListeners): TwilioConnection {
  const { timers, media, createDevice } = ground
  let { token } = login
  let silent = false
  let asked = false
  let stopTimer: () => void = () => {}
  let stopPacing: () => void = () => {}
  let station: TwilioStation | undefined

  const absence = (): LineFailure => (media.isOnline() ? 'line.server_gone' : 'line.no_network')
  const say = (status: LineStatus): void => {
    if (!silent) listeners.tell(status)
  }
  const after = (milliseconds: number, callback: () => void): void => {
    stopTimer()
    stopTimer = silent ? () => {} : timers.after(milliseconds, callback)
  }
  const wantToken = (): void => {
    if (asked || silent) return
    asked = true
    stopPacing = timers.after(TOKEN_PACE, () => {
      asked = false
    })
    listeners.onTokenWanted()
  }
  const register = ({ device }: TwilioStation): void => {
    after(PATIENCE, () => {
      say({ kind: 'waiting', code: absence() })
      renewOrWait()
    })
    // what it rejects with says nothing that the events do not say
    device.register().catch(() => {})
  }
  /** A call that goes on has the SDK's own way back; only then it is waited for without end. */
  const renewOrWait = (): void => {
    if (silent) return
    if (listeners.inCall()) after(WATCH, renewOrWait)
    else renew()
  }
  const failed = (error: VoiceError): void => {
    if (isExpiry(error.code)) {
      wantToken()
      // the gateway may cut and be asked again many times a second
      after(PATIENCE, () => {
        say({ kind: 'waiting', code: 'line.token_server_gone' })
        renewOrWait()
      })
    } else if (isTokenRefusal(error.code)) {
      say({ kind: 'failed', code: 'line.token_refused' })
      if (!listeners.inCall()) stop()
    }
  }
  const open = (): TwilioStation => {
    const opened: TwilioStation = twilioStation(createDevice, { token, edge: login.edge }, (error: VoiceError) => {
      if (station === opened) failed(error)
    })
    const { device } = opened
    const whenCurrent = (react: () => void) => (): void => {
      if (station === opened && !silent) react()
    }
    device.on(
      'registered',
      whenCurrent(() => {
        stopTimer()
        say({ kind: 'ready' })
      })
    )
    device.on(
      'unregistered',
      whenCurrent(() => {
        say({ kind: 'waiting', code: absence() })
        after(WATCH, () => register(opened))
      })
    )
    device.on('tokenWillExpire', whenCurrent(wantToken))
    device.on('incoming', (call: VoiceCall) => {
      if (station === opened && !silent) listeners.onIncoming(call)
      else call.reject()
    })
    return opened
  }
  const current = (): TwilioStation => {
    station ??= open()
    return station
  }
  const close = (): void => {
    const closed = station
    station = undefined
    closed?.device.destroy()
  }
  const renew = (): void => {
    close()
    if (!silent) register(current())
  }
  const stop = (): void => {
    silent = true
    stopTimer()
    stopPacing()
    stopHurrying()
    close()
  }

  const hurry = (): void => {
    if (!listeners.inCall()) renew()
  }
  const stopHurrying = media.onOnline(hurry)
  register(current())
  return {
    login,
    station: current,
    spare: () => twilioStation(createDevice, { token, edge: login.edge }, () => {}),
    absence,
    takeToken(next) {
      token = next
      asked = false
      stopPacing()
      const { device } = current()
      device.updateToken(next)
      if (device.state !== 'registered') register(current())
    },
    renew,
    hurry,
    stop
  }
}
