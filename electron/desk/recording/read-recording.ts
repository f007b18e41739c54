import type { RecordingView } from '../../../shared/contract/recording'
import { CallAnalysis } from '../../../shared/domain/recording/call-analysis'
import { lastDay } from '../../../shared/domain/recording/retention'
import { localDate } from '../../../shared/lib/time'
import { totalParse } from '../../../shared/lib/total-parse'
import type { RecordingRow } from '../../database/repositories/recording-repository'
import type { DeskPorts } from '../desk-ports'

/** The recording of a call, or null when it was not recorded. */
export function readRecording({ repositories, recordings }: DeskPorts, callId: string): RecordingView | null {
  const row = repositories.recordings.get(callId)
  if (!row) return null
  const retention = repositories.teamSettings.get().recordings
  const { startedAt, milliseconds, cut, purpose, erasedAt, erasedBy } = row
  return {
    callId,
    state: row.state === 'kept' && !recordings.has(callId) ? 'missing' : row.state,
    startedAt,
    milliseconds,
    cut,
    purpose,
    eraseOn: lastDay({ madeOn: localDate(startedAt), eraseOn: row.eraseOn }, retention),
    erased: erasedAt === null ? null : { at: erasedAt, by: erasedBy },
    analysis: analysisOf(row)
  }
}

function analysisOf({ analysisJson }: RecordingRow): CallAnalysis | null {
  if (analysisJson === null) return null
  const parsed = totalParse(CallAnalysis, JSON.parse(analysisJson))
  return parsed.success ? parsed.data : null
}
