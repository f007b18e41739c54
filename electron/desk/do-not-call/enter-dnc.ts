import type { DncSubject } from '../../../shared/domain/compliance/do-not-call'
import type { NewDnc } from '../../database/repositories/dnc-repository'
import type { DeskPorts } from '../desk-ports'
import { shutLeads } from './shut-leads'

export type DncParticulars = Pick<NewDnc, 'level' | 'words' | 'rep' | 'callId' | 'leadId' | 'listId' | 'label'>

/**
 * Enters one do-not-call and shuts every lead whom it leaves no way to be called, in whatever list. To be run inside a transaction.
 * The log gets no words and no names: it outlives an erasure.
 */
export function enterDnc(ports: DeskPorts, { scope, subject }: DncSubject, particulars: DncParticulars): void {
  const { repositories, clock, newId } = ports
  const id = newId()
  const at = clock.now()
  repositories.dnc.insert({ id, scope, subject, at, ...particulars })
  if (particulars.level === 'forbidden') shutLeads(ports, { scope, subject })
  const { level, rep, callId, leadId, listId } = particulars
  const payload = { scope, level, callId, leadId, listId }
  repositories.ops.append({ id: newId(), at, actor: rep, kind: 'dnc.entered', entity: 'dnc', entityId: id, payload })
}
