import type { DncListView } from '../../../shared/contract/do-not-call'
import type { DncLevel } from '../../../shared/domain/compliance/do-not-call'
import { type DncListReading, MOST_LISTED, readDncList } from '../../../shared/domain/compliance/read-dnc-list'
import { companyKey } from '../../../shared/domain/lead/keys'
import { AppError } from '../../../shared/errors/app-error'
import { formatNational } from '../../../shared/lib/phone-number'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { requirePermission } from '../require-permission'
import { levelInForce } from './add-dnc'
import { enterDnc } from './enter-dnc'
import { queueChanged } from './queue-changed'
import { leadsLeaving, queuedOf } from './shut-leads'

/** More lines than these nobody reads through; the counts tell of all. */
const MOST_SHOWN = 200

/** What is understood of a pasted list, and what entering it as forbidden would do. @throws AppError `dnc.list_too_long` */
export function readList(ports: DeskPorts, text: string): DncListView {
  const { entries, unread, repeated } = read(ports, text)
  const marked = entries.map((entry) => ({ ...entry, known: levelInForce(ports, entry) === 'forbidden' }))
  const fresh = marked.filter(({ known }) => !known)
  return {
    fresh: fresh.length,
    known: marked.length - fresh.length,
    repeated,
    unreadCount: unread.length,
    leaving: queuedOf(ports, leadsLeaving(ports, fresh)),
    entries: marked.slice(0, MOST_SHOWN).map(({ line, scope, subject, label, words, known }) => ({
      line,
      scope,
      label: scope === 'number' ? formatNational(subject) : label,
      words,
      known
    })),
    unread: unread.slice(0, MOST_SHOWN)
  }
}

/**
 * Enters a whole list in one transaction, but for what is in force already; it can be lifted as one.
 * @throws AppError `team.not_permitted`, `dnc.list_empty`, `dnc.list_too_long`
 */
export function addList(
  ports: DeskPorts,
  state: DeskState,
  { text, name, level }: { text: string; name: string; level: DncLevel }
): { listId: string; entered: number } {
  requirePermission(ports, 'dnc.importList')
  const { repositories, clock, newId, settings } = ports
  const fresh = read(ports, text).entries.filter((entry) => {
    const inForce = levelInForce(ports, entry)
    return inForce !== 'forbidden' && inForce !== level
  })
  if (fresh.length === 0) throw new AppError('dnc.list_empty')
  const listId = newId()
  const rep = settings().rep.name
  repositories.transaction(() => {
    repositories.dnc.insertList({ id: listId, name, rep, at: clock.now() })
    for (const { scope, subject, label, words } of fresh) {
      enterDnc(ports, { scope, subject }, { level, words, label, rep, callId: null, leadId: null, listId })
    }
    const payload = { entries: fresh.length, level }
    repositories.ops.append({
      id: newId(),
      at: clock.now(),
      actor: rep,
      kind: 'dnc.list_entered',
      entity: 'dnc_list',
      entityId: listId,
      payload
    })
  })
  queueChanged(ports, state)
  return { listId, entered: fresh.length }
}

function read({ repositories }: DeskPorts, text: string): DncListReading {
  const reading = readDncList(text, (name) => repositories.dnc.leadsOf({ scope: 'company', subject: companyKey(name) }).length > 0)
  if (reading.entries.length > MOST_LISTED) throw new AppError('dnc.list_too_long')
  return reading
}
