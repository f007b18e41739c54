import type { DncLifting, DncLiftView } from '../../../shared/contract/do-not-call'
import type { DncLevel } from '../../../shared/domain/compliance/do-not-call'
import { AppError } from '../../../shared/errors/app-error'
import type { DncRow } from '../../database/repositories/dnc-repository'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { requirePermission } from '../require-permission'
import { queueChanged } from './queue-changed'
import { leadsLeaving, leadsReturning, reopenLeads, shutLeads } from './shut-leads'

/** What lifting would bring back, and whom something else still forbids. Changes nothing. */
export function previewLift(ports: DeskPorts, what: DncLifting): DncLiftView {
  const entries = readEntries(ports, what)
  const forbidding = entries.filter(({ level }) => level === 'forbidden')
  const returning = leadsReturning(ports, forbidding, new Set(entries.map(({ id }) => id)))
  const shut = leadsLeaving(ports, forbidding).filter((id) => ports.repositories.entries.outFor(id, 'do_not_call').length > 0)
  return { entries: entries.length, returning: returning.length, staying: shut.length - returning.length }
}

/**
 * Ends one entry or all of a list, with a reason. Leads that left for it come back, unless something else still forbids them.
 * @throws AppError `team.not_permitted`, `dnc.reason_missing`, `dnc.gone`
 */
export function liftDnc(ports: DeskPorts, state: DeskState, { what, reason }: { what: DncLifting; reason: string }): void {
  requirePermission(ports, 'dnc.lift')
  if (reason === '') throw new AppError('dnc.reason_missing')
  const { repositories, clock, settings } = ports
  const entries = readEntries(ports, what)
  const by = settings().rep.name
  repositories.transaction(() => {
    for (const { id, scope, level } of entries) {
      repositories.dnc.lift({ id, at: clock.now(), by, reason })
      log(ports, 'dnc.lifted', id, { scope, level, reason })
    }
    reopenLeads(ports, entries)
  })
  queueChanged(ports, state)
}

/**
 * Makes an entry stricter, as anybody may, or milder, which is a lifting.
 * @throws AppError `dnc.gone`, `team.not_permitted`, `dnc.reason_missing`
 */
export function changeLevel(ports: DeskPorts, state: DeskState, request: { id: string; level: DncLevel; reason: string }): void {
  const { repositories } = ports
  const { id, level, reason } = request
  const entry = repositories.dnc.get(id)
  if (entry === undefined || entry.level === level) throw new AppError('dnc.gone')
  if (level === 'caution') {
    requirePermission(ports, 'dnc.lift')
    if (reason === '') throw new AppError('dnc.reason_missing')
  }
  repositories.transaction(() => {
    repositories.dnc.setLevel(id, level)
    log(ports, 'dnc.level_changed', id, { scope: entry.scope, level, reason })
    if (level === 'forbidden') shutLeads(ports, entry)
    else reopenLeads(ports, [entry])
  })
  queueChanged(ports, state)
}

function readEntries({ repositories }: DeskPorts, what: DncLifting): readonly DncRow[] {
  const single = 'id' in what ? repositories.dnc.get(what.id) : undefined
  const entries = 'id' in what ? (single ? [single] : []) : repositories.dnc.ofList(what.listId)
  if (entries.length === 0) throw new AppError('dnc.gone')
  return entries
}

function log({ repositories, clock, newId, settings }: DeskPorts, kind: string, entityId: string, payload: unknown): void {
  repositories.ops.append({ id: newId(), at: clock.now(), actor: settings().rep.name, kind, entity: 'dnc', entityId, payload })
}
