import type { AnswerInput, FieldKey } from '../../shared/domain/hearing/answer'
import { type FactAnswer, mergeFact } from '../../shared/domain/note/facts'
import { hearingFields } from '../../shared/domain/script/hearing-fields'
import type { ScriptBundle } from '../../shared/domain/script/script'
import type { AnswerRow } from '../database/repositories/answer-repository'
import type { DeskPorts } from './desk-ports'
import type { DeskState } from './desk-state'

export interface AnswerPlace {
  readonly leadId: string
  readonly bundle: ScriptBundle
  /** The step in which it was heard; null when it was given in the hearing panel. */
  readonly step: string | null
}

/**
 * Puts an answer in force and keeps the call's facts in step. The same value again is not a new answer: neither a second press
 * nor walking the script a second time may wipe the words that were noted with it.
 */
export function recordAnswer(ports: DeskPorts, state: DeskState, input: AnswerInput, place: AnswerPlace): void {
  const { repositories, clock, newId, settings } = ports
  const before = repositories.answers.current(place.leadId).find(({ field }) => field === input.field)
  const words = input.words === '' && before?.value === input.value ? before.words : input.words
  if (before && before.value === input.value && before.words === words && before.confidence === input.confidence) return
  const answer: AnswerRow = {
    ...input,
    words,
    id: newId(),
    leadId: place.leadId,
    callId: state.callId,
    step: place.step,
    rep: settings().rep.name,
    answeredAt: clock.now()
  }
  repositories.transaction(() => {
    repositories.answers.put(answer)
    followInFacts(ports, state, place, before, answer)
    log(ports, 'answer.recorded', answer.id, { field: answer.field, leadId: place.leadId })
  })
}

/** Takes the answer in force back. Its history stays. */
export function withdrawAnswer(ports: DeskPorts, state: DeskState, field: FieldKey, place: AnswerPlace): void {
  const { repositories } = ports
  const before = repositories.answers.current(place.leadId).find((answer) => answer.field === field)
  if (!before) return
  repositories.transaction(() => {
    repositories.answers.withdraw(place.leadId, field)
    followInFacts(ports, state, place, before, undefined)
    log(ports, 'answer.withdrawn', before.id, { field, leadId: place.leadId })
  })
}

function followInFacts(
  { repositories, clock }: DeskPorts,
  state: DeskState,
  place: AnswerPlace,
  before: AnswerRow | undefined,
  after: AnswerRow | undefined
): void {
  if (state.callId === null) return
  const note = repositories.notes.get(state.callId) ?? {
    callId: state.callId,
    leadId: place.leadId,
    facts: '',
    interpretation: '',
    action: '',
    consult: 0
  }
  const labels = new Map(hearingFields(place.bundle).map(({ field, label }) => [field, label]))
  const fact = (answer: AnswerRow | undefined): FactAnswer | null =>
    answer ? { label: labels.get(answer.field) ?? answer.field, value: answer.value, words: answer.words } : null
  // what an earlier call heard is that call's fact, not a line of this note
  const replaced = before?.callId === state.callId ? before : undefined
  repositories.notes.save({ ...note, facts: mergeFact(note.facts, fact(replaced), fact(after)) }, clock.now())
}

function log({ repositories, clock, newId, settings }: DeskPorts, kind: string, entityId: string, payload: unknown): void {
  repositories.ops.append({ id: newId(), at: clock.now(), actor: settings().rep.name, kind, entity: 'answer', entityId, payload })
}
