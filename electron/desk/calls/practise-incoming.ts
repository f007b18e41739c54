import { choosePersona } from '../../../shared/domain/call/choose-persona'
import { AppError } from '../../../shared/errors/app-error'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { readOpenedLead } from '../opened-lead'
import { dialOptions } from '../place-call'

/**
 * Lets a made-up lead call here, for training. Somebody else than the lead on the desk, where there is anybody else.
 * @throws AppError `call.practice_line_only`, `call.nobody_to_practise_with`
 */
export function practiseIncoming(ports: DeskPorts, state: DeskState, personaId: string | undefined): void {
  const { repositories, settings, newId, line, random } = ports
  if (settings().line !== 'practice') throw new AppError('call.practice_line_only')
  const onDesk = state.entryId === null ? undefined : readOpenedLead(repositories, state.entryId).lead.id
  const caller = repositories.callers.anyMadeUp(onDesk ?? '')
  if (caller === undefined) throw new AppError('call.nobody_to_practise_with')
  const options = { ...dialOptions(ports), personaId: choosePersona(personaId ?? CALLER, random()).id }
  line.ring({ callId: newId(), number: caller.number, name: caller.company, options })
}

/** Whoever calls of his own accord wants something. */
const CALLER = 'warm_appointment'
