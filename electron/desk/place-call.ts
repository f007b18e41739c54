import { choosePersona } from '../../shared/domain/call/choose-persona'
import { DialOptions } from '../../shared/domain/call/dial-options'
import type { DialVerdict } from '../../shared/domain/compliance/dial-gate'
import { currentStep } from '../../shared/domain/script/engine'
import { AppError } from '../../shared/errors/app-error'
import type { DeskPorts } from './desk-ports'
import type { DeskState } from './desk-state'
import { askDialGate } from './dial-facts'
import { readOpenedLead } from './opened-lead'
import { readOpenedScript } from './opened-script'
import { writeCall } from './write-call'

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
  const callId = ports.newId()
  writeCall(ports, state, opened, {
    id: callId,
    direction: 'out',
    number: request.number,
    line: ports.settings().line,
    startedAt: ports.clock.now()
  })
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

/** How the line is to place a call or take one. */
export function dialOptions({ settings, random }: DeskPorts): DialOptions {
  const { line, persona, practiceSound, practiceSpeed, callVolume } = settings()
  return DialOptions.parse({
    speed: practiceSpeed,
    personaId: choosePersona(persona, random()).id,
    speech: practiceSound,
    volume: line === 'practice' && !practiceSound ? 0 : callVolume
  })
}
