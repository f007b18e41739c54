import { session } from 'electron'
import { v7 as uuidV7 } from 'uuid'
import { checkedInput } from '../shared/contract/checked-input'
import { AudioReport } from '../shared/contract/line-audio'
import type { RecordedPiece } from '../shared/contract/recording'
import { callServerOf } from '../shared/contract/settings'
import type { HeadsetPress } from '../shared/domain/call/audio/headset-report'
import type { CallState } from '../shared/domain/call/call-state'
import { capabilitiesHere, type LineKind } from '../shared/domain/call/line-kind'
import type { LineStatus } from '../shared/domain/call/line-status'
import { systemTimers } from '../shared/lib/timers'
import { systemClock } from './app/clock'
import { echoNumber } from './desk/calls/echo-number'
import { type AudioHandlers, audioHandlers } from './ipc/audio-handlers'
import type { SendDeskEvent } from './ipc/desk-events'
import { lineWire } from './ipc/line-wire'
import { type Audio, assembleAudio } from './keep-audio'
import { type Caller, type Caption, LineService } from './line/line-service'
import { keepSipAccount, type SipAccountKeeper } from './line/sip-account'
import { askTeamServer } from './line/team-server'
import { keepTwilioAccount, type TwilioAccountKeeper } from './line/twilio-account'
import { twilioTokens } from './line/twilio-tokens'
import type { Stores } from './open-stores'
import { openSecrets } from './settings/secrets'
import { systemProtector } from './settings/system-protector'
import type { LineWindow } from './windows/line-window'

interface LineEvents {
  /** Another state of the call. */
  onCall(state: CallState): void
  onCaption(caption: Caption): void
  /** Sound of a call that is recorded. */
  onSound(piece: RecordedPiece): void
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

/** What of the app carries calls: the service with the call's state, and the accounts that lines log in with. */
export interface Line {
  readonly service: LineService
  readonly sip: SipAccountKeeper
  /** Has the sound of a call sent, or no longer. */
  record(callId: string, on: boolean): void
  readonly twilio: TwilioAccountKeeper
  /** The exchanges that the line may speak with at this moment. */
  exchanges(): readonly string[]
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
  const ports = {
    settings,
    secrets: openSecrets(profile, systemProtector),
    timers: systemTimers,
    newId: uuidV7,
    send: wire.send,
    onChange: events.onAccount
  }
  const sip = keepSipAccount(ports)
  // a session of its own: the pages' one lets nothing out, and this one keeps nothing
  const team = session.fromPartition('team-server')
  const ask = askTeamServer((url, init) => team.fetch(url, init))
  const tokens = twilioTokens(systemClock, ask)
  const twilio = keepTwilioAccount({ ...ports, tokens, askTeamServer: ask, random: Math.random })
  const service = new LineService({
    clock,
    timers: systemTimers,
    canHold: (kind) => capabilitiesHere(kind, callServerOf(settings.get())).hold,
    sendToLine: wire.send,
    onChange(state) {
      audio.callsAre(service.liveCalls())
      events.onCall(state)
    },
    onCaption: events.onCaption,
    onAccountReport(report) {
      if (report.kind === 'ready') audio.windowReady()
      if (report.kind === 'ready' || report.kind === 'status' || report.kind === 'tested') sip.onReport(report)
      if (report.kind !== 'status') twilio.onReport(report)
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
  wire.onSound(events.onSound)
  const record = (callId: string, on: boolean): void => wire.send({ kind: 'record', callId, on })
  return {
    service,
    sip,
    twilio,
    audio,
    audioCalls: audioHandlers({
      audio,
      inCall: () => service.liveCalls().length > 0,
      echoNumber: () => echoNumber({ repositories: stores.repositories, settings: settings.get }),
      qualityOf: stores.repositories.callQuality.of
    }),
    record,
    exchanges: () => [...sip.exchanges(), ...twilio.exchanges()],
    open() {
      window.open(() => {
        events.onLost()
        service.crashed()
      })
    }
  }
}

/** How the account of this line stands; null for a line without one. */
export function accountInUse(kind: LineKind, { sip, twilio }: Pick<Line, 'sip' | 'twilio'>): LineStatus | null {
  if (kind === 'sip') return sip.view().status
  return kind === 'twilio' ? twilio.view().status : null
}
