import type { ScriptEventInput } from '../../shared/contract/calls/work-calls'
import { advance, answerOf, currentStep } from '../../shared/domain/script/engine'
import type { ScriptSession } from '../../shared/domain/script/session'
import { AppError } from '../../shared/errors/app-error'
import type { DeskPorts } from './desk-ports'
import type { DeskState } from './desk-state'
import { type OpenedScript, readOpenedScript } from './opened-script'
import { recordAnswer } from './record-answer'

/**
 * Takes one step in the script: records the answer that the choice carries, stores where the rep stands, and lets a simulated
 * far side know. An event that makes no sense here (a key without a branch) changes nothing and is no error.
 */
export function followScript(ports: DeskPorts, state: DeskState, input: ScriptEventInput): void {
  const { repositories, clock, line, storage } = ports
  const opened = readOpenedScript(ports, state)
  const { session, refused } = advance(opened.bundle, opened.session, { ...input, at: clock.now() }, opened.context)
  if (refused === 'step_limit') throw new AppError('script.step_limit')
  if (refused) return
  // made later, it is still of this call
  const here = state.callId === null ? state : { ...state }
  const write = (): void =>
    repositories.transaction(() => {
      const answer = input.kind === 'choose' ? answerOf(opened.bundle, opened.session, input.key) : undefined
      if (answer) recordAnswer(ports, here, answer, { leadId: opened.leadId, bundle: opened.bundle, step: opened.session.stepId })
      saveSession(ports, here, opened, session)
    })
  if (storage.keep(write)) state.unsaved = null
  else holdSession(state, session)
  const cue = currentStep(opened.bundle, session)?.cue
  if (cue && session.path.length !== opened.session.path.length) line.cue(cue)
}

/** The conversation goes on, whatever the disk says. */
function holdSession(state: DeskState, session: ScriptSession): void {
  if (state.callId === null) state.draft = session
  else state.unsaved = { callId: state.callId, session }
}

function saveSession({ repositories }: DeskPorts, state: DeskState, opened: OpenedScript, session: ScriptSession): void {
  if (state.callId === null) {
    state.draft = session
    return
  }
  repositories.calls.saveSession(state.callId, JSON.stringify(session))
  const known = opened.session.path.length
  for (const [index, step] of session.path.slice(known).entries()) {
    repositories.calls.addStep(state.callId, known + index, step.script, step.step, step.at)
  }
}
