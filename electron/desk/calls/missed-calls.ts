import type { MissedCallView } from '../../../shared/contract/call-view'
import type { LineKind } from '../../../shared/domain/call/line-kind'
import { AppError } from '../../../shared/errors/app-error'
import { type Instant, ZONE } from '../../../shared/lib/time'
import type { CallerRow } from '../../database/repositories/caller-repository'
import type { MissedCallRow } from '../../database/repositories/missed-call-repository'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { readOpenedLead } from '../opened-lead'
import { isForbidden } from '../outcome-context'
import { callerView, findCaller, shownNumber, storedNumber } from './caller'

/** The older ones are told by the to-dos they made. */
const SHOWN = 20
const TODO_DETAIL = { ja: '着信への折り返し', en: 'Return their call' } as const

export interface UntakenCall {
  /** As the exchange gives it; null when it is withheld. */
  readonly number: string | null
  readonly name: string
  readonly line: LineKind
  /** When it began to ring. */
  readonly at: Instant
  readonly rejected: boolean
}

/**
 * Writes down a call that nobody took. Of a known lead it makes a to-do for whoever looks after the lead: the one who promised to call,
 * else the one who spoke with them last. One such to-do is enough, however often they ring; there is none for who may not be called.
 */
export function noteMissedCall(ports: DeskPorts, state: DeskState, { number: given, name, line, at, rejected }: UntakenCall): void {
  const { repositories, newId, storage } = ports
  const number = storedNumber(given)
  const caller = findCaller(ports, number, line)
  storage.keep(() =>
    repositories.transaction(() => {
      repositories.missedCalls.insert({ id: newId(), at, line, number, name, leadId: caller?.leadId ?? null, rejected: Number(rejected) })
      if (caller) tellOfLead(ports, caller, { number, at, rejected })
    })
  )
  state.lists = null
}

/** What nobody took and nobody returned, the latest first. */
export function missedViews(ports: DeskPorts): readonly MissedCallView[] {
  const { repositories, settings } = ports
  return repositories.missedCalls.open(settings().line === 'practice', SHOWN).map((missed) => {
    const { id, at, number, name, rejected } = missed
    const caller = callerOf(ports, missed)
    return { id, at, number: shownNumber(number), name, lead: caller ? callerView(caller) : null, rejected: rejected === 1 }
  })
}

/** Puts a missed call away: it will not be returned. Its to-do, if it made one, stays. */
export function dismissMissed({ repositories, clock }: DeskPorts, id: string): void {
  if (!repositories.missedCalls.settle(id, clock.now())) throw new AppError('call.nobody_to_call_back')
}

/** The lead as it was known when it rang, else whoever has the number by now. */
export function callerOf(ports: DeskPorts, { leadId, number, line }: MissedCallRow): CallerRow | undefined {
  const { repositories, settings } = ports
  const known = leadId === null ? undefined : repositories.callers.ofLead(leadId, settings().listId)
  return known ? { ...known, found: 1 } : findCaller(ports, number, line)
}

function tellOfLead(
  ports: DeskPorts,
  caller: CallerRow,
  { number, at, rejected }: Pick<MissedCallRow, 'number' | 'at'> & { readonly rejected: boolean }
): void {
  const { repositories, newId } = ports
  const payload = { rejected }
  repositories.ops.append({ id: newId(), at, actor: '', kind: 'call.missed', entity: 'lead', entityId: caller.leadId, payload })
  if (!isForbidden(ports, readOpenedLead(repositories, caller.entryId), number)) promiseReturn(ports, caller, at)
}

function promiseReturn({ repositories, newId, settings }: DeskPorts, { leadId, owner, lastRep }: CallerRow, at: Instant): void {
  const { language, rep } = settings()
  const details: readonly string[] = Object.values(TODO_DETAIL)
  if (repositories.todos.openOf(leadId).some(({ kind, detail }) => kind === 'call_back' && details.includes(detail))) return
  const due = { dueAt: at, zone: ZONE, dueOn: null }
  const whose = { leadId, callId: null, owner: owner || lastRep || rep.name }
  repositories.todos.insert({ ...whose, ...due, id: newId(), kind: 'call_back', detail: TODO_DETAIL[language], createdAt: at })
}
