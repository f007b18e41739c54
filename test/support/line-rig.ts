import { LineService } from '../../electron/line/line-service'
import { manualLine } from '../../renderer/line/adapters/manual/manual-port'
import { practiceLine } from '../../renderer/line/adapters/practice/practice-port'
import type { LineSound } from '../../renderer/line/audio/line-sound'
import { hostLine } from '../../renderer/line/line-host'
import { type LineBridge, LineCommand } from '../../shared/contract/line'
import type { CallState } from '../../shared/domain/call/call-state'
import { DialOptions } from '../../shared/domain/call/dial-options'
import type { LineKind } from '../../shared/domain/call/line-kind'
import type { ToneSchedule } from '../../shared/domain/call/tones'
import { type HandClock, handClock } from './hand-clock'
import { handSipLine } from './hand-sip-line'
import { handTwilioLine } from './hand-twilio-line'

/** The service of main and the line window with its adapters, joined by a transport that can lose messages. */
export interface LineRig {
  readonly clock: HandClock
  readonly service: LineService
  /** Every state the desk was told. */
  readonly states: CallState[]
  readonly captions: string[]
  /** Everything that was sent, lost or not: commands by kind, reports by kind. */
  readonly commands: LineCommand[]
  readonly reports: Report[]
  /** What is sounding in the window; undefined when silent. */
  sounding(): ToneSchedule | string | undefined
  /** Loses the next command or report of this kind. */
  lose(kind: LineCommand['kind'] | Report['kind']): void
  /** Loads the window, the first time or again. */
  loadWindow(): Promise<void>
  /** The window is gone without a word. */
  killWindow(): void
  start(callId: string, kind: LineKind, personaId?: string): Promise<void>
  /** Lets promises settle: the adapters' `register` is asynchronous. */
  settle(): Promise<void>
  phase(): CallState['phase']
}

type Report = Parameters<LineBridge['report']>[0]

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export function lineRig(): LineRig {
  const clock = handClock(1_000)
  const losses: string[] = []
  const states: CallState[] = []
  const captions: string[] = []
  const commands: LineCommand[] = []
  const reports: Report[] = []
  let toWindow: (command: LineCommand) => void = () => {}
  let windowNumber = 0
  let sounding: ToneSchedule | string | undefined
  const sound: LineSound = {
    play: (schedule) => {
      sounding = schedule
    },
    say: () => false,
    stream: () => {
      throw new Error('nobody records here')
    },
    stop: () => {
      sounding = undefined
    }
  }
  const isLost = (kind: string): boolean => {
    const index = losses.indexOf(kind)
    if (index >= 0) losses.splice(index, 1)
    return index >= 0
  }

  const service = new LineService({
    clock,
    timers: clock,
    sendToLine(command) {
      commands.push(command)
      if (!isLost(command.kind)) toWindow(LineCommand.parse(command))
    },
    onChange: (state) => states.push(state),
    onCaption: ({ text }) => captions.push(text),
    onTurnedAway: () => {},
    onAccountReport: () => {},
    log: () => {}
  })

  return {
    clock,
    service,
    states,
    captions,
    commands,
    reports,
    sounding: () => sounding,
    lose: (kind) => losses.push(kind),
    async loadWindow() {
      windowNumber += 1
      const mine = windowNumber
      hostLine(
        {
          onCommand(callback) {
            toWindow = callback
          },
          report(report) {
            if (mine !== windowNumber) return
            reports.push(report)
            if (!isLost(report.kind)) service.onReport(report)
          }
        },
        { practice: practiceLine(clock, sound), manual: manualLine, ...handSipLine(), ...handTwilioLine(), timers: clock }
      )
      await settle()
    },
    killWindow() {
      windowNumber += 1
      toWindow = () => {}
    },
    async start(callId, kind, personaId = 'warm_appointment') {
      service.start({ callId, kind, number: '+815012345678', options: DialOptions.parse({ personaId }) })
      await settle()
    },
    settle,
    phase: () => service.snapshot().phase
  }
}
