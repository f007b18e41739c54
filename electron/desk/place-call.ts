import { choosePersona } from '../../shared/domain/call/choose-persona'
import { DialOptions } from '../../shared/domain/call/dial-options'
import type { DialVerdict } from '../../shared/domain/compliance/dial-gate'
import { currentStep } from '../../shared/domain/script/engine'
import { AppError } from '../../shared/errors/app-error'
import { MINUTE } from '../../shared/lib/time'
import { beginScript } from './begin-script'
import type { DeskPorts } from './desk-ports'
import type { DeskState } from './desk-state'
import { askDialGate } from './dial-facts'
import { type OpenedLead, readBundle, readOpenedLead } from './opened-lead'
import { readOpenedScript } from './opened-script'

/** How long a dialled lead stays reserved for the rep when no outcome follows. */
const LEASE = 30 * MINUTE

export interface DialRequest {
  readonly entryId: string
  readonly number: string
  /** The rep has seen the gate's warnings and wants to go on. */
  readonly confirmed: boolean
}

/**
 * The only way a call begins. The gate is asked on fresh facts; the call row is durable before anything rings, so whatever
 * happens afterwards there is a call to close.
 */
export function placeCall(ports: DeskPorts, state: DeskState, request: DialRequest): { verdict: DialVerdict; dialled: boolean } {
  const opened = readOpenedLead(ports.repositories, request.entryId)
  const verdict = askDialGate(ports, opened, request.number)
  if (verdict.kind === 'refused' || (verdict.warnings.length > 0 && !request.confirmed)) return { verdict, dialled: false }
  const callId = writeCall(ports, state, opened, request.number)
  Object.assign(state, { entryId: request.entryId, callId, draft: null, caption: null, idle: null })
  const started = ports.line.start({ callId, kind: ports.settings().line, number: request.number, options: dialOptions(ports) })
  if (!started.ok) throw new AppError(started.error.code)
  tellWhereItBegins(ports, state)
  return { verdict, dialled: true }
}

/** A simulated far side is told when the rep begins elsewhere than at the first step: further on, or where the last call was left. */
function tellWhereItBegins(ports: DeskPorts, state: DeskState): void {
  const { bundle, session } = readOpenedScript(ports, state)
  const cue = currentStep(bundle, session)?.cue
  if (cue && session.stepId !== bundle.full.entry) ports.line.cue(cue)
}

function writeCall(ports: DeskPorts, state: DeskState, opened: OpenedLead, number: string): string {
  const { repositories, clock, newId, settings } = ports
  const { entry, lead, list } = opened
  const { versionId, bundle } = readBundle(repositories, list, null)
  const now = clock.now()
  const id = newId()
  const rep = settings().rep.name
  const session = (state.entryId === entry.id && state.draft) || beginScript(ports, lead.id, bundle)
  repositories.transaction(() => {
    // undoing ends where the next call begins: what was typed in closed calls is needed no more
    repositories.drafts.dropClosed()
    repositories.calls.insert({
      id,
      leadId: lead.id,
      entryId: entry.id,
      scriptVersionId: versionId,
      number,
      line: settings().line,
      rep,
      startedAt: now,
      sessionJson: JSON.stringify(session)
    })
    for (const [position, step] of session.path.entries()) repositories.calls.addStep(id, position, step.script, step.step, step.at)
    repositories.entries.lease(entry.id, rep, now + LEASE)
    repositories.leads.markTried(number, now)
    const payload = { leadId: lead.id, entryId: entry.id, line: settings().line }
    repositories.ops.append({ id: newId(), at: now, actor: rep, kind: 'call.started', entity: 'call', entityId: id, payload })
  })
  return id
}

function dialOptions({ settings, random }: DeskPorts): DialOptions {
  const { line, persona, practiceSound, practiceSpeed, callVolume } = settings()
  return DialOptions.parse({
    speed: practiceSpeed,
    personaId: choosePersona(persona, random()).id,
    speech: practiceSound,
    volume: line === 'practice' && !practiceSound ? 0 : callVolume
  })
}
