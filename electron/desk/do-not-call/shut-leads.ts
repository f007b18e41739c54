import { type DncSubject, isShut } from '../../../shared/domain/compliance/do-not-call'
import { rankOf } from '../../../shared/domain/lead/rank'
import { CALL_TODOS } from '../../../shared/domain/outcome/outcome-plan'
import { dueKey, freshKey } from '../../../shared/domain/queue/order-key'
import type { DeskPorts } from '../desk-ports'
import { leadIdentity } from './lead-identity'

/** Takes the leads that an entry leaves no way to be called out of every queue. @returns how many left */
export function shutLeads(ports: DeskPorts, subject: DncSubject): number {
  const leaving = leadsLeaving(ports, [subject])
  for (const leadId of leaving) shutLead(ports, leadId)
  return leaving.length
}

/** The same for entries that came in by themselves, such as those a restore has kept. */
export function shutForbidden(ports: DeskPorts, dncIds: readonly string[]): void {
  const { repositories } = ports
  repositories.transaction(() => {
    for (const id of dncIds) {
      const entry = repositories.dnc.get(id)
      if (entry?.level === 'forbidden') shutLeads(ports, entry)
    }
  })
}

/** A lead that may not be called by any number leaves every list, its mails and its call-backs. */
export function shutLead({ repositories, clock }: DeskPorts, leadId: string): void {
  repositories.entries.takeLeadOut(leadId, 'do_not_call')
  repositories.mails.stopAll(leadId)
  for (const todo of repositories.todos.openOf(leadId)) {
    if (CALL_TODOS.includes(todo.kind)) repositories.todos.close(todo.id, clock.now())
  }
}

/**
 * Brings back the leads that had left for do-not-call and that nothing forbids any more: one that was never called to its place by rank,
 * the others behind those that wait. @returns how many came back
 */
export function reopenLeads(ports: DeskPorts, subjects: readonly DncSubject[]): number {
  const returning = leadsReturning(ports, subjects, new Set())
  for (const leadId of returning) reopenLead(ports, leadId)
  return returning.length
}

/** The leads still in a queue or with something planned that are shut as soon as the subjects are forbidden (they may be already). */
export function leadsLeaving(ports: DeskPorts, subjects: readonly DncSubject[]): readonly string[] {
  const added = new Set(subjects.map(keyOf))
  return touched(ports, subjects).filter((id) => isShutLead(ports, id, (subject) => added.has(keyOf(subject)) || forbids(ports, subject)))
}

/** The leads that come back once the entries named by `without` are lifted. */
export function leadsReturning(ports: DeskPorts, subjects: readonly DncSubject[], without: ReadonlySet<string>): readonly string[] {
  return touched(ports, subjects).filter(
    (id) =>
      ports.repositories.entries.outFor(id, 'do_not_call').length > 0 &&
      !isShutLead(ports, id, (subject) => forbids(ports, subject, without))
  )
}

/** How many of the leads wait in a queue. */
export function queuedOf({ repositories }: DeskPorts, leadIds: readonly string[]): number {
  return leadIds.filter((id) => repositories.entries.isQueued(id)).length
}

function touched({ repositories }: DeskPorts, subjects: readonly DncSubject[]): readonly string[] {
  return [...new Set(subjects.flatMap((subject) => repositories.dnc.leadsOf(subject)))]
}

function isShutLead(ports: DeskPorts, leadId: string, isForbidden: (subject: DncSubject) => boolean): boolean {
  const { leads } = ports.repositories
  const lead = leads.get(leadId)
  if (!lead) return false
  const phones = leads.phones(lead.id, lead.companyId)
  const usable = phones.filter(({ status }) => status === 'active').map(({ e164 }) => e164)
  return isShut(leadIdentity(ports, lead, phones), usable, isForbidden)
}

function forbids({ repositories }: DeskPorts, subject: DncSubject, without: ReadonlySet<string> = new Set()): boolean {
  return repositories.dnc.find([subject]).some(({ id, level }) => level === 'forbidden' && !without.has(id))
}

function reopenLead({ repositories }: DeskPorts, leadId: string): void {
  const lead = repositories.leads.get(leadId)
  if (!lead) return
  const rank = rankOf({ level: lead.level, score: lead.score, employees: lead.employees ?? undefined })
  for (const { id, lastCalledAt, eligibleAt } of repositories.entries.outFor(leadId, 'do_not_call')) {
    const place =
      lastCalledAt === null ? { lane: 'fresh' as const, orderKey: freshKey(rank) } : { lane: 'rest' as const, orderKey: dueKey(null) }
    repositories.entries.move({ id, ...place, dueAt: null, owner: null, eligibleAt, outReason: null })
  }
}

function keyOf({ scope, subject }: DncSubject): string {
  return `${scope} ${subject}`
}
