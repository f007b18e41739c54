import type { EndReason } from '../../../shared/domain/call/end-reason'
import type { Instant } from '../../../shared/lib/time'
import type { CallRow } from '../../database/repositories/call-repository'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'

const CUT_OFF: EndReason = { kind: 'failed', code: 'line.app_ended' }

/** At the start nobody holds any line: calls that were running when the app ended are over, from about the last moment it was known to be there. */
export function endCutOffCalls(ports: DeskPorts): void {
  const { calls } = ports.repositories
  for (const open of calls.allOpen()) if (open.endedAt === null) calls.markEnded(open.id, lastSign(ports, open), JSON.stringify(CUT_OFF))
}

/** Puts the oldest call without an outcome on the desk, where it waits for it. Answers whether there was one. */
export function resumeOpenCall(ports: DeskPorts, state: DeskState): boolean {
  const open = ports.repositories.calls.open()
  if (open === undefined) return false
  Object.assign(state, { entryId: open.entryId, callId: open.id, draft: null, caption: null, idle: null })
  return true
}

/** Never after now: the clock may have been set back since. */
function lastSign({ repositories, clock }: DeskPorts, { id, startedAt }: CallRow): Instant {
  const sign = repositories.deskSession.lastSignOf(id) ?? startedAt
  return Math.max(startedAt, Math.min(sign, clock.now()))
}
