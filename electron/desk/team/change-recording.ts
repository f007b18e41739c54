import type { ListRecordingChange } from '../../../shared/contract/recording'
import { type ListRecording, ListRecording as ListRecordingSchema, NOT_RECORDED } from '../../../shared/domain/recording/list-recording'
import { AppError } from '../../../shared/errors/app-error'
import type { ListRow } from '../../database/repositories/list-repository'
import type { DeskPorts } from '../desk-ports'
import { requirePermission } from '../require-permission'
import { teamOp } from './team-op'

/**
 * Has the calls of a list recorded, or no longer. What holds for a call is what was set when it was answered.
 * @throws AppError `team.not_permitted`, `team.list_gone`
 */
export function changeListRecording(ports: DeskPorts, { listId, recording }: ListRecordingChange): void {
  requirePermission(ports, 'team.settings')
  const { repositories } = ports
  const list = repositories.lists.get(listId)
  if (!list) throw new AppError('team.list_gone')
  const before = recordingOf(list)
  repositories.transaction(() => {
    repositories.lists.setRecording(listId, JSON.stringify(recording))
    teamOp(ports, 'list.recording_changed', 'list', listId, { before, after: recording })
  })
}

/** Whether and what for a list's calls are recorded. */
export function recordingOf({ recordingJson }: Pick<ListRow, 'recordingJson'>): ListRecording {
  return recordingJson === null ? NOT_RECORDED : ListRecordingSchema.parse(JSON.parse(recordingJson))
}
