import { dncSubjects } from '../../shared/domain/compliance/do-not-call'
import type { OutcomeCode } from '../../shared/domain/outcome/outcome-code'
import type { OutcomeContext } from '../../shared/domain/outcome/outcome-context'
import type { OutcomeDefinition } from '../../shared/domain/outcome/outcome-definition'
import { AppError } from '../../shared/errors/app-error'
import type { CallRow } from '../database/repositories/call-repository'
import type { DeskPorts } from './desk-ports'
import { leadIdentity } from './do-not-call/lead-identity'
import type { OpenedLead } from './opened-lead'
import { readRequiredHearing } from './required-hearing'

/** Reads from the database what the rules of outcomes look at. Promises belong to `rep`. */
export function readOutcomeContext(ports: DeskPorts, opened: OpenedLead, call: CallRow, rep = ports.settings().rep.name): OutcomeContext {
  const { repositories, clock, calendar } = ports
  const { entry, lead, list, hours, phones } = opened
  const hasEmail = lead.email !== ''
  return {
    now: clock.now(),
    calendar,
    hours,
    rep,
    incoming: call.direction === 'in',
    attempts: entry.attempts,
    maxAttempts: list.maxAttempts,
    level: lead.level,
    tried: repositories.calls.triedAt(lead.id),
    hasOtherNumber: phones.some(({ e164, status }) => status === 'active' && e164 !== call.number && !isForbidden(ports, opened, e164)),
    mayMail: hasEmail && lead.optInOn !== null && lead.optOutOn === null,
    hasEmail,
    handoff: repositories.handoffs.current(lead.id),
    hearing: readRequiredHearing(ports, opened, call.scriptVersionId),
    retry: repositories.teamSettings.get().retry
  }
}

/** @throws AppError `outcome.unknown` when the team's outcomes have no such code */
export function readDefinition({ repositories }: DeskPorts, code: OutcomeCode): OutcomeDefinition {
  const definition = repositories.outcomes.all().find((candidate) => candidate.code === code)
  if (!definition) throw new AppError('outcome.unknown', code)
  return definition
}

/** Whether do-not-call forbids this number to this lead, by whatever it is known. */
export function isForbidden(ports: DeskPorts, { lead, phones }: OpenedLead, number: string): boolean {
  const subjects = dncSubjects(number, leadIdentity(ports, lead, phones))
  return ports.repositories.dnc.find(subjects).some(({ level }) => level === 'forbidden')
}
