import type { DncAdding, DncReach, DncReachQuestion, DncScopeView } from '../../../shared/contract/do-not-call'
import { type DncLevel, type DncSubject, dncTarget, knownScopes } from '../../../shared/domain/compliance/do-not-call'
import { readTypedTarget, type TypedTarget } from '../../../shared/domain/compliance/typed-target'
import { AppError } from '../../../shared/errors/app-error'
import { formatNational } from '../../../shared/lib/phone-number'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { enterDnc } from './enter-dnc'
import { joinGroup, leadsJoining } from './group-companies'
import { labelFor } from './label-for'
import { leadIdentity, subjectsOfLead } from './lead-identity'
import { queueChanged } from './queue-changed'
import { leadsLeaving, queuedOf } from './shut-leads'

/** Says whom a target means and what forbidding them would do. Changes nothing. @throws AppError `dnc.gone` */
export function reachOf(ports: DeskPorts, question: DncReachQuestion): DncReach {
  if ('target' in question) return reachOfTyped(ports, question.target)
  const entry = ports.repositories.dnc.get(question.id)
  if (!entry) throw new AppError('dnc.gone')
  const { scope, subject, label, level } = entry
  const leaving = queuedOf(ports, leadsLeaving(ports, [entry]))
  return { label: scope === 'number' ? formatNational(subject) : label, problem: null, inForce: level, leaving }
}

function reachOfTyped(ports: DeskPorts, typed: TypedTarget): DncReach {
  const read = readTypedTarget(typed)
  if (!read.ok) return { label: '', problem: read.problem, inForce: null, leaving: 0 }
  const { target, label } = read
  const leaving = new Set(leadsLeaving(ports, [target]))
  if (typed.scope === 'group') for (const id of leadsJoining(ports, typed.companies)) leaving.add(id)
  return {
    label: label === '' ? formatNational(target.subject) : label,
    problem: null,
    inForce: levelInForce(ports, target),
    leaving: queuedOf(ports, [...leaving])
  }
}

/** The ways in which a lead can be meant, the narrowest first, with how many leads each would take out of the queue. */
export function scopesOf(ports: DeskPorts, leadId: string, number: string | null): readonly DncScopeView[] {
  const { leads } = ports.repositories
  const lead = leads.get(leadId)
  if (!lead) throw new AppError('desk.lead_gone')
  const phones = leads.phones(lead.id, lead.companyId)
  const identity = leadIdentity(ports, lead, phones)
  const meant = number ?? phones[0]?.e164 ?? ''
  return knownScopes(identity).map((scope) => {
    const target = dncTarget(scope, meant, identity)
    const label = scope === 'number' ? formatNational(meant) : labelFor(ports, target, lead)
    return { scope, label, leaving: queuedOf(ports, leadsLeaving(ports, [target])) }
  })
}

/**
 * Enters one do-not-call by hand: anybody may. A group takes its companies with it.
 * @throws AppError `dnc.incomplete`, `dnc.already`, `dnc.other_group`
 */
export function addDnc(ports: DeskPorts, state: DeskState, { target: typed, level, words, leadId }: DncAdding): void {
  const { repositories, settings } = ports
  const read = readTypedTarget(typed)
  if (!read.ok) throw new AppError('dnc.incomplete', read.problem)
  const { target, label } = read
  const inForce = levelInForce(ports, target)
  if (inForce === 'forbidden' || inForce === level) throw new AppError('dnc.already')
  const about = leadId !== null && subjectsOfLead(ports, leadId).some((known) => isSame(known, target)) ? leadId : null
  repositories.transaction(() => {
    if (typed.scope === 'group') joinGroup(ports, { key: target.subject, name: typed.group }, typed.companies)
    enterDnc(ports, target, { level, words, label, rep: settings().rep.name, callId: null, leadId: about, listId: null })
  })
  queueChanged(ports, state)
}

/** The stricter of the levels in force under a subject. */
export function levelInForce({ repositories }: DeskPorts, target: DncSubject): DncLevel | null {
  const levels = repositories.dnc.find([target]).map(({ level }) => level)
  return levels.includes('forbidden') ? 'forbidden' : (levels[0] ?? null)
}

function isSame(one: DncSubject, other: DncSubject): boolean {
  return one.scope === other.scope && one.subject === other.subject
}
