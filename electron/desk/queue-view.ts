import { CallingHours } from '../../shared/domain/calendar/calling-hours'
import type { QueueView } from '../../shared/domain/queue/ranking'
import type { ListRow } from '../database/repositories/list-repository'
import type { DeskPorts } from './desk-ports'

/** Who asks a list for a lead now. */
export function queueView({ clock, settings }: Pick<DeskPorts, 'clock' | 'settings'>, list: ListRow): QueueView {
  return { now: clock.now(), rep: settings().rep.name, closes: hoursOf(list).closes }
}

/** When a list may be called. */
export function hoursOf(list: ListRow): CallingHours {
  return CallingHours.parse(JSON.parse(list.hoursJson))
}
