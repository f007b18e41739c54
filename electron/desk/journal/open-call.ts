import type { EndReason } from '../../../shared/domain/call/end-reason'
import type { Instant } from '../../../shared/lib/time'
import type { CallRow } from '../../database/repositories/call-repository'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'

const CUT_OFF: EndReason = { kind: 'failed', code: 'line.app_ended' }

/**
 * Puts the oldest call without an outcome on the desk, where it waits for it. Answers whether there was one. Nobody holds its line any
 * more: one that was running when the app ended is over, from about the last moment the app was known to be there.
 */
export function resumeOpenCall(ports: DeskPorts, state: DeskState): boolean {
  const { calls } = ports.repositories
  const open = calls.open()
  if (open === undefined) return false
  if (open.endedAt === null) calls.markEnded(open.id, lastSign(ports, open), JSON.stringify(CUT_OFF))
  Object.assign(state, { entryId: open.entryId, callId: open.id, draft: null, caption: null, idle: null })
  return true
}

/** Never after now: the clock may have been set back since. */
function lastSign({ repositories, clock }: DeskPorts, { id, startedAt }: CallRow): Instant {
  const sign = repositories.deskSession.lastSignOf(id) ?? startedAt
  return Math.max(startedAt, Math.min(sign, clock.now()))
}
