import type { BrowserWindow } from 'electron'
import type { RecordedPiece } from '../shared/contract/recording'
import type { CallState } from '../shared/domain/call/call-state'
import { isRecorded } from '../shared/domain/recording/recorded-line'
import { eraseDay } from '../shared/domain/recording/retention'
import type { NewId } from '../shared/lib/ports'
import { HOUR, localDate } from '../shared/lib/time'
import { systemTimers } from '../shared/lib/timers'
import { roomIn } from './database/care/backup-folder'
import type { Repositories } from './database/repositories/index'
import { eraseDueRecordings } from './desk/recording/erase-recordings'
import { mendRecordings } from './desk/recording/mend-recordings'
import type { DeskRecordings } from './desk/recording/recording-sounds'
import { recordingOf } from './desk/team/change-recording'
import type { Stores } from './open-stores'
import { createCallRecorder, type RecordingRows } from './recording/call-recorder'
import { recordingFolder } from './recording/recording-folder'

interface RecordingPorts extends Pick<Stores, 'repositories' | 'clock' | 'storage'> {
  /** Where recordings lie: beside the database. */
  readonly place: string
  readonly profile: string
  readonly newId: NewId
  /** Has the line window begin, or end, to send the sound of a call. */
  order(callId: string, on: boolean): void
  onChange(): void
  report(error: unknown): void
}

/** What of the app records calls. */
export interface Recordings {
  readonly desk: DeskRecordings
  callChanged(state: CallState): void
  heard(piece: RecordedPiece): void
  /** Completes what a crash cut off, erases what is due now and from hour to hour; ends with the desk's window. */
  keep(window: BrowserWindow): void
}

export function keepRecordings(ports: RecordingPorts): Recordings {
  const { repositories, clock, storage, newId, report } = ports
  const folder = recordingFolder(ports.place)
  const recorder = createCallRecorder({
    folder,
    rows: recordingRows(ports),
    clock,
    timers: systemTimers,
    room: () => roomIn(ports.profile),
    order: ports.order,
    onChange: ports.onChange,
    report
  })
  const desk: DeskRecordings = { ...folder, stateOf: recorder.stateOf }
  const eraseDue = (): void => {
    try {
      storage.attempt(() => eraseDueRecordings({ repositories, clock, newId, recordings: desk }))
    } catch (error) {
      report(error)
    }
  }
  return {
    desk,
    heard: recorder.heard,
    callChanged(state) {
      if (state.phase !== 'idle') recorder.callChanged(state)
    },
    keep(window) {
      mendRecordings({ repositories, recordings: desk }).then(eraseDue, report)
      const timer = setInterval(eraseDue, HOUR)
      window.on('closed', () => {
        clearInterval(timer)
        recorder.endAll()
      })
    }
  }
}

/** A recording begins only where its row can be written; how it ended is written as soon as there is room. */
function recordingRows({ repositories, storage }: RecordingPorts): RecordingRows {
  const { recordings, teamSettings } = repositories
  return {
    purposeOf: (callId) => purposeOf(repositories, callId),
    begin({ callId, purpose, startedAt }) {
      const eraseOn = eraseDay(localDate(startedAt), teamSettings.get().recordings)
      storage.attempt(() => recordings.begin({ callId, purpose, startedAt, eraseOn }))
    },
    finish({ analysis, ...finished }) {
      storage.keep(() => recordings.finish({ ...finished, analysisJson: JSON.stringify(analysis) }))
    },
    drop: (callId) => void storage.keep(() => recordings.drop(callId))
  }
}

function purposeOf({ calls, entries, lists }: Repositories, callId: string): string | undefined {
  const call = calls.get(callId)
  const entry = call && entries.get(call.entryId)
  const list = entry && lists.get(entry.listId)
  const recording = list && recordingOf(list)
  return call && recording && isRecorded(call.line, recording) ? recording.purpose : undefined
}
