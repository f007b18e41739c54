import { isDueForErasure } from '../../../shared/domain/recording/retention'
import { AppError } from '../../../shared/errors/app-error'
import { localDate } from '../../../shared/lib/time'
import type { DeskPorts } from '../desk-ports'
import { requirePermission } from '../require-permission'

type ErasingPorts = Pick<DeskPorts, 'repositories' | 'clock' | 'newId' | 'recordings'>

/**
 * Erases one recording before its time.
 * @throws AppError `team.not_permitted`, `recording.gone`, `recording.running`
 */
export function eraseRecording(ports: DeskPorts, callId: string): void {
  requirePermission(ports, 'recordings.erase')
  if (ports.recordings.stateOf(callId) !== 'off') throw new AppError('recording.running')
  erase(ports, callId, ports.settings().rep.name, 'recording.erased')
}

/**
 * Erases every recording whose day has come, and what is left of files whose recording was erased or is known to nobody: a start after a
 * crash, or the files that a restored database no longer knows. Those are kept as long as any other.
 */
export function eraseDueRecordings(ports: ErasingPorts): void {
  const { repositories, clock, recordings } = ports
  const retention = repositories.teamSettings.get().recordings
  const today = localDate(clock.now())
  const isDue = (at: number, eraseOn: string): boolean => isDueForErasure({ madeOn: localDate(at), eraseOn }, retention, today)
  for (const { callId, startedAt, eraseOn, state } of repositories.recordings.present()) {
    if (state === 'kept' && isDue(startedAt, eraseOn)) erase(ports, callId, '', 'recording.expired')
  }
  for (const { callId, writtenAt } of recordings.all()) {
    const row = repositories.recordings.get(callId)
    const unwanted = row === undefined ? isDue(writtenAt, '9999-12-31') : row.state === 'erased'
    if (unwanted) recordings.remove(callId)
  }
}

/** First the row, then the sound: whatever comes between, the next look at the files ends it. */
function erase({ repositories, clock, newId, recordings }: ErasingPorts, callId: string, actor: string, kind: string): void {
  const at = clock.now()
  repositories.transaction(() => {
    if (!repositories.recordings.erase(callId, at, actor)) throw new AppError('recording.gone')
    repositories.ops.append({ id: newId(), at, actor, kind, entity: 'call', entityId: callId, payload: {} })
  })
  recordings.remove(callId)
}
