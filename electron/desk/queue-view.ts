import { CallingHours } from '../../shared/domain/calendar/calling-hours'
import { limitHours } from '../../shared/domain/calendar/calling-limits'
import type { QueueView } from '../../shared/domain/queue/ranking'
import type { Repositories } from '../database/repositories/index'
import type { ListRow } from '../database/repositories/list-repository'
import type { DeskPorts } from './desk-ports'

/** Who asks a list for a lead now. */
export function queueView(
  { repositories, clock, settings }: Pick<DeskPorts, 'repositories' | 'clock' | 'settings'>,
  list: ListRow
): QueueView {
  return { now: clock.now(), rep: settings().rep.name, closes: hoursOf(repositories, list).closes }
}

/** When a list may be called: its own hours within the team's limits. Hours without any time left are refused when they are set. */
export function hoursOf({ teamSettings }: Pick<Repositories, 'teamSettings'>, list: Pick<ListRow, 'hoursJson'>): CallingHours {
  const hours = ownHours(list)
  return limitHours(hours, teamSettings.get().callingLimits) ?? hours
}

/** The hours as they were set for the list. */
export function ownHours({ hoursJson }: Pick<ListRow, 'hoursJson'>): CallingHours {
  return CallingHours.parse(JSON.parse(hoursJson))
}
