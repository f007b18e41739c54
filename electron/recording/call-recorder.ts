import type { CallView } from '../../shared/contract/call-view'
import type { RecordedPiece } from '../../shared/contract/recording'
import type { CallState } from '../../shared/domain/call/call-state'
import { analysisInParts, type CallAnalysis } from '../../shared/domain/recording/call-analysis'
import { type LevelMeter, levelMeter } from '../../shared/domain/recording/level-meter'
import { lengthOf } from '../../shared/domain/recording/recording-format'
import { AppError } from '../../shared/errors/app-error'
import type { Clock } from '../../shared/lib/ports'
import type { Instant } from '../../shared/lib/time'
import type { Timers } from '../../shared/lib/timers'
import { inTurns, type WorkInTurns } from './in-turns'
import type { RecordingFile } from './recording-file'
import type { RecordingFolder } from './recording-folder'

/** How a call stands with the line. */
export interface RecordableCall {
  readonly callId: string
  readonly phase: CallState['phase']
}

/** What ended a recording before its call. */
export type Cut = 'disk' | 'line' | 'app'

/** What is written of recordings beside their sound. */
export interface RecordingRows {
  /** Whether the call's list says that it is recorded, and what for. */
  purposeOf(callId: string): string | undefined
  begin(recording: { readonly callId: string; readonly purpose: string; readonly startedAt: Instant }): void
  finish(recording: FinishedCall): void
  /** It came to nothing. */
  drop(callId: string): void
}

export interface FinishedCall {
  readonly callId: string
  readonly milliseconds: number
  readonly bytes: number
  readonly cut: Cut | null
  readonly analysis: CallAnalysis
}

interface RecorderPorts {
  readonly folder: Pick<RecordingFolder, 'begin' | 'remove'>
  readonly rows: RecordingRows
  readonly clock: Clock
  readonly timers: Timers
  /** How many bytes are free where recordings lie. */
  room(): number
  /** Has the line window begin, or end, to send the sound of a call. */
  order(callId: string, on: boolean): void
  /** The state of a call's recording is another. */
  onChange(): void
  report(error: unknown): void
}

/** Records the calls of the lists that are recorded. Whatever goes wrong with a recording, the call goes on. */
export interface CallRecorder {
  callChanged(call: RecordableCall): void
  heard(piece: RecordedPiece): void
  stateOf(callId: string): CallView['recording']
  /** The app ends: what is there is completed at once. */
  endAll(): void
}

/** So much stays free for the work itself: a recording is the first thing to give way on a full disk. */
export const ROOM_FOR_WORK = 64 * 1024 * 1024
/** How long the last piece may take to come after the call's end, and any piece during it, in milliseconds. */
const LAST_PIECE = 3_000
const NEXT_PIECE = 10_000

interface Running {
  readonly file: RecordingFile
  readonly meter: LevelMeter
  readonly stopWaiting: () => void
}

export function createCallRecorder(ports: RecorderPorts): CallRecorder {
  const { folder, rows, clock, timers } = ports
  const running = new Map<string, Running>()
  const failed = new Set<string>()
  /** Calls that have been looked at: a recording begins once, with the answer. */
  const known = new Set<string>()
  /** Whose sound is complete while their figures are being worked out. */
  const analysed = new Map<string, WorkInTurns>()

  const begin = (callId: string): void => {
    const purpose = rows.purposeOf(callId)
    if (purpose === undefined) return
    try {
      if (ports.room() < ROOM_FOR_WORK) throw new AppError('recording.no_room')
      const file = folder.begin(callId)
      running.set(callId, { file, meter: levelMeter(), stopWaiting: waitFor(callId, NEXT_PIECE) })
      rows.begin({ callId, purpose, startedAt: clock.now() })
      ports.order(callId, true)
    } catch (error) {
      fail(callId, 'disk', error)
    }
    ports.onChange()
  }

  /** The sound stopped coming: what is there is kept, and told of as failed while the call goes on. */
  const waitFor = (callId: string, milliseconds: number): (() => void) =>
    timers.after(milliseconds, () => {
      if (known.has(callId)) fail(callId, 'line', new AppError('recording.no_sound'))
      else finish(callId, null)
      ports.onChange()
    })

  const wait = (callId: string, milliseconds: number): void => {
    const recording = running.get(callId)
    if (!recording) return
    recording.stopWaiting()
    running.set(callId, { ...recording, stopWaiting: waitFor(callId, milliseconds) })
  }

  const fail = (callId: string, cut: Cut, error: unknown): void => {
    failed.add(callId)
    ports.report(error)
    ports.order(callId, false)
    finish(callId, cut)
  }

  const finish = (callId: string, cut: Cut | null): void => {
    const recording = running.get(callId)
    if (!recording) return
    running.delete(callId)
    recording.stopWaiting()
    try {
      const bytes = recording.file.close()
      if (bytes > 0) analyse({ callId, bytes, milliseconds: lengthOf(bytes), cut }, recording.meter)
      else {
        folder.remove(callId)
        rows.drop(callId)
      }
    } catch (error) {
      // the row still says that it runs: the next start completes it
      ports.report(error)
    }
  }

  const analyse = (call: Omit<FinishedCall, 'analysis'>, meter: LevelMeter): void => {
    const work = inTurns(analysisInParts(meter.levels()), timers, (analysis) => {
      analysed.delete(call.callId)
      try {
        rows.finish({ ...call, analysis })
      } catch (error) {
        // as above
        ports.report(error)
      }
    })
    analysed.set(call.callId, work)
  }

  const end = (callId: string): void => {
    known.delete(callId)
    failed.delete(callId)
    if (!running.has(callId)) return
    ports.order(callId, false)
    wait(callId, LAST_PIECE)
  }

  return {
    callChanged({ callId, phase }) {
      if (phase === 'ended') end(callId)
      else if ((phase === 'talking' || phase === 'held') && !known.has(callId)) {
        known.add(callId)
        begin(callId)
      }
    },
    heard({ callId, sound, last }) {
      const recording = running.get(callId)
      if (!recording) return
      try {
        recording.file.append(sound)
        recording.meter.push(sound)
        if (ports.room() < ROOM_FOR_WORK) throw new AppError('recording.no_room')
      } catch (error) {
        fail(callId, 'disk', error)
        return ports.onChange()
      }
      if (!last) return wait(callId, known.has(callId) ? NEXT_PIECE : LAST_PIECE)
      // a last piece in mid-call: the line gave up by itself
      if (known.has(callId)) fail(callId, 'line', new AppError('recording.no_sound'))
      else finish(callId, null)
      ports.onChange()
    },
    stateOf: (callId) => (failed.has(callId) ? 'failed' : running.has(callId) && known.has(callId) ? 'on' : 'off'),
    endAll() {
      for (const callId of [...running.keys()]) finish(callId, known.has(callId) ? 'app' : null)
      for (const work of [...analysed.values()]) work.finish()
    }
  }
}
