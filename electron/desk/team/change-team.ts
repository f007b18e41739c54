import { limitHours } from '../../../shared/domain/calendar/calling-limits'
import { tidyHolidays } from '../../../shared/domain/calendar/company-holidays'
import {
  DEFAULT_TEAM_SETTINGS,
  type TeamSettingKey,
  type TeamSettings,
  type TeamSettingsPatch
} from '../../../shared/domain/team/team-settings'
import { AppError } from '../../../shared/errors/app-error'
import type { DeskPorts } from '../desk-ports'
import { ownHours } from '../queue-view'
import { requirePermission } from '../require-permission'
import { teamOp } from './team-op'

/**
 * Replaces one or some of the team's settings. What is planned already stays where it is: a changed hour or day off decides when it can be
 * called.
 * @throws AppError `team.not_permitted`, `team.no_hours_left`
 */
export function changeTeam(ports: DeskPorts, patch: TeamSettingsPatch): void {
  requirePermission(ports, 'team.settings')
  const { repositories, clock, settings } = ports
  const before = repositories.teamSettings.get()
  const after = { ...before, ...patch }
  refuseWithoutHours(ports, after)
  repositories.transaction(() => {
    for (const key of Object.keys(patch) as TeamSettingKey[]) {
      const value = key === 'companyHolidays' ? [...tidyHolidays(after.companyHolidays)] : after[key]
      repositories.teamSettings.put(key, value as never, clock.now(), settings().rep.name)
      teamOp(ports, 'team.setting_changed', 'team_setting', key, { before: before[key], after: value })
    }
  })
}

/**
 * Sets one of the team's settings back to its default.
 * @throws AppError `team.not_permitted`, `team.no_hours_left`
 */
export function resetTeam(ports: DeskPorts, key: TeamSettingKey): void {
  requirePermission(ports, 'team.settings')
  const { repositories } = ports
  if (repositories.teamSettings.changes()[key] === undefined) return
  const before = repositories.teamSettings.get()
  refuseWithoutHours(ports, { ...before, [key]: DEFAULT_TEAM_SETTINGS[key] })
  repositories.transaction(() => {
    repositories.teamSettings.remove(key)
    teamOp(ports, 'team.setting_reset', 'team_setting', key, { before: before[key] })
  })
}

/**
 * Changes a list's own hours or its limit of attempts. Who is over a lowered limit leaves with the next call that reaches nobody.
 * @throws AppError `team.not_permitted`, `team.no_hours_left`, `team.list_gone`
 */
export function changeList(
  ports: DeskPorts,
  { listId, hours, maxAttempts }: { listId: string; hours?: TeamSettings['callingHours'] | undefined; maxAttempts?: number | undefined }
): void {
  requirePermission(ports, 'team.settings')
  const { repositories } = ports
  const list = repositories.lists.get(listId)
  if (!list) throw new AppError('team.list_gone')
  const before = { hours: ownHours(list), maxAttempts: list.maxAttempts }
  const after = { hours: hours ?? before.hours, maxAttempts: maxAttempts ?? before.maxAttempts }
  if (limitHours(after.hours, repositories.teamSettings.get().callingLimits) === undefined) {
    throw new AppError('team.no_hours_left', list.name)
  }
  repositories.transaction(() => {
    repositories.lists.change(listId, JSON.stringify(after.hours), after.maxAttempts)
    teamOp(ports, 'list.changed', 'list', listId, { before, after })
  })
}

/** Limits and hours that leave no minute of the day would leave no next step either. */
function refuseWithoutHours({ repositories }: DeskPorts, { callingHours, callingLimits }: TeamSettings): void {
  const hours = [callingHours, ...repositories.lists.all().map(ownHours)]
  if (hours.some((each) => limitHours(each, callingLimits) === undefined)) throw new AppError('team.no_hours_left')
}
