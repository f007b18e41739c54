import type { DncEntryView, DncPage, DncQuestion } from '../../../shared/contract/do-not-call'
import { formatNational } from '../../../shared/lib/phone-number'
import type { DncPageRow } from '../../database/repositories/dnc-page-repository'
import type { DeskPorts } from '../desk-ports'

/** A page of the do-not-call list, newest first. */
export function listDnc(ports: DeskPorts, question: DncQuestion): DncPage {
  // one more tells whether there is another page
  const rows = ports.repositories.dncPages.read({ ...question, limit: question.limit + 1 })
  const shown = rows.slice(0, question.limit)
  const last = shown.at(-1)
  const lists = new Set(shown.flatMap(({ listId }) => listId ?? []))
  const inForce = new Map([...lists].map((id) => [id, ports.repositories.dncPages.inForceOf(id)]))
  return {
    entries: shown.map((row) => entryView(ports, row, inForce)),
    next: last && rows.length > shown.length ? { at: last.at, id: last.id } : null
  }
}

function entryView({ repositories }: DeskPorts, row: DncPageRow, inForce: ReadonlyMap<string, number>): DncEntryView {
  const { id, scope, subject, label, level, words, rep, at, callAt, outcome, listId, listName, liftedAt, entryId } = row
  return {
    id,
    scope,
    label: scope === 'number' ? formatNational(subject) : label,
    level,
    words,
    rep,
    at,
    call: callAt === null ? null : { at: callAt, outcome },
    list: listId === null ? null : { id: listId, name: listName ?? '', inForce: inForce.get(listId) ?? 0 },
    entryId,
    companies: scope === 'group' ? repositories.groups.members(subject).map(({ name }) => name) : [],
    lifted: liftedAt === null ? null : { at: liftedAt, by: row.liftedBy ?? '', reason: row.liftReason ?? '' },
    changes: repositories.dncPages.changesOf(id)
  }
}
