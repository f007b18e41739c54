import { v7 as uuidV7 } from 'uuid'
import { checkedInput } from '../shared/contract/checked-input'
import { AudioReport } from '../shared/contract/line-audio'
import type { HeadsetPress } from '../shared/domain/call/audio/headset-report'
import { type CallState, IDLE, isLive } from '../shared/domain/call/call-state'
import { systemTimers } from '../shared/lib/timers'
import { type AudioHandlers, audioHandlers } from './ipc/audio-handlers'
import type { SendDeskEvent } from './ipc/desk-events'
import { lineWire } from './ipc/line-wire'
import { type Audio, assembleAudio } from './keep-audio'
import { type Caller, type Caption, LineService } from './line/line-service'
import { keepSipAccount, type SipAccountKeeper } from './line/sip-account'
import type { Stores } from './open-stores'
import { openSecrets } from './settings/secrets'
import { systemProtector } from './settings/system-protector'
import type { LineWindow } from './windows/line-window'

interface LineEvents {
  /** Another state of the call. */
  onCall(state: CallState): void
  onCaption(caption: Caption): void
  /** Somebody called while two calls were going on. */
  onTurnedAway(caller: Caller): void
  /** The account stands otherwise than before. */
  onAccount(): void
  /** A button of a headset was pressed. */
  onHeadset(press: HeadsetPress): void
  /** The hidden window crashed or hangs; it is loaded again. */
  onLost(): void
  readonly tell: SendDeskEvent
}

/** What of the app carries calls: the service with the call's state, and the account that the line logs in with. */
export interface Line {
  readonly service: LineService
  readonly sip: SipAccountKeeper
  readonly audio: Audio
  readonly audioCalls: AudioHandlers
  /** Opens the hidden window. What is ordered before waits for it. */
  open(): void
}

export function keepLine(
  profile: string,
  stores: Pick<Stores, 'settings' | 'clock' | 'repositories' | 'storage'>,
  window: LineWindow,
  events: LineEvents
): Line {
  const { settings, clock } = stores
  const wire = lineWire(window.current)
  const sip = keepSipAccount({
    settings,
    secrets: openSecrets(profile, systemProtector),
    timers: systemTimers,
    newId: uuidV7,
    send: wire.send,
    onChange: events.onAccount
  })
  const service = new LineService({
    clock,
    timers: systemTimers,
    sendToLine: wire.send,
    onChange(state) {
      audio.callsAre([service.snapshot(), service.other()?.state ?? IDLE].filter(isLive))
      events.onCall(state)
    },
    onCaption: events.onCaption,
    onAccountReport(report) {
      if (report.kind === 'ready') audio.windowReady()
      sip.onReport(report)
    },
    onTurnedAway: events.onTurnedAway,
    log: () => {}
  })
  const audio = assembleAudio({ ...stores, send: wire.send, tell: events.tell, onHeadset: events.onHeadset })
  wire.onReport((report) => {
    const sound = checkedInput(AudioReport, report)
    if (sound.ok) audio.onReport(sound.value)
    else service.onReport(report)
  })
  return {
    service,
    sip,
    audio,
    audioCalls: audioHandlers({ audio, inCall: () => service.isBusy(), qualityOf: stores.repositories.callQuality.of }),
    open() {
      window.open(() => {
        events.onLost()
        service.crashed()
      })
    }
  }
}
