import { defaultOutcomes } from '../../../shared/domain/outcome/default-outcomes'
import { type EditProblem, editOutcome, moveOutcome, type OutcomeEdit } from '../../../shared/domain/outcome/edit-outcome'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import { AppError } from '../../../shared/errors/app-error'
import type { ErrorCode } from '../../../shared/errors/catalogue'
import type { DeskPorts } from '../desk-ports'
import { requirePermission } from '../require-permission'
import { teamOp } from './team-op'

/** @throws AppError `team.not_permitted`, `team.key_taken`, `team.outcome_needed`, `team.wait_out_of_range` */
export function changeOutcome(ports: DeskPorts, code: OutcomeCode, edit: OutcomeEdit): void {
  requirePermission(ports, 'team.settings')
  const edited = editOutcome(ports.repositories.outcomes.all(), code, edit)
  if (!edited.ok) throw new AppError(ERRORS[edited.problem], edit.key)
  store(ports, 'outcome_definition.changed', code, edited.definitions)
}

/** @throws AppError `team.not_permitted` */
export function placeOutcome(ports: DeskPorts, code: OutcomeCode, by: -1 | 1): void {
  requirePermission(ports, 'team.settings')
  store(ports, 'outcome_definition.moved', code, moveOutcome(ports.repositories.outcomes.all(), code, by))
}

/**
 * Sets an outcome back to what it was delivered as, its place excepted; or all of them with their order.
 * @throws AppError `team.not_permitted`, `team.key_taken` when another outcome has been given its key
 */
export function resetOutcome(ports: DeskPorts, code: OutcomeCode | null): void {
  requirePermission(ports, 'team.settings')
  const now = ports.repositories.outcomes.all()
  if (code === null) {
    store(ports, 'outcome_definition.reset', 'all', defaultOutcomes)
    return
  }
  const original = defaultOutcomes.find((definition) => definition.code === code)
  if (!original) throw new AppError('outcome.unknown', code)
  if (now.some((other) => other.code !== code && other.key === original.key)) throw new AppError('team.key_taken', original.key)
  const definitions = now.map((definition) => (definition.code === code ? original : definition))
  store(ports, 'outcome_definition.reset', code, definitions)
}

const ERRORS: Readonly<Record<EditProblem, ErrorCode>> = {
  key_taken: 'team.key_taken',
  needed: 'team.outcome_needed',
  no_such_wait: 'team.wait_out_of_range'
}

function store(ports: DeskPorts, kind: string, code: OutcomeCode | 'all', definitions: readonly OutcomeDefinition[]): void {
  const { repositories } = ports
  const before = repositories.outcomes.all()
  if (definitions === before) return
  const of = (all: readonly OutcomeDefinition[]) => (code === 'all' ? all : all.find((definition) => definition.code === code))
  repositories.transaction(() => {
    repositories.outcomes.replace(definitions)
    const order = definitions.map((definition) => definition.code)
    teamOp(ports, kind, 'outcome_definition', code, { before: of(before), after: of(definitions), order })
  })
}
