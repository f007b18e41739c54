import { lengthOf } from '../../../shared/domain/recording/recording-format'
import type { DeskPorts } from '../desk-ports'

/** Completes what was being recorded when the app ended without a word. To be called at a start, before anything is recorded. */
export async function mendRecordings({ repositories, recordings }: Pick<DeskPorts, 'repositories' | 'recordings'>): Promise<void> {
  for (const { callId } of repositories.recordings.running()) {
    if (recordings.stateOf(callId) !== 'off') continue
    const bytes = recordings.repair(callId)
    if (bytes === null) {
      repositories.recordings.drop(callId)
      continue
    }
    const analysisJson = JSON.stringify(await recordings.analyse(callId))
    repositories.recordings.finish({ callId, bytes, milliseconds: lengthOf(bytes), cut: 'app', analysisJson })
  }
}
