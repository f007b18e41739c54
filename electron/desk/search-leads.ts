import {
  MOST_FOUND,
  SEARCH_GROUPS,
  type SearchGroup,
  type SearchGroupView,
  type SearchHit,
  type SearchQuestion,
  type SearchView
} from '../../shared/contract/search'
import { whyThisLead } from '../../shared/domain/queue/why'
import { rangeOf } from '../../shared/domain/search/fold'
import { snippet } from '../../shared/domain/search/mark'
import { formatNational } from '../../shared/lib/phone-number'
import type { FoundRow } from '../database/repositories/search-repository'
import type { DeskPorts } from './desk-ports'
import { queueView } from './queue-view'
import { currentList } from './serve-lead'

/** So many of each group, that all of them stay in sight. */
const FIRST = 4

/**
 * Leads by what a rep remembers of them, grouped by where the text was found. Between two groups the desk has its turn, and a question that
 * a later one has overtaken is answered with what there is: nobody reads it.
 */
export async function searchLeads(ports: DeskPorts, { text, group }: SearchQuestion, isCurrent: () => boolean): Promise<SearchView> {
  const groups: SearchGroupView[] = []
  for (const each of text === '' ? [] : SEARCH_GROUPS) {
    if (group !== null && group !== each) continue
    if (!isCurrent()) break
    groups.push(searchGroup(ports, each, text, group === null ? FIRST : MOST_FOUND))
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { groups: groups.filter(({ count }) => count > 0) }
}

function searchGroup(ports: DeskPorts, group: SearchGroup, text: string, shown: number): SearchGroupView {
  const listId = currentList(ports)?.id ?? null
  const rows = ports.repositories.search.find(group, { text, listId, limit: MOST_FOUND })
  return { group, count: rows.length, hits: rows.slice(0, shown).map((row) => hitOf(ports, group, text, row)) }
}

function hitOf(ports: DeskPorts, group: SearchGroup, text: string, row: FoundRow): SearchHit {
  const { key, leadId, entryId, company, name, at } = row
  return { key, leadId, entryId, company, name, at, found: foundIn(group, text, row), why: entryId === null ? null : whyOf(ports, entryId) }
}

/** What to show beside company and name: nothing when one of them already shows it. */
function foundIn(group: SearchGroup, text: string, row: FoundRow): string {
  switch (group) {
    case 'person':
      return rangeOf(row.name, text) ? '' : row.kana
    case 'company':
      return rangeOf(row.companyKana, text) && !rangeOf(row.company, text) ? row.companyKana : ''
    case 'number':
      return formatNational(row.number)
    case 'email':
      return row.email
    case 'note':
      return snippet([row.facts, row.interpretation, row.action].find((part) => rangeOf(part, text) !== undefined) ?? row.facts, text)
  }
}

function whyOf(ports: DeskPorts, entryId: string): SearchHit['why'] {
  const { queue, entries, lists } = ports.repositories
  const facts = queue.facts(entryId)
  const listId = entries.get(entryId)?.listId
  const list = listId === undefined ? undefined : lists.get(listId)
  return facts && list ? whyThisLead(facts, queueView(ports, list)) : null
}
