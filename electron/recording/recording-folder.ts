import { createReadStream, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { analysisInParts, type CallAnalysis } from '../../shared/domain/recording/call-analysis'
import { levelMeter } from '../../shared/domain/recording/level-meter'
import { WAV_HEADER } from '../../shared/domain/recording/wav-file'
import type { Instant } from '../../shared/lib/time'
import { systemTimers } from '../../shared/lib/timers'
import { inTurns } from './in-turns'
import { beginRecordingFile, type RecordingFile, repairRecordingFile } from './recording-file'

const ENDING = '.wav'
/** An id as it may stand in a file's name, and nothing that leads elsewhere. */
const CALL_ID = /^[A-Za-z0-9-]{1,60}$/

/** The recordings beside the database, each named after its call. */
export interface RecordingFolder {
  begin(callId: string): RecordingFile
  /** Completes a file that was cut off; null when there is nothing to keep of it. */
  repair(callId: string): number | null
  /** Reads a whole recording, a piece at a time, and tells what it holds. */
  analyse(callId: string): Promise<CallAnalysis>
  has(callId: string): boolean
  /** Erases a recording; one that is not there is erased already. */
  remove(callId: string): void
  /** Every recording there is, with when its last sound was written. */
  all(): readonly { readonly callId: string; readonly writtenAt: Instant }[]
}

export function recordingFolder(folder: string): RecordingFolder {
  const path = (callId: string): string => join(folder, recordingName(callId))
  return {
    begin(callId) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      return beginRecordingFile(path(callId))
    },
    repair: (callId) => repairRecordingFile(path(callId)),
    async analyse(callId) {
      const meter = levelMeter()
      for await (const piece of createReadStream(path(callId), { start: WAV_HEADER })) meter.push(piece as Uint8Array)
      return new Promise((resolve) => inTurns(analysisInParts(meter.levels()), systemTimers, resolve))
    },
    has: (callId) => statSync(path(callId), { throwIfNoEntry: false }) !== undefined,
    remove: (callId) => rmSync(path(callId), { force: true }),
    all: () =>
      filesIn(folder).flatMap((name) => {
        const writtenAt = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs
        return writtenAt === undefined ? [] : [{ callId: name.slice(0, -ENDING.length), writtenAt }]
      })
  }
}

/** @throws RangeError for what is no id: it could lead out of the folder */
function recordingName(callId: string): string {
  if (!CALL_ID.test(callId)) throw new RangeError('no call id')
  return `${callId}${ENDING}`
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ENDING) && CALL_ID.test(name.slice(0, -ENDING.length)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
