import { beginSession } from '../../shared/domain/script/resume'
import type { ScriptBundle } from '../../shared/domain/script/script'
import type { ScriptSession } from '../../shared/domain/script/session'
import type { DeskPorts } from './desk-ports'

/** Where a call with this lead begins in its script: at the beginning, or where the last one met somebody. */
export function beginScript({ repositories, clock }: DeskPorts, leadId: string, bundle: ScriptBundle): ScriptSession {
  const last = repositories.calls.last(leadId)
  return beginSession(bundle, last && { outcome: last.outcome, path: repositories.calls.path(last.id) }, clock.now())
}
