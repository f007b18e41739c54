import { companyKey } from '../../../shared/domain/lead/keys'
import { AppError } from '../../../shared/errors/app-error'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { requirePermission } from '../require-permission'
import { queueChanged } from './queue-changed'
import { reopenLeads, shutLeads } from './shut-leads'

/**
 * Adds companies to a group, which is made when it is new. To be run inside a transaction.
 * @throws AppError `dnc.other_group` naming the companies that belong to another one
 */
export function joinGroup(ports: DeskPorts, group: { readonly key: string; readonly name: string }, companies: readonly string[]): void {
  const { repositories, clock } = ports
  const joining = keyed(companies)
  const elsewhere = [...joining].filter(([key]) => !['', group.key].includes(repositories.groups.groupOf(key)))
  if (elsewhere.length > 0) throw new AppError('dnc.other_group', elsewhere.map(([, name]) => name).join('、'))
  repositories.groups.put(group.key, group.name, clock.now())
  for (const [key, name] of joining) repositories.groups.join({ companyKey: key, name }, group.key)
  log(ports, group.key, { joined: joining.size, left: 0 })
}

/** The leads of companies that would join a forbidden group. */
export function leadsJoining({ repositories }: DeskPorts, companies: readonly string[]): readonly string[] {
  return [...keyed(companies).keys()].flatMap((subject) => repositories.dnc.leadsOf({ scope: 'company', subject }))
}

/**
 * Says which companies belong to the group of an entry. Who joins is forbidden with the others; taking a company out is lifting for it.
 * @throws AppError `dnc.gone`, `dnc.incomplete` for a group without a company, `dnc.other_group`, `team.not_permitted`
 */
export function setCompanies(ports: DeskPorts, state: DeskState, { id, companies }: { id: string; companies: readonly string[] }): void {
  const { repositories } = ports
  const entry = repositories.dnc.get(id)
  if (entry?.scope !== 'group') throw new AppError('dnc.gone')
  const wanted = keyed(companies)
  if (wanted.size === 0) throw new AppError('dnc.incomplete', 'companies_missing')
  const leaving = repositories.groups.members(entry.subject).filter((member) => !wanted.has(member.companyKey))
  if (leaving.length > 0) requirePermission(ports, 'dnc.lift')
  repositories.transaction(() => {
    for (const member of leaving) repositories.groups.leave(member.companyKey)
    joinGroup(ports, { key: entry.subject, name: entry.label }, companies)
    if (leaving.length > 0) log(ports, entry.subject, { joined: 0, left: leaving.length })
    if (entry.level === 'forbidden') shutLeads(ports, entry)
    reopenLeads(
      ports,
      leaving.map((member) => ({ scope: 'company', subject: member.companyKey }))
    )
  })
  queueChanged(ports, state)
}

/** Companies by key, each once, as they were typed. */
function keyed(companies: readonly string[]): ReadonlyMap<string, string> {
  return new Map(companies.filter((name) => name !== '').map((name) => [companyKey(name), name]))
}

function log({ repositories, clock, newId, settings }: DeskPorts, entityId: string, payload: unknown): void {
  const actor = settings().rep.name
  repositories.ops.append({ id: newId(), at: clock.now(), actor, kind: 'group.changed', entity: 'company_group', entityId, payload })
}
