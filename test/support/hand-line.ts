import type { DeskLine } from '../../electron/desk/desk-ports'
import { LineService } from '../../electron/line/line-service'
import type { CallCommand, LineReport } from '../../shared/contract/line'
import type { CallState } from '../../shared/domain/call/call-state'
import type { FarEndReason } from '../../shared/domain/call/end-reason'
import { type LineKind, lineCapabilities } from '../../shared/domain/call/line-kind'
import type { Cue } from '../../shared/domain/script/script'
import type { Clock } from '../../shared/lib/ports'

type StartRequest = Parameters<DeskLine['start']>[0]
type CallReport = Extract<LineReport, { readonly callId: string }>
type WithoutId<Report> = Report extends CallReport ? Omit<Report, 'callId'> : never
type Caller = Parameters<LineWatcher['onTurnedAway']>[0]

/** A line whose far sides are played by the test: the real service, without a window, sound or timers. */
export interface HandLine extends DeskLine {
  /** Every call that began to ring somewhere. */
  readonly started: StartRequest[]
  readonly cues: Cue[]
  /** Everything that the line window was told. */
  readonly commands: CallCommand[]
  /** Somebody picks up. */
  pickUp(): void
  endedBy(reason: FarEndReason): void
  fails(): void
  /** Somebody calls here. */
  rings(callId: string, number: string | null, name?: string): void
  /** What the window reports of any call. */
  reports(callId: string, report: WithoutId<CallReport>): void
  /** Tells of every command before it is carried out. */
  onCommand(listener: (command: CallCommand) => void): void
  /** From now on commands of this kind are not carried out. */
  disobey(kind: CallCommand['kind']): void
  /** The window is gone, and another one is there. */
  reloads(): void
}

export interface LineWatcher {
  onChange(state: CallState): void
  onTurnedAway(caller: { readonly lineKind: LineKind; readonly number: string | null; readonly name: string }): void
  /** Told before the call begins, with everything as the line was given it. */
  onStart(request: StartRequest): void
}

export function handLine(clock: Clock, kind: () => LineKind, watcher: LineWatcher): HandLine {
  const started: StartRequest[] = []
  const cues: Cue[] = []
  const commands: CallCommand[] = []
  const disobeyed = new Set<CallCommand['kind']>()
  let listen = (_command: CallCommand): void => {}
  const service = new LineService({
    clock,
    timers: { after: () => () => {} },
    canHold: (kind) => lineCapabilities[kind].hold,
    sendToLine(command) {
      commands.push(command)
      listen(command)
      if (!disobeyed.has(command.kind)) obey(command)
    },
    onChange: (state) => watcher.onChange(state),
    onTurnedAway: (caller: Caller) => watcher.onTurnedAway(caller),
    onCaption: () => {},
    onAccountReport: () => {},
    log: () => {}
  })
  const reports: HandLine['reports'] = (callId, report) => service.onReport({ ...report, callId })
  /** An obedient window. */
  const obey = (command: CallCommand): void => {
    if (command.kind === 'register') reports(command.callId, { kind: 'registered' })
    else if (command.kind === 'dial') reports(command.callId, { kind: 'ringing' })
    else if (command.kind === 'answer') reports(command.callId, { kind: 'answered' })
    else if (command.kind === 'hold') reports(command.callId, { kind: 'hold_changed', on: command.on })
    else if (command.kind === 'hangup') reports(command.callId, { kind: 'released' })
    else if (command.kind === 'cue') cues.push(command.cue)
    else if (command.kind === 'ring')
      reports(command.callId, { kind: 'incoming', lineKind: 'practice', number: command.number, name: command.name })
  }
  const present = (): string => {
    const state = service.snapshot()
    return state.phase === 'idle' ? '' : state.callId
  }
  service.onReport({ kind: 'ready' })
  return {
    started,
    cues,
    commands,
    snapshot: () => service.snapshot(),
    other: () => service.other(),
    liveCalls: () => service.liveCalls(),
    transferFailed: () => service.transferFailed(),
    start(request) {
      if (service.liveCalls().length === 0) {
        watcher.onStart(request)
        started.push(request)
      }
      return service.start(request)
    },
    answerOther: (options) => service.answerOther(options),
    switchOver: () => service.switchOver(),
    hangupOther: () => service.hangupOther(),
    consult: (request) => service.consult(request),
    transfer: (target) => service.transfer(target),
    join: () => service.join(),
    ring: (ring) => service.ring(ring),
    end: (callId) => service.end(callId),
    answered: () => service.answered(),
    hangup: () => service.hangup(),
    mute: (on) => service.mute(on),
    hold: (on) => service.hold(on),
    sendDigits: (digits) => service.sendDigits(digits),
    cue: (cue) => service.cue(cue),
    reset: () => service.reset(),
    pickUp: () => reports(present(), { kind: 'answered' }),
    endedBy: (reason) => reports(present(), { kind: 'ended', reason }),
    fails: () => reports(present(), { kind: 'failed', code: 'line.no_audio' }),
    rings: (callId, number, name = '') => reports(callId, { kind: 'incoming', lineKind: kind(), number, name }),
    reports,
    onCommand(listener) {
      listen = listener
    },
    disobey: (kind) => void disobeyed.add(kind),
    reloads: () => service.onReport({ kind: 'ready' })
  }
}
