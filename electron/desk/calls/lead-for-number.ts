import { DEFAULT_CALLING_HOURS } from '../../../shared/domain/calendar/calling-hours'
import { AppError } from '../../../shared/errors/app-error'
import { isE164, parsePhones } from '../../../shared/lib/phone-number'
import type { OwnList } from '../../database/repositories/list-repository'
import type { DeskPorts } from '../desk-ports'
import { currentList } from '../serve-lead'
import { shownNumber } from './caller'

/** What the desk calls the lists that it keeps by itself. They are data from then on: a team may know them by these names. */
const LIST_NAMES: Readonly<Record<OwnList['role'], Readonly<Record<'ja' | 'en', string>>>> = {
  incoming: { ja: '着信', en: 'Incoming calls' },
  typed: { ja: '手入力', en: 'Typed by hand' }
}
const WITHHELD = { ja: '非通知の着信', en: 'Number withheld' } as const

export interface UnknownNumber {
  /** E.164, or as the exchange gave it; empty when it was withheld. */
  readonly number: string
  /** As the exchange calls the caller; may be empty. */
  readonly name: string
}

/**
 * Makes a lead for a number that nobody has, in the list of its own that the role has, so that script and notes have a home. It is known
 * by nothing but its number: the name is not checked, and no other lead is the same company by it. To be run inside a transaction.
 * @returns its place in the list
 */
export function addLeadForNumber(ports: DeskPorts, role: OwnList['role'], { number, name }: UnknownNumber): string {
  const { repositories, clock, newId, settings } = ports
  const now = clock.now()
  const { language, rep } = settings()
  const listId = ownList(ports, role)
  const ids = { leadId: newId(), companyId: newId(), entryId: newId() }
  const company = name || shownNumber(number) || WITHHELD[language]
  repositories.callers.insert({ ...ids, listId, company, source: LIST_NAMES[role][language], now })
  if (isE164(number)) {
    const kind = parsePhones(number, 'direct').numbers[0]?.kind ?? 'direct'
    repositories.callers.insertPhone({ ...ids, id: newId(), e164: number, kind, now })
  }
  const payload = { listId, role }
  repositories.ops.append({ id: newId(), at: now, actor: rep.name, kind: 'lead.made', entity: 'lead', entityId: ids.leadId, payload })
  return ids.entryId
}

/** @throws AppError `desk.no_script` when the desk has none to call with */
function ownList(ports: DeskPorts, role: OwnList['role']): string {
  const { repositories, clock, newId, settings } = ports
  const known = repositories.lists.ofRole(role)
  if (known !== undefined) return known
  const scriptId = currentList(ports)?.scriptId ?? repositories.scripts.all()[0]?.id
  if (scriptId === undefined) throw new AppError('desk.no_script')
  const id = newId()
  const name = LIST_NAMES[role][settings().language]
  repositories.lists.insertOwn({ id, name, scriptId, hoursJson: JSON.stringify(DEFAULT_CALLING_HOURS), role, now: clock.now() })
  return id
}
