import { MOST_BY_TEXT } from '../../../shared/contract/lead-list'
import type { SearchGroup } from '../../../shared/contract/search'
import type { DeskPorts } from '../desk-ports'

/** What the list is searched by; what was said in notes is looked for in the palette. */
const GROUPS: readonly SearchGroup[] = ['company', 'person', 'number']

/** The leads that a text finds by company, name, kana or number, at most `MOST_BY_TEXT`; null without a text. */
export function leadsByText({ repositories }: Pick<DeskPorts, 'repositories'>, text: string): readonly string[] | null {
  if (text === '') return null
  const found = GROUPS.flatMap((group) => repositories.search.find(group, { text, limit: MOST_BY_TEXT, listId: null }))
  return [...new Set(found.map(({ leadId }) => leadId))].slice(0, MOST_BY_TEXT)
}
