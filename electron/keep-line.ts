import { v7 as uuidV7 } from 'uuid'
import type { RecordedPiece } from '../shared/contract/recording'
import type { CallState } from '../shared/domain/call/call-state'
import { systemTimers } from '../shared/lib/timers'
import { lineWire } from './ipc/line-wire'
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
  /** Sound of a call that is recorded. */
  onSound(piece: RecordedPiece): void
  /** Somebody called while two calls were going on. */
  onTurnedAway(caller: Caller): void
  /** The account stands otherwise than before. */
  onAccount(): void
}

/** What of the app carries calls: the service with the call's state, and the account that the line logs in with. */
export interface Line {
  readonly service: LineService
  readonly sip: SipAccountKeeper
  /** Has the sound of a call sent, or no longer. */
  record(callId: string, on: boolean): void
  /** Opens the hidden window. What is ordered before waits for it. */
  open(): void
}

export function keepLine(
  profile: string,
  { settings, clock }: Pick<Stores, 'settings' | 'clock'>,
  window: LineWindow,
  events: LineEvents
): Line {
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
    onChange: events.onCall,
    onCaption: events.onCaption,
    onTurnedAway: events.onTurnedAway,
    onAccountReport: sip.onReport,
    log: () => {}
  })
  wire.onReport((report) => service.onReport(report))
  wire.onSound(events.onSound)
  const record = (callId: string, on: boolean): void => wire.send({ kind: 'record', callId, on })
  return { service, sip, record, open: () => window.open(() => service.crashed()) }
}
