import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { serveNext } from '../serve-lead'

/** Leads have left the queue or come back: the lists are counted again, and a desk without a lead looks for one. */
export function queueChanged(ports: DeskPorts, state: DeskState): void {
  state.lists = null
  if (state.entryId === null && state.callId === null) serveNext(ports, state)
}
